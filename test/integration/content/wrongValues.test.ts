import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import wrongExhibition from '../../fixtures/requests/wrongExhibitionValues.json'
import wrongPublication from '../../fixtures/requests/wrongPublicationValues.json'
import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'

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

const byHooks = ['searchText', 'createdBy', 'updatedBy', 'rev', 'createdAt', 'updatedAt', '_status', 'id']

describe.each([
  ['exhibitions', wrongExhibition],
  ['publications', wrongPublication],
] as const)('a wrong value in %s', (kind, wrong) => {
  let desk: KindDesk
  let id: string
  let before: unknown

  beforeAll(async () => {
    desk = await openKindDesk(newsroom, story, kind)
    id = await desk.write()
    before = await everything()
  })

  /** All that a write could leave behind. */
  const everything = async (): Promise<unknown> => {
    const { db } = newsroom.payload
    const counted = [kind, 'contributions', 'audit-events'] as const
    return {
      counts: await Promise.all(counted.map(async (collection) => (await db.count({ collection })).totalDocs)),
      document: await db.findOne({ collection: kind, locale: 'all', where: { id: { equals: id } } }),
      versions: (await db.countVersions({ collection: kind })).totalDocs,
    }
  }

  const writes = () => [
    { method: 'POST', path: `/api/${kind}?locale=vi` },
    { method: 'PATCH', path: `/api/${kind}/${id}?locale=vi` },
    { method: 'PATCH', path: `/api/${kind}/${id}?locale=en&autosave=true&draft=true` },
  ]

  /** 400 that names the field, in the language of the request. */
  const expectFieldError = ({ body, status }: Answer, field: string, said: RegExp): void => {
    const { code, data, message } = body.errors[0]
    expect([status, code]).toEqual([400, expect.stringMatching(/^(request.invalidField|payload.validation)$/)])
    expect(message).toMatch(said)
    for (const each of data.errors) {
      expect(each.path.split('.')[0]).toBe(field)
      expect(each.message).toMatch(/^[^{}]{3,}$/)
    }
  }

  it('is looked for in every field that people write', () => {
    const written = newsroom.payload.collections[kind]?.config.flattenedFields.map(({ name }) => name) ?? []
    expect(Object.keys(wrong).sort()).toEqual(written.filter((name) => !byHooks.includes(name)).sort())
  })

  it.each(Object.entries(wrong) as [string, unknown[]][])(
    'in %s is 400 at its field, and writes nothing',
    async (field, values) => {
      for (const value of values)
        for (const { method, path } of writes()) {
          const answer = await desk.as(desk.cast.author, path, { method, body: { [field]: value }, language: 'vi' })
          expect(answer.status, `${method} ${JSON.stringify(value).slice(0, 80)}`).toBe(400)
          expectFieldError(answer, field, /^Một số trường (có giá trị không đúng kiểu|chưa hợp lệ): /)
        }
      expect(await everything()).toEqual(before)
    },
  )

  it('is told in English to who asks in English', async () => {
    const body = kind === 'exhibitions' ? { countries: ['zz'] } : { isbn: '978-604-0-00001-3' }
    const path = `/api/${kind}/${id}?locale=vi`
    const answer = await desk.as(desk.cast.author, path, { method: 'PATCH', body, language: 'en' })
    expectFieldError(answer, Object.keys(body)[0] ?? '', /^Some fields /)
  })

  it('that names a record which does not exist, or is of another unit, is 400', async () => {
    const absent =
      newsroom.payload.db.name === 'mongoose' ? '6560a1b2c3d4e5f6a7b8c9d0' : '01980000-0000-7000-8000-000000000000'
    const files = kind === 'exhibitions' ? ['poster'] : ['cover', 'file']
    // The picture of the demo belongs to the newspaper.
    for (const media of [absent, story.ids.picture, story.ids.unit])
      for (const field of files)
        for (const { method, path } of writes())
          expect((await desk.as(desk.cast.author, path, { method, body: { [field]: media } })).status).toBe(400)
    expect(await everything()).toEqual(before)
  })
})
