/** A delivery as the newsroom's API lists it. */
export type Owed = { collection: string; destination: string; document: string; state: string }

/** How many documents of a collection have arrived: each portal has something of them, and nothing that is owed is missing. */
export function arrived(owed: readonly Owed[], collection: string, portals: number): number {
  const standing = owed.filter((row) => row.collection === collection && row.state !== 'superseded')
  const documents = [...new Set(standing.map(({ document }) => document))]
  return documents.filter((id) => {
    const rows = standing.filter(({ document }) => document === id)
    const reached = new Set(rows.map(({ destination }) => destination))
    return reached.size === portals && rows.every(({ state }) => state === 'confirmed')
  }).length
}
