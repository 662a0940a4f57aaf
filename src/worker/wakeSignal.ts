/** One signal for the process, however many copies of this module bundling made of it (design §9). */
const key = Symbol.for('cau-noi.worker.wake')

type Holder = { [key]?: Set<() => void> }

function listeners(): Set<() => void> {
  const holder = globalThis as Holder
  return (holder[key] ??= new Set())
}

/** Tells every loop in this process that something may be due soon. Safe to call before a commit: the loop looks a moment later. */
export function wakeWorkers(): void {
  for (const listener of listeners()) listener()
}

/** @returns a function that ends the listening */
export function onWake(listener: () => void): () => void {
  listeners().add(listener)
  return () => listeners().delete(listener)
}
