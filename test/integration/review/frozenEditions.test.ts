import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import { startGateDesk, type GateDesk } from '../../helpers/gateDesk'
import { pictureForm, uploadPicture } from './pictures'

describe('what was approved does not change by a byte (issue 4, done when 5)', () => {
  let gate: GateDesk
  let article: string
  let token: string
  let pictures: { lead: string; inGallery: string; alsoInGallery: string }
  let before: string

  beforeAll(async () => {
    gate = await startGateDesk()
    const { desk, newsroom } = gate
    token = await newsroom.login('hlan.rocham@gialai.example', 'Bien-Ho-xanh-02')
    const upload = () => uploadPicture(newsroom, token, desk.ids.unit)
    pictures = { lead: await upload(), inGallery: await upload(), alsoInGallery: await upload() }
    article = await desk.writeArticle(
      {
        slug: 'dong-cung',
        leadMedia: pictures.lead,
        gallery: [{ media: pictures.inGallery }, { media: pictures.alsoInGallery }],
      },
      { slug: 'frozen' },
    )
    await desk.publish(article, 'vi')
    await desk.publish(article, 'en')
    await desk.deliverEverything()
    before = await outside()
  })
  afterAll(() => gate.close())

  /** Everything that anyone can fetch about the article, as bytes: both languages, lists, portals, every frozen file. */
  const outside = async (): Promise<string> => {
    const { desk, newsroom } = gate
    const group = `articles-${article}`
    const addresses = [
      ...['vi', 'en'].flatMap((language) => [
        `${newsroom.url}/api/published/articles/${article}?language=${language}`,
        `${newsroom.url}/api/published/articles?language=${language}`,
        `${newsroom.url}/api/published/articles?language=${language}&fields=summary`,
        `${desk.portals.gialai.url}/items/${group}/${language}`,
        `${desk.portals.asean.url}/items/${group}/${language}`,
      ]),
      `${desk.portals.gialai.url}/items`,
      `${desk.portals.asean.url}/items`,
    ]
    const texts = await Promise.all(addresses.map(textAt))
    const shas = [...new Set(texts.join().match(/media\/[0-9a-f]{64}/g) ?? [])].sort()
    const files = await Promise.all(shas.map((sha) => textAt(`${newsroom.url}/api/published/${sha}`)))
    expect(files).toHaveLength(3 + 1)
    return [...texts, ...files].join('\n')
  }
  const expectUnchanged = async (): Promise<void> => {
    await gate.desk.deliverEverything()
    expect(await outside()).toBe(before)
    expect(before).toContain('Gia Lai welcomes a Lao art troupe')
  }

  const everyField = {
    title: 'Khác hẳn',
    subtitle: 'Khác',
    summary: 'Khác',
    body: lexicalParagraphs(['Khác hẳn.']),
    slug: 'khac-han',
    kind: 'feature',
    byline: 'Người khác',
    source: 'Nơi khác',
    eventDate: '2020-01-01T05:00:00.000Z',
    sensitivity: 'restricted',
    topics: [],
  }

  it.each([
    ['REST, vi', '?locale=vi', everyField],
    ['REST, en', '?locale=en', { title: 'Another', body: lexicalParagraphs(['Another text.']), slug: 'another' }],
    ['autosave', '?locale=vi&autosave=true&draft=true', { title: 'Tự lưu', leadMedia: null }],
    ['REST, the pictures', '?locale=vi', { leadMedia: null, gallery: [] }],
    ['REST, every language at once', '?locale=all', { title: { vi: 'Một', en: 'Two' } }],
  ])('after an edit by %s', async (_name, query, body) => {
    const answer = await gate.desk.as('reporter', `/api/articles/${article}${query}`, { method: 'PATCH', body })
    expect(answer.body.errors ?? []).toEqual([])
    await expectUnchanged()
  })

  it('after an edit by GraphQL, by the Local API, and the restore of a version', async () => {
    const { desk, newsroom } = gate
    const query = `mutation { updateArticle(id: "${article}", locale: vi, data: { title: "GraphQL" }) { title } }`
    const answer = await desk.as('reporter', '/api/graphql', { method: 'POST', body: { query } })
    expect(answer.body.data.updateArticle.title).toBe('GraphQL')
    await newsroom.payload.update({
      collection: 'articles',
      data: { title: 'Local' },
      id: article,
      locale: 'vi',
      overrideAccess: true,
    })
    const versions = await newsroom.payload.findVersions({
      collection: 'articles',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: article } },
    })
    const path = `/api/articles/versions/${versions.docs[0]?.id}`
    expect((await desk.as('reporter', path, { method: 'POST', body: {} })).status).toBe(200)
    await expectUnchanged()
  })

  it('after the words, the rights and the file of each picture change, and each is deleted', async () => {
    const { desk, newsroom } = gate
    for (const picture of Object.values(pictures)) {
      for (const [language, body] of [
        ['vi', { alt: 'Khác', caption: 'Khác', credit: 'Khác', licence: { kind: 'cc-by', holder: 'Khác' } }],
        ['en', { alt: 'Other', caption: 'Other' }],
      ] as const) {
        const changed = await desk.as('reporter2', `/api/media/${picture}?locale=${language}`, {
          method: 'PATCH',
          body,
        })
        expect(changed.status).toBe(200)
      }
      const form = await pictureForm('#11f', { credit: 'Tệp khác' })
      const path = `/api/media/${picture}?locale=vi`
      expect((await newsroom.request(path, { method: 'PATCH', body: form, token })).status).toBe(200)
      await expectUnchanged()
      expect((await desk.as('reporter2', `/api/media/${picture}`, { method: 'DELETE' })).status).toBe(200)
      await expectUnchanged()
    }
  })

  it('after its topic, its unit and the people behind it are renamed', async () => {
    const { desk, newsroom } = gate
    const rename = (collection: 'topics' | 'units' | 'users', id: string, data: object) =>
      newsroom.payload.update({ collection, data: data as never, id, locale: 'vi', overrideAccess: true })
    await rename('topics', desk.ids.topic, { name: 'Tên chủ đề mới' })
    await rename('units', desk.ids.unit, { name: 'Tên đơn vị mới', shortName: 'Mới' })
    await rename('users', await desk.userId('reporter'), { name: 'Tên người mới' })
    await expectUnchanged()
  })

  it('until a new wording is approved', async () => {
    const { desk } = gate
    // MongoDB keeps the id of a picture that was deleted; preflight asks for it to be taken out.
    const again = { sensitivity: 'ordinary', topics: [desk.ids.topic], leadMedia: null, gallery: [] }
    expect((await desk.edit('reporter', article, { ...everyField, ...again })).status).toBe(200)
    await desk.publish(article, 'vi')
    await desk.deliverEverything()
    const now = await gate.newsroom.request(`/api/published/articles/${article}?language=vi`)
    expect(now.body).toMatchObject({ number: 2 })
    expect(JSON.stringify(now.body)).toContain('Khác hẳn')
  })
})

/** Status and body; a picture's bytes as they come. */
async function textAt(address: string): Promise<string> {
  const answer = await fetch(address)
  return `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('latin1')}`
}
