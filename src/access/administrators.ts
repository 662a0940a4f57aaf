import type { Access, FieldAccess } from 'payload'

import { isAdministrator } from './readsAll'

/** Administrators only. */
export const administrators: Access = ({ req }) => isAdministrator(req.user)

/** The same, for one field. A field write that is denied is left out silently by Payload, and the rest is stored. */
export const administratorsField: FieldAccess = ({ req }) => isAdministrator(req.user)
