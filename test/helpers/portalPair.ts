import { randomBytes } from 'node:crypto'

import { startPortal, type Portal } from '../../sandbox/portal'

export type PortalSecrets = { gialai: string; asean: string }
export type PortalPair = { gialai: Portal; asean: Portal; both: Portal[]; close(): Promise<void> }

export const newPortalSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Both portals of the province on free ports: one wants vi, the other vi and en. */
export async function startPortalPair(secrets: PortalSecrets): Promise<PortalPair> {
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

/** What `seedPortals` is told about them. */
export const seededAs = ({ asean, gialai }: PortalPair, secrets: PortalSecrets) => [
  { slug: 'gialai', address: `${gialai.url}/ingest`, secret: secrets.gialai },
  { slug: 'asean', address: `${asean.url}/ingest`, secret: secrets.asean },
]
