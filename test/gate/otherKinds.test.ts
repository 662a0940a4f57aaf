import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openKindGate, type KindGate } from '../helpers/gateDesk'
import { startNewsroom, type Newsroom } from '../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../helpers/storyDesk'

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

/** The doors of the other files of this folder, tried with the other kinds of content. */
describe.each([
  ['exhibitions', 'Exhibition'],
  ['publications', 'Publication'],
] as const)('gate: %s', (kind, name) => {
  let gate: KindGate

  beforeAll(async () => {
    gate = await openKindGate(newsroom, story, kind)
  })

  const author = () => gate.people.cast.author
  const send = (method: string, path: string, body?: object, person = author()) =>
    gate.people.as(person, `/api/${kind}${path}`, { method, body })
  const oldestOf = async (id: string): Promise<string> => {
    const where = { parent: { equals: id } }
    const versions = { collection: kind, depth: 0, overrideAccess: true, sort: 'createdAt', where } as const
    return `/versions/${(await newsroom.payload.findVersions(versions)).docs[0]?.id}`
  }
  const published = { title: 'Lén ra ngoài', _status: 'published' }

  it('are not published by REST, by whatever flag', async () => {
    const before = await gate.outside()
    const writes: [string, string, object][] = [
      ['POST', '?locale=vi', published],
      ['POST', '?locale=vi&draft=true', published],
      ['POST', `/${gate.approved}/duplicate?locale=vi`, { _status: 'published' }],
      ...['', '&draft=true', '&autosave=true&draft=true'].map((flags): [string, string, object] => [
        'PATCH',
        `/${gate.draft}?locale=vi${flags}`,
        published,
      ]),
      ...['publishSpecificLocale=vi', 'publishAllLocales=true', 'unpublishAllLocales=true'].map(
        (flag): [string, string, object] => ['PATCH', `/${gate.draft}?locale=vi&${flag}`, published],
      ),
    ]
    for (const write of writes) {
      const { body } = await send(...write)
      expect(body.errors?.[0]?.code, write.join(' ')).toBe('review.draftOnly')
    }
    await gate.expectNothingLeft(before)
  })

  it('are not published by GraphQL or by the Local API with access overridden', async () => {
    const before = await gate.outside()
    for (const query of [
      `mutation { create${name}(locale: vi, data: { title: "Lén", _status: published }) { id } }`,
      `mutation { update${name}(id: "${gate.draft}", data: { _status: published }) { id } }`,
      `mutation { update${name}(id: "${gate.draft}", autosave: true, data: { _status: published }) { id } }`,
    ]) {
      const { body } = await gate.people.as(author(), '/api/graphql', { method: 'POST', body: { query } })
      expect(body.errors[0].extensions.code).toBe('review.draftOnly')
    }
    const { payload } = newsroom
    const local = { collection: kind, data: published as never, locale: 'vi', overrideAccess: true } as const
    const refused = { code: 'review.draftOnly' }
    await expect(payload.create({ ...local, draft: false })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...local, id: gate.approved })).rejects.toMatchObject(refused)
    const untied = { ...local, id: gate.draft, data: { title: 'x' } as never, disableTransaction: true }
    await expect(payload.update(untied)).rejects.toMatchObject({ code: 'review.transactionMissing' })
    await gate.expectNothingLeft(before)
  })

  it('are not written or deleted many at once, and not deleted with an edition', async () => {
    const before = await gate.outside()
    const all = '?locale=vi&where[id][exists]=true'
    expect((await send('PATCH', all, { title: 'Tất cả' })).status).toBe(403)
    expect((await send('DELETE', all)).status).toBe(403)
    const everything = { collection: kind, overrideAccess: true, where: { id: { exists: true } } } as const
    const bulk = { code: 'review.bulkRefused' }
    await expect(newsroom.payload.update({ ...everything, data: { title: 'x' } as never })).rejects.toMatchObject(bulk)
    await expect(newsroom.payload.delete(everything)).rejects.toMatchObject(bulk)
    expect((await send('DELETE', `/${gate.approved}`)).body.errors[0].code).toBe('review.hasEditions')
    await gate.expectNothingLeft(before)
  })

  it('come back from a version as drafts only, not beside the main row and not during a review', async () => {
    const before = await gate.outside()
    await gate.people.edit(author(), gate.approved, { title: 'Sau khi duyệt' })
    const version = await oldestOf(gate.approved)
    expect((await send('POST', `${version}?draft=true`, {})).body.errors[0].code).toBe('review.draftOnly')
    const restored = await send('POST', version, {})
    expect(restored.body.errors ?? []).toEqual([])
    const other = await gate.people.write({ title: 'Bản đầu' })
    await gate.people.edit(author(), other, { title: 'Bản đang duyệt' })
    await gate.people.submit(other)
    const open = await send('POST', await oldestOf(other), {})
    expect(open.body.errors[0].code).toBe('review.underReview')
    await gate.expectNothingLeft(before)
  })

  it('have no trash, no schedule and no import', async () => {
    const config = newsroom.payload.collections[kind]?.config
    const drafts = config?.versions?.drafts
    expect([config?.trash ?? false, Boolean(drafts && drafts.schedulePublish)]).toEqual([false, false])
    for (const [method, path] of [
      ['POST', '/import'],
      ['PATCH', `/${gate.draft}?trash=true`],
    ] as const) {
      const before = await gate.outside()
      const { status } = await send(method, path, { deletedAt: '2026-01-01T00:00:00.000Z' })
      expect(status).toBeLessThan(500)
      await gate.expectNothingLeft(before)
    }
    expect((await send('GET', `/${gate.draft}?depth=0`)).body.deletedAt ?? null).toBeNull()
  })

  it('would have gone out: an approval of the same draft does leave', async () => {
    const before = await gate.outside()
    await gate.people.publish(gate.draft)
    await story.deliverEverything()
    await expect(gate.expectNothingLeft(before)).rejects.toThrow()
  })
})
