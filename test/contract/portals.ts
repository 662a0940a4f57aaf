import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'

import { ask } from '../helpers/ask'
import { bilingualArticle, bilingualArticleGroup, deliver, envelopeOf, withdrawalOf } from '../helpers/signedDelivery'
import type { HttpDesk, Wire } from './httpDesk'

type Held = { ninjs: { language: string; version: string }; version: number; contentHash: string; receivedAt: string }

const soon = { interval: 100, timeout: 30_000 }
const hash = (ninjs: unknown) =>
  createHash('sha256')
    .update(canonicalize(ninjs) ?? '')
    .digest('hex')

/** What a portal speaks, and what of an approval arrives there. */
export function describePortals(desk: () => HttpDesk): void {
  const item = (portal: 'gialai' | 'asean', group: string, language: string) =>
    ask<Held>(`${desk().portals[portal].url}/items/${group}/${language}`)
  const statuses = async (portal: 'gialai' | 'asean', group: string) =>
    Promise.all(['vi', 'en'].map(async (language) => (await item(portal, group, language)).status))

  describe('an approved article', () => {
    it('arrives whole at the portal, and in both languages or not at all where both are wanted', async () => {
      const article = await desk().writeArticle('Bài tới cổng', {}, 'The article at the portals')
      const group = `articles-${article}`
      expect(await statuses('gialai', group)).toEqual([404, 404])
      await desk().publish(article)
      await expect.poll(() => statuses('gialai', group), soon).toEqual([200, 404])
      const { body } = await item('gialai', group, 'vi')
      expect(body).toMatchObject({ ninjs: { language: 'vi', version: '1' }, version: 1, contentHash: hash(body.ninjs) })
      expect(Object.keys(body).sort()).toEqual(['contentHash', 'ninjs', 'receivedAt', 'version'])
      expect(await statuses('asean', group)).toEqual([404, 404])
      await desk().publish(article, 'en')
      await expect.poll(() => statuses('asean', group), soon).toEqual([200, 200])
      await expect.poll(() => statuses('gialai', group), soon).toEqual([200, 200])
      const { items } = (await ask<{ items: Wire[] }>(`${desk().portals.asean.url}/items`)).body
      const listed = items.filter((each) => each.group === group)
      expect(listed.map((each) => Object.keys(each).sort())).toEqual(
        listed.map(() => ['contentHash', 'group', 'language', 'receivedAt', 'version']),
      )
      expect(listed).toHaveLength(2)
    })

    it('is shown as accepted and then confirmed to who may read it', async () => {
      const article = await desk().writeArticle('Bài được đối soát')
      await desk().publish(article)
      const rows = async () => {
        const path = `/api/deliveries?where[document][equals]=${article}&sort=destination&depth=0`
        const { docs } = (await desk().as<{ docs: Wire[] }>('reporter', path)).body
        return docs.map(({ destination, state }) => [destination, state])
      }
      await expect.poll(rows, soon).toEqual([
        ['asean', 'held'],
        ['gialai', 'confirmed'],
      ])
    })
  })

  describe('a portal', () => {
    it('takes what is signed, once, and never the older after the newer', async () => {
      const portal = desk().portals.gialai
      const secret = { secret: portal.secret }
      const second = envelopeOf(bilingualArticle('vi', 2))
      expect((await deliver(portal, second, { secret: 'whsec_' + Buffer.alloc(32).toString('base64') })).status).toBe(
        401,
      )
      expect((await item('gialai', bilingualArticleGroup, 'vi')).status).toBe(404)
      expect((await deliver(portal, second, secret)).status).toBeLessThan(300)
      expect((await deliver(portal, second, secret)).status).toBe(200)
      const older = await deliver(portal, envelopeOf(bilingualArticle('vi', 1)), secret)
      const { contentHash, version } = (await item('gialai', bilingualArticleGroup, 'vi')).body
      expect([older.status, older.body]).toEqual([409, expect.objectContaining({ contentHash, version })])
      expect(version).toBe(2)
      expect((await deliver(portal, envelopeOf(withdrawalOf('vi', 3)), secret)).status).toBeLessThan(300)
      expect((await item('gialai', bilingualArticleGroup, 'vi')).status).toBe(410)
    })

    it('that wants both languages takes none that does not name the other', async () => {
      const portal = desk().portals.asean
      const alone = bilingualArticle('vi', 1)
      alone.associations = alone.associations.filter(({ rel }) => rel !== 'translation')
      expect((await deliver(portal, envelopeOf(alone), { secret: portal.secret })).status).toBe(422)
    })

    it('misbehaves as it is told, from this machine', async () => {
      const portal = desk().portals.asean
      const told = await ask(`${portal.url}/faults`, { body: { fault: '503', times: 1 } })
      expect(told.status).toBeLessThan(300)
      const both = envelopeOf(bilingualArticle('vi', 1))
      expect((await deliver(portal, both, { secret: portal.secret })).status).toBe(503)
      expect((await deliver(portal, both, { secret: portal.secret })).status).toBeLessThan(300)
      expect((await ask(`${portal.url}/faults`, { body: { fault: 'no such fault' } })).status).toBe(400)
    })
  })
}
