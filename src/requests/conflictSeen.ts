/**
 * Requests that ended in a transient conflict. Payload turns an error into an answer before anybody sees it; its error
 * hook notes here what it was, and whoever sent the request in decides whether to send it again. One set for the process,
 * however often bundling copied this module.
 */
const key = Symbol.for('cau-noi.conflictSeen')

function seen(): WeakSet<object> {
  const holder = globalThis as { [key]?: WeakSet<object> }
  return (holder[key] ??= new WeakSet())
}

export const noteConflict = (request: object): void => void seen().add(request)
export const sawConflict = (request: object): boolean => seen().has(request)
