import type { Access, FieldAccess } from 'payload'

/** A door that nobody opens from outside. */
export const nobody: Access = () => false

/** A field that only the server's own hooks fill. */
export const serverOnly: FieldAccess = () => false
