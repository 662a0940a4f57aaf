import { setTimeout as pause } from 'node:timers/promises'

const everyMs = 50

/** Looks again and again until there is something to see. @throws Error where `ms` went by without it */
export async function until<T>(
  fact: string,
  look: () => Promise<T | undefined> | T | undefined,
  ms: number,
): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    if (performance.now() > end) throw new Error(`Not within ${ms / 1000} s: ${fact}`)
    await pause(everyMs)
  }
}
