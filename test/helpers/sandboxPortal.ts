import { onTestFinished } from 'vitest'

import { startPortal, type Portal, type PortalOptions } from '../../sandbox/portal'
import { testSecret } from './signedDelivery'

/** A sandbox portal on a free port that is closed when the test ends. Takes vi alone unless told otherwise. */
export async function sandboxPortal(options: Partial<PortalOptions> = {}): Promise<Portal> {
  const portal = await startPortal({
    port: 0,
    name: 'Cổng thử',
    slug: 'gialai',
    secret: testSecret,
    requiredLanguages: ['vi'],
    ...options,
  })
  onTestFinished(() => portal.close())
  return portal
}

/** A portal that wants every item in vi and en. */
export const bilingualPortal = (options: Partial<PortalOptions> = {}): Promise<Portal> =>
  sandboxPortal({ slug: 'asean', requiredLanguages: ['vi', 'en'], ...options })

/** `GET` as JSON. */
export async function getJson(
  portal: Portal,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const reply = await fetch(`${portal.url}${path}`)
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}
