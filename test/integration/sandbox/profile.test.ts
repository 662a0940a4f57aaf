import fc from 'fast-check'
import { expect, test } from 'vitest'

import { ninjsProfile } from '../../../sandbox/ingest/ninjsProfile'
import { ninjs } from '../../../src/delivery/formats/ninjs'
import type { EditionInput } from '../../../src/delivery/rules/editionInput'
import { exampleExhibition, examplePublication } from '../../helpers/exampleEditions'
import { hasOfficialSchema, officialNinjs } from '../../helpers/officialNinjs'
import { sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  deliver,
  envelopeOf,
  hashOf,
  withdrawalOf,
  type LooseNinjs,
} from '../../helpers/signedDelivery'

type Change = (ninjs: LooseNinjs) => object
const picture = (ninjs: LooseNinjs) => ninjs.associations[1] ?? {}

const broken: [path: string, change: Change][] = [
  ['data.ninjs.uri', ({ uri: _uri, ...rest }) => rest],
  ['data.ninjs.uri', (ninjs) => ({ ...ninjs, uri: 'http://báo.vn/tin' })],
  ['data.ninjs.uri', (ninjs) => ({ ...ninjs, uri: '665f1c' })],
  ['data.ninjs.version', (ninjs) => ({ ...ninjs, version: 1 })],
  ['data.ninjs.versionCreated', (ninjs) => ({ ...ninjs, versionCreated: '2026-11-20T08:00:00' })],
  ['data.ninjs.versionCreated', (ninjs) => ({ ...ninjs, versionCreated: '2026-02-30T08:00:00+07:00' })],
  ['data.ninjs.pubStatus', (ninjs) => ({ ...ninjs, pubStatus: 'cancelled' })],
  ['data.ninjs.language', (ninjs) => ({ ...ninjs, language: 'fr' })],
  ['data.ninjs.headlines', (ninjs) => ({ ...ninjs, headlines: [{ role: 'subhead', value: 'x' }] })],
  ['data.ninjs.headlines.0.value', (ninjs) => ({ ...ninjs, headlines: [{ role: 'main' }] })],
  [
    'data.ninjs.headlines.0.language',
    (ninjs) => ({ ...ninjs, headlines: [{ role: 'main', value: 'x', language: 'vi' }] }),
  ],
  ['data.ninjs.bodies', ({ bodies: _bodies, ...rest }) => rest],
  ['data.ninjs.x_gialai', (ninjs) => ({ ...ninjs, x_gialai: {} })],
  ['data.ninjs.keywords', (ninjs) => ({ ...ninjs, keywords: ['ASEAN'] })],
  ['data.ninjs.standard', ({ standard: _standard, ...rest }) => rest],
  ['data.ninjs.associations.0.name', (ninjs) => ({ ...ninjs, associations: [{ uri: ninjs.uri }] })],
  ['data.ninjs.associations.0.uri', (ninjs) => ({ ...ninjs, associations: [{ name: 'main-picture' }] })],
  [
    'data.ninjs.associations.0.renditions.0.name',
    (ninjs) => ({
      ...ninjs,
      associations: [{ ...picture(ninjs), renditions: [{ href: 'http://x/y', contentType: 'image/png' }] }],
    }),
  ],
  [
    'data.ninjs.associations.0.renditions.0.href',
    (ninjs) => ({
      ...ninjs,
      associations: [
        { ...picture(ninjs), renditions: [{ name: 'main', href: 'javascript:alert(1)', contentType: 'image/png' }] },
      ],
    }),
  ],
]

test.each(broken)('422 names %s', async (path, change) => {
  const portal = await sandboxPortal()
  const ninjs = bilingualArticle('vi')
  const envelope = envelopeOf(ninjs)
  const reply = await deliver(portal, { ...envelope, data: { ...envelope.data, ninjs: change(ninjs) } })
  expect(reply.status).toBe(422)
  expect(reply.body.errors?.map((error) => error.path)).toContain(path)
  expect(reply.body.errors?.every((error) => error.code !== '' && error.message !== '')).toBe(true)
})

test.each([
  ['data.contentHash', { contentHash: hashOf({}) }],
  ['data.contentHash', { contentHash: 'SHA256' }],
  ['data.ninjs.version', { version: 2 }],
  ['data.version', { version: '1' }],
  ['data.ninjs.language', { language: 'en' }],
  ['data.ninjs.pubStatus', { action: 'withdraw' }],
  ['data.action', { action: 'delete' }],
  ['data.group', { group: 'articles/1' }],
  ['data.dublinCore', { dublinCore: undefined }],
  ['data.dublinCore.publisher', { dublinCore: { title: 'x' } }],
  ['data.ninjs.associations.1.renditions.0.href', { media: [] }],
  ['data.media.0.sha256', { media: [{ sha256: 'x', href: 'http://x/y', mimeType: 'image/png' }] }],
])('422 names %s where the envelope disagrees', async (path, data) => {
  const portal = await sandboxPortal()
  const reply = await deliver(portal, envelopeOf(bilingualArticle('vi'), data))
  expect(reply.status).toBe(422)
  expect(reply.body.errors?.map((error) => error.path)).toContain(path)
})

test('a withdrawal carries no body', async () => {
  const portal = await sandboxPortal()
  const withdrawal = { ...withdrawalOf('vi', 1), bodies: bilingualArticle('vi').bodies }
  expect((await deliver(portal, envelopeOf(withdrawal))).body.errors?.[0]?.path).toBe('data.ninjs.bodies')
})

test('names every problem at once', async () => {
  const portal = await sandboxPortal()
  const envelope = envelopeOf(bilingualArticle('vi'), { group: '', media: 'none', action: 1 })
  const reply = await deliver(portal, { ...envelope, type: 'x', timestamp: 'today' })
  expect(reply.body.errors?.map((error) => error.path)).toEqual([
    'type',
    'timestamp',
    'data.group',
    'data.action',
    'data.media',
  ])
})

test.runIf(hasOfficialSchema)('what the profile takes is valid under the official IPTC schema', () => {
  const validate = officialNinjs()
  const sent = (edition: EditionInput) => ninjs({ edition, other: null, serverURL: 'http://cms.example' })
  const articles = [bilingualArticle('vi'), bilingualArticle('en'), withdrawalOf('vi', 2)]
  const whole: object[] = [...articles, sent(exampleExhibition()), sent(examplePublication())]
  for (const item of whole) {
    expect(ninjsProfile.safeParse(item).error).toBeUndefined()
    expect(validate(item), JSON.stringify(validate.errors)).toBe(true)
  }
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.date().map(String),
  )
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.nat(), odd, (item, where, value) => {
      const changed = changeOnePlace(item, where, value)
      if (ninjsProfile.safeParse(changed).success) expect(validate(changed), JSON.stringify(validate.errors)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

/** A copy with another value at one of its places, counted through the whole tree. */
function changeOnePlace(ninjs: object, where: number, value: unknown): unknown {
  const copy = structuredClone(ninjs)
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const holder = node as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push([holder, key])
      walk(holder[key])
    }
  }
  walk(copy)
  const [holder, key] = places[where % places.length] ?? [{}, '']
  holder[key] = value
  return copy
}
