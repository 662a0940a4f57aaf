import { beforeAll, describe, expect, it } from 'vitest'

import { otherContent } from '../helpers/otherContent'
import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Row = { document: string; run: string; verb: string; holders: string[] }
type Inbox = { mine: Row[]; waiting: Row[]; done: { document: string; number: number }[] }
type States = Record<string, Record<'vi' | 'en', { state: string; number: number | null }>>

/** `GET /api/review/inbox`, `…/states` and `…/:collection/:id/changes`: what the screens ask for. */
export function describeReviewLists(desk: () => HttpDesk): void {
  describe('lists of reviews', () => describeLists(desk))
}

function describeLists(desk: () => HttpDesk): void {
  let published: string
  let returned: string
  let run: string

  beforeAll(async () => {
    published = await desk().writeArticle('Bài đã xong', {}, 'The article that is done')
    await desk().publish(published)
    returned = await desk().writeArticle('Bài sẽ trả lại')
    run = await desk().openAtLastStep(returned)
  })

  describe('GET /api/review/inbox', () => {
    const inbox = async (person: string) => expected(200, await desk().as<Inbox>(person, '/api/review/inbox'))

    it('is what waits for somebody, what they wait for, what is done', async () => {
      const chief = await inbox('chiefEditor')
      expect(chief.mine).toContainEqual(expect.objectContaining({ document: returned, run, verb: 'approve' }))
      expect(chief.done).toContainEqual(expect.objectContaining({ document: published, number: 1 }))
      const [waiting] = (await inbox('reporter')).waiting.filter((row) => row.document === returned)
      expect(waiting).toMatchObject({ run, verb: 'wait', holders: expect.arrayContaining(['Nguyễn Hoài An']) })
      expectError(await desk().call('/api/review/inbox'), 401, 'auth.required')
    })

    it('is what came back, until it is submitted again', async () => {
      const body = { fingerprints: { vi: await desk().fingerprint(returned) }, reason: 'Thêm số liệu' }
      expected(200, await desk().as('chiefEditor', `/api/review/runs/${run}/request-changes`, { body }))
      const { mine } = await inbox('reporter')
      const row = { document: returned, verb: 'revise', note: 'Thêm số liệu' }
      expect(mine).toContainEqual(expect.objectContaining(row))
    })
  })

  describe('GET /api/review/states', () => {
    const ask = (query: string, person = 'reporter') => desk().as<States>(person, `/api/review/states?${query}`)

    it('says where each of several documents stands, of those that the person may read', async () => {
      const states = expected(200, await ask(`collection=articles&ids=${published},${returned},nothing`))
      expect(states).toEqual({
        [published]: { vi: { state: 'approved', number: 1 }, en: { state: 'draft', number: null } },
        [returned]: { vi: { state: 'changesRequested', number: null }, en: { state: 'draft', number: null } },
      })
      expect(expected(200, await ask(`collection=articles&ids=${published}`, 'translator'))).toEqual({})
      expect(expected(200, await ask('collection=articles'))).toEqual({})
    })

    it('is 401, 400 for more than 100, 404 for what is not reviewed', async () => {
      expectError(await desk().call('/api/review/states?collection=articles&ids=x'), 401, 'auth.required')
      const many = Array.from({ length: 101 }, (_, index) => `id${index}`).join(',')
      expectError(await ask(`collection=articles&ids=${many}`), 400, 'request.malformed')
      for (const collection of ['', 'users', 'nothing'])
        expectError(await ask(`collection=${collection}&ids=x`), 404, 'review.unknownCollection')
    })
  })

  describe('GET /api/review/:collection/:id/changes', () => {
    const path = (id: string, query = '', collection = 'articles') => `/api/review/${collection}/${id}/changes${query}`

    it('says what differs from the last edition, field by field, or from nothing', async () => {
      await desk().edit('reporter', published, { title: 'Bài đã xong, sửa', leadMedia: null, eventDate: null })
      const changes = expected(200, await desk().as('chiefEditor', path(published)))
      expect(changes.since).toMatchObject({ kind: 'edition', number: 1 })
      const kinds = (changes.fields as { field: string; kind: string }[]).map(({ field, kind }) => [field, kind])
      expect(kinds).toEqual(expect.arrayContaining([['title', 'text']]))
      const first = expected(200, await desk().as('chiefEditor', path(published, '?language=en')))
      expect(first.since).toBeNull()
      const signed = expected(200, await desk().as('deskEditor', path(returned, '?since=signature')))
      expect(signed.since).not.toBeUndefined()
    })

    it('tells of rows and files of an exhibition and a publication', async () => {
      const { writeExhibition, writePublication } = otherContent(desk())
      for (const [collection, id] of [
        ['exhibitions', await writeExhibition()],
        ['publications', await writePublication()],
      ] as const) {
        const { fields } = expected(200, await desk().as('auditor', path(id, '?language=en', collection)))
        expect((fields as unknown[]).length).toBeGreaterThan(3)
      }
    })

    it('is 400 for a question that cannot be meant, 401 and 404', async () => {
      expectError(await desk().as('reporter', path(published, '?since=ever')), 400, 'request.malformed')
      expectError(await desk().as('reporter', path(published, '?language=fr')), 400, 'request.unknownLocale')
      expectError(await desk().call(path(published)), 401, 'auth.required')
      expectError(await desk().as('translator', path(published)), 404, 'payload.notFound')
      expectError(await desk().as('reporter', path('x', '', 'users')), 404, 'review.unknownCollection')
    })
  })
}
