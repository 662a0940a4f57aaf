import type { PortalPair } from '../../helpers/portalPair'

/** How many deliveries a flaky portal loses after it said yes. */
export const dropsOfFlaky = 1

/** Busy now and then, and once it says yes and loses what it took. */
export function makeFlaky({ asean, gialai }: PortalPair): void {
  gialai.fault('503-retry-after', 1, 1)
  gialai.fault('accept-then-drop', dropsOfFlaky)
  asean.fault('503-retry-after', 1, 1)
  asean.fault('accept-then-drop', dropsOfFlaky)
}
