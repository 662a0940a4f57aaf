import type { Access, Config } from 'payload'

import { deliveries } from './records/deliveries'
import { deliveryAttempts } from './records/deliveryAttempts'
import { portals, type PortalsOptions } from './records/portals'

export type PortalDeliveryOptions = PortalsOptions & {
  /** Who may read which deliveries and attempts; both carry the owning unit's id in `unit`. */
  readDeliveries: Access
}

/**
 * How editions reach portals (design §6): the portals, what is owed to them and every attempt. Rows are written by
 * `actions/queueDeliveries` in the approval's transaction and carried out by `worker/deliveryLoop`.
 */
export function portalDelivery(options: PortalDeliveryOptions): (config: Config) => Config {
  const read = options.readDeliveries
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), portals(options), deliveries({ read }), deliveryAttempts({ read })],
  })
}
