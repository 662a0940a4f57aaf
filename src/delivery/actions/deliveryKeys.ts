import { sha256 } from '../formats/contentHash'

/** An edition is owed to a portal once. */
export const deliveryKey = (portal: string, edition: string): string => `${portal}:${edition}`

/**
 * The delivery's name on the wire, the same in its body and its webhook-id (which may hold no full stop). It follows from
 * what is delivered where, so that the bytes can be frozen in the same write that makes the row.
 */
export const deliveryIdOf = (portal: string, edition: string): string =>
  `dlv_${sha256(deliveryKey(portal, edition)).slice(0, 24)}`
