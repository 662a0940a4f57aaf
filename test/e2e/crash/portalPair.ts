import { startPortal, type Portal } from '../../../sandbox/portal'

export type PortalPair = { gialai: Portal; asean: Portal; both: Portal[]; close(): Promise<void> }

/** Both portals, on free ports unless given, with the secrets they share with the newsroom. */
export async function startPortalPair(secrets: { gialai: string; asean: string }): Promise<PortalPair> {
  const gialai = await startPortal({
    name: 'Cổng tỉnh',
    port: 0,
    requiredLanguages: ['vi'],
    secret: secrets.gialai,
    slug: 'gialai',
  })
  const asean = await startPortal({
    name: 'Cổng ASEAN',
    port: 0,
    requiredLanguages: ['vi', 'en'],
    secret: secrets.asean,
    slug: 'asean',
  })
  return {
    asean,
    both: [gialai, asean],
    close: async () => {
      await gialai.close()
      await asean.close()
    },
    gialai,
  }
}

/** How many deliveries a flaky portal loses after it said yes. */
export const dropsOfFlaky = 1

/** Busy now and then, and once it says yes and loses what it took. */
export function makeFlaky({ asean, gialai }: PortalPair): void {
  gialai.fault('503-retry-after', 1, 1)
  gialai.fault('accept-then-drop', dropsOfFlaky)
  asean.fault('503-retry-after', 1, 1)
  asean.fault('accept-then-drop', dropsOfFlaky)
}
