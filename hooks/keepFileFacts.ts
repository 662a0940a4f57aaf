import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

/** What the server finds out from the bytes. Payload itself keeps a client from naming `filename`, `url` and `sizes`. */
const facts = ['mimeType', 'filesize', 'width', 'height', 'thumbnailURL']

/**
 * A file's facts are not a client's to say, and a new record comes with its bytes: without them Payload would take a
 * `url` and a `filename` from the body, and fetch that address, or copy a file that the writer may not read. It has read
 * them before this hook, so where the bytes are optional a body that names any is refused whole. (GraphQL keeps its body
 * elsewhere: switch its mutations off.)
 */
export function keepFileFacts(bytes: 'optional' | 'required'): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const bare = operation === 'create' && !req.file
    if (bare && (bytes === 'required' || req.data?.url || req.data?.filename)) throw new MissingFile(req.t)
    const data: unknown = args.data
    if (typeof data !== 'object' || data === null) return args
    return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !facts.includes(name))) }
  }
}
