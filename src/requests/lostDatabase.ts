import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Whether a read failed during a request because the database was out of reach. Payload takes a session that it could
 * not read for nobody's, says nothing, and would tell a person to sign in who is signed in. One storage for the process,
 * however often bundling copied this module.
 */
const key = Symbol.for('cau-noi.lostDatabase')

type Watch = { lost: boolean }

function storage(): AsyncLocalStorage<Watch> {
  const holder = globalThis as { [key]?: AsyncLocalStorage<Watch> }
  return (holder[key] ??= new AsyncLocalStorage())
}

/** What `work` answers, and whether one of its reads found no database. */
export async function watchForLoss<T>(work: () => Promise<T>): Promise<{ answer: T; lost: boolean }> {
  const watch: Watch = { lost: false }
  const answer = await storage().run(watch, work)
  return { answer, lost: watch.lost }
}

export function noteLostDatabase(): void {
  const watch = storage().getStore()
  if (watch) watch.lost = true
}
