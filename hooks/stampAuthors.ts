import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Who wrote first and who wrote last, as the server saw it: what a client sends is not believed, a write by the system
 * itself (no user) leaves the last person standing.
 */
export const stampAuthors: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const writer = req.user?.id ?? null
  if (operation === 'create') return { ...data, createdBy: writer, updatedBy: writer }
  return { ...data, createdBy: originalDoc?.createdBy ?? null, updatedBy: writer ?? originalDoc?.updatedBy ?? null }
}
