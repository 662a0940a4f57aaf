import { expect, test } from 'vitest'

import { bilingualPortal, getJson, sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  bilingualArticleGroup,
  deliver,
  envelopeOf,
  withdrawalOf,
  type LooseNinjs,
} from '../../helpers/signedDelivery'

const withoutTranslation = (ninjs: LooseNinjs): LooseNinjs => ({ ...ninjs, associations: ninjs.associations.slice(1) })

const withTranslation = (ninjs: LooseNinjs, change: Record<string, unknown>): LooseNinjs => ({
  ...ninjs,
  associations: ninjs.associations.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
})

const onPage = async (url: string) => (await (await fetch(url)).text()).includes(`/${bilingualArticleGroup}"`)

test('wants the other language named with its uri and version', async () => {
  const portal = await bilingualPortal()
  const vi = bilingualArticle('vi')
  const cases: [LooseNinjs, string][] = [
    [withoutTranslation(vi), 'data.ninjs.associations'],
    [withTranslation(vi, { rel: 'related' }), 'data.ninjs.associations'],
    [withTranslation(vi, { language: 'vi' }), 'data.ninjs.associations'],
    [withTranslation(vi, { version: undefined }), 'data.ninjs.associations.0.version'],
    [withTranslation(vi, { uri: vi.uri }), 'data.ninjs.associations.0.uri'],
  ]
  for (const [ninjs, path] of cases) {
    const reply = await deliver(portal, envelopeOf(ninjs))
    expect([reply.status, reply.body.errors?.[0]]).toMatchObject([422, { code: 'profile.translationMissing', path }])
  }
  expect(portal.items()).toEqual([])
  expect(portal.rejected()).toBe(cases.length)
})

test('a portal that takes vi alone does not ask for it', async () => {
  const portal = await sandboxPortal()
  expect((await deliver(portal, envelopeOf(withoutTranslation(bilingualArticle('vi'))))).status).toBe(202)
  expect(await onPage(portal.url)).toBe(true)
})

test.each([
  ['vi', 'en'],
  ['en', 'vi'],
] as const)('holds %s as it comes and shows the item once it has %s too', async (first, second) => {
  const portal = await bilingualPortal()
  await deliver(portal, envelopeOf(bilingualArticle(first)))
  expect(portal.items()).toHaveLength(1)
  expect((await getJson(portal, `/items/${bilingualArticleGroup}/${first}`)).status).toBe(200)
  const pages = [portal.url, `${portal.url}/en`]
  for (const page of pages) expect(await onPage(page)).toBe(false)
  expect((await fetch(`${portal.url}/${first}/${bilingualArticleGroup}`)).status).toBe(404)
  expect(await (await fetch(portal.url)).text()).toContain('1 nội dung đang chờ đủ bản tiếng Việt và tiếng Anh')
  await deliver(portal, envelopeOf(bilingualArticle(second)))
  for (const page of pages) expect(await onPage(page)).toBe(true)
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 2, rejected: 0, duplicatesIgnored: 0 })
})

test('takes a withdrawal of one language without a link to the other, and shows neither from then on', async () => {
  const portal = await bilingualPortal()
  await deliver(portal, envelopeOf(bilingualArticle('vi')))
  await deliver(portal, envelopeOf(bilingualArticle('en')))
  expect((await deliver(portal, envelopeOf(withdrawalOf('vi', 2)))).status).toBe(202)
  const notice = await fetch(`${portal.url}/vi/${bilingualArticleGroup}`)
  expect(notice.status).toBe(410)
  const text = await notice.text()
  expect(text).toContain('Nội dung này đã được gỡ')
  expect(text).toContain('Gỡ bài theo đề nghị của nhân vật.')
  expect(text).not.toContain('12 đội cồng chiêng')
  expect((await fetch(`${portal.url}/en/${bilingualArticleGroup}`)).status).toBe(404)
})
