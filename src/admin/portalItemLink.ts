export type ShownAt = { address: string; local?: boolean | null }

/**
 * Where a person can see an item on a portal: its own page at a sandbox portal (`/<language>/<group>`), the front page of
 * any other, whose pages we do not know. `null` for an address that is none.
 */
export function portalItemLink(portal: ShownAt, group: string, language: string): string | null {
  if (!URL.canParse(portal.address)) return null
  const { origin } = new URL(portal.address)
  return portal.local ? `${origin}/${language}/${encodeURIComponent(group)}` : origin
}
