/** Years are inclusive; absent where nobody has said. */
export type Period = { id: string; from?: number | null; to?: number | null }

/**
 * The programmes whose topics a year is measured by: those it falls into; after the last one has ended, and before the
 * next is written, the one that ended last.
 */
export function programmesOf(year: number, programmes: readonly Period[]): string[] {
  const inside = programmes.filter(({ from, to }) => year >= (from ?? year) && year <= (to ?? year))
  if (inside.length > 0) return inside.map(({ id }) => id)
  const ended = programmes.filter(({ to }) => (to ?? year) < year)
  const last = Math.max(...ended.map(({ to }) => to ?? 0))
  return ended.filter(({ to }) => to === last).map(({ id }) => id)
}
