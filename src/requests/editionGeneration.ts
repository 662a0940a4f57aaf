/**
 * A number that moves whenever an edition has been committed in this process: what caches read from editions is kept
 * under it. One for the process, however often bundling copied this module.
 */
const key = Symbol.for('cau-noi.editionGeneration')

type Holder = { [key]?: { value: number } }

function counter(): { value: number } {
  const holder = globalThis as Holder
  return (holder[key] ??= { value: 0 })
}

export const editionGeneration = (): number => counter().value

/** Called after the transaction that wrote an edition has been committed. */
export function bumpEditionGeneration(): void {
  counter().value += 1
}
