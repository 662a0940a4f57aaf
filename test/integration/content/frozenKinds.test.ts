import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'
import { pictureForm } from '../review/pictures'

let newsroom: Newsroom
let story: StoryDesk

beforeAll(async () => {
  newsroom = await startNewsroom({ seeded: true })
  story = await startStoryDesk(newsroom)
})
afterAll(async () => {
  await story?.close()
  await newsroom.close()
})

const otherTexts = {
  title: 'Khác hẳn',
  summary: 'Khác',
  slug: 'khac-han',
  rights: 'Khác',
  topics: [],
  audiences: ['public'],
  sensitivity: 'restricted',
}

const changes = {
  exhibitions: {
    name: 'Exhibition',
    /** Where it shows files, and how many it shows in both languages together. */
    files: { paths: ['poster', 'works.0.media'], count: 1 },
    vi: {
      ...otherTexts,
      description: lexicalParagraphs(['Khác hẳn.']),
      start: '2020-01-01T01:00:00.000Z',
      end: '2020-01-02T01:00:00.000Z',
      venue: { name: 'Nơi khác', address: 'Khác', point: [100, 10] },
      form: 'fair',
      organisers: [],
      partners: ['Khác'],
      countries: ['jp'],
      visitors: 5,
      works: [],
    },
    en: { title: 'Another', description: lexicalParagraphs(['Another.']), venue: { name: 'Elsewhere' } },
    empty: { poster: null, works: [] },
  },
  publications: {
    name: 'Publication',
    files: { paths: ['cover', 'file'], count: 3 },
    vi: {
      ...otherTexts,
      sections: [{ heading: 'Khác', body: lexicalParagraphs(['Khác hẳn.']) }],
      byline: 'Khác',
      publicationDate: '2020-01-01T05:00:00.000Z',
      licenceNumber: 'Khác',
      isbn: '978-604-0-00001-9',
      source: 'Khác',
      digitalSource: 'edited',
    },
    en: { title: 'Another', file: null },
    empty: { cover: null, file: null, sections: [] },
  },
}

describe.each(['exhibitions', 'publications'] as const)('what was approved of %s does not change by a byte', (kind) => {
  const change = changes[kind]
  let desk: KindDesk
  let id: string
  let files: string[]
  let before: string

  beforeAll(async () => {
    desk = await openKindDesk(newsroom, story, kind)
    id = await desk.write()
    const shown = await Promise.all(['vi', 'en'].map(async (language) => (await read(language)).body))
    const fileAt = (document: unknown, path: string): string =>
      String(path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document))
    files = [...new Set(shown.flatMap((document) => change.files.paths.map((path) => fileAt(document, path))))]
    for (const languages of kind === 'publications' ? [desk.languages] : (['vi', 'en'] as const).map((one) => [one]))
      await desk.publish(id, languages)
    await story.deliverEverything()
    before = await outside()
  })

  const read = (language: string) => desk.as(desk.cast.author, `/api/${kind}/${id}?locale=${language}&depth=0`)

  /** Everything that anyone can fetch about it, as bytes: both languages, lists, portals, every frozen file. */
  const outside = async (): Promise<string> => {
    const group = `${kind}-${id}`
    const { asean, gialai } = story.portals
    const published = `${newsroom.url}/api/published/${kind}`
    const addresses = [
      ...['vi', 'en'].flatMap((language) => [
        `${published}/${id}?language=${language}`,
        `${published}?language=${language}`,
        `${published}?language=${language}&fields=summary`,
        `${gialai.url}/items/${group}/${language}`,
        `${asean.url}/items/${group}/${language}`,
        `${asean.url}/${language}/${group}`,
      ]),
      `${gialai.url}/items`,
    ]
    const texts = await Promise.all(addresses.map(textAt))
    for (const text of texts) expect(text.slice(0, 4)).toBe('200 ')
    const shas = [...new Set(texts.join().match(/media\/[0-9a-f]{64}/g) ?? [])].sort()
    expect(shas).toHaveLength(change.files.count)
    return [...texts, ...(await Promise.all(shas.map((sha) => textAt(`${newsroom.url}/api/published/${sha}`))))].join(
      '\n',
    )
  }
  const expectUnchanged = async (): Promise<void> => {
    await story.deliverEverything()
    expect(await outside()).toBe(before)
  }

  it.each([
    ['REST, vi', '?locale=vi', 'vi'],
    ['REST, en', '?locale=en', 'en'],
    ['autosave', '?locale=vi&autosave=true&draft=true', 'empty'],
  ] as const)('after an edit by %s', async (_name, query, part) => {
    const path = `/api/${kind}/${id}${query}`
    const was = await desk.fingerprints(id, ['vi', 'en'])
    const answer = await desk.as(desk.cast.author, path, { method: 'PATCH', body: change[part] })
    expect(answer.body.errors ?? []).toEqual([])
    expect(await desk.fingerprints(id, ['vi', 'en'])).not.toEqual(was)
    await expectUnchanged()
  })

  it('after an edit by GraphQL, by the Local API, in all languages, and the restore of a version', async () => {
    const { author } = desk.cast
    const query = `mutation { update${change.name}(id: "${id}", locale: vi, data: { title: "GraphQL" }) { title } }`
    const answer = await desk.as(author, '/api/graphql', { method: 'POST', body: { query } })
    expect(answer.body.data[`update${change.name}`].title).toBe('GraphQL')
    const local = { collection: kind, id, locale: 'vi', overrideAccess: true } as const
    await newsroom.payload.update({ ...local, data: { title: 'Local' } as never })
    const both = { method: 'PATCH', body: { title: { vi: 'Một', en: 'Two' } } }
    expect((await desk.as(author, `/api/${kind}/${id}?locale=all`, both)).status).toBe(200)
    const { docs } = await newsroom.payload.findVersions({
      collection: kind,
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    const path = `/api/${kind}/versions/${docs[0]?.id}`
    expect((await desk.as(author, path, { method: 'POST', body: {} })).status).toBe(200)
    await expectUnchanged()
  })

  it('after the words and the bytes of each file change, and each is deleted', async () => {
    expect(files).toHaveLength(change.files.count)
    const { author, colleague } = desk.cast
    const form = await pictureForm('#11f', { credit: 'Tệp khác' })
    for (const file of files) {
      const words = { caption: 'Khác', credit: 'Khác', licence: { kind: 'cc-by', holder: 'Khác' } }
      for (const language of ['vi', 'en'])
        expect(
          (await desk.as(colleague, `/api/media/${file}?locale=${language}`, { method: 'PATCH', body: words })).status,
        ).toBe(200)
      const replaced = await desk.as(author, `/api/media/${file}?locale=vi`, { method: 'PATCH', body: form })
      expect(replaced.status).toBe(200)
      expect((await desk.as(colleague, `/api/media/${file}`, { method: 'DELETE' })).status).toBe(200)
    }
    await expectUnchanged()
  })

  it('after its unit is renamed', async () => {
    const unit = await desk.content.unitId(kind === 'publications' ? 'so-ngoai-vu' : 'so-vhttdl')
    const renamed = { collection: 'units', id: unit, locale: 'vi', overrideAccess: true } as const
    await newsroom.payload.update({ ...renamed, data: { name: 'Tên đơn vị mới', shortName: 'Mới' } as never })
    await expectUnchanged()
  })
})

/** Status and body; a picture's bytes as they come. */
async function textAt(address: string): Promise<string> {
  const answer = await fetch(address)
  return `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('latin1')}`
}
