import type { Access } from 'payload'

/**
 * The same rule for a collection with files. Where a rule lets somebody read everything, Payload opens a file by its name
 * without looking for its record, and one that was never there is a fault of the server's; asked like this, it is refused.
 */
export const ofStoredFiles =
  (read: Access): Access =>
  async (args) => {
    const allowed = await read(args)
    return args.isReadingStaticFile === true && allowed === true ? { id: { exists: true } } : allowed
  }
