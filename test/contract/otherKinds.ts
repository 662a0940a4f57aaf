import { beforeAll, describe, expect, it } from 'vitest'

import { otherContent, type OtherContent } from '../helpers/otherContent'
import { expectError } from './expectError'
import { expected, type HttpDesk, type Language } from './httpDesk'

type Published = {
  id: string
  language: string
  number: number
  ninjs: Record<string, unknown> & {
    associations: { name: string; rel: string; renditions?: { contentType: string; href: string }[] }[]
  }
}
type List = { docs: Published[]; totalDocs: number; page: number; limit: number }
type Kind = 'exhibitions' | 'publications'

/** Exhibitions and publications through the same calls: one language a review, and both in one. */
export function describeOtherKinds(desk: () => HttpDesk): void {
  let content: OtherContent

  beforeAll(() => {
    content = otherContent(desk())
  })

  const sign = async (people: string[], run: string, kind: Kind, id: string, languages: Language[]) => {
    let editions: unknown
    for (const person of people)
      editions = expected(200, await content.decide(person, 'approve', run, [kind, id, languages])).editions
    return editions
  }
  const describePublishedKind = (kind: Kind, found: () => { id: string; type: string }) =>
    it(`GET /api/published/${kind} lists it, gives it alone, leaves its bodies out, in each language`, async () => {
      const { id, type } = found()
      for (const language of ['vi', 'en']) {
        const base = `/api/published/${kind}`
        const listed = expected(200, await desk().call<List>(`${base}?language=${language}&limit=100`))
        const item = expected(200, await desk().call<Published>(`${base}/${id}?language=${language}`))
        expect(listed.docs.find((doc) => doc.id === id)).toEqual(item)
        expect(item).toMatchObject({ language, number: 1, ninjs: { type, language, bodies: [{}, {}] } })
        const summary = expected(200, await desk().call<Published>(`${base}/${id}?language=${language}&fields=summary`))
        const { bodies: _bodies, ...head } = item.ninjs
        expect(summary.ninjs).toEqual(head)
      }
    })

  describe('a publication, whose languages are signed together', () => {
    const both: Language[] = ['vi', 'en']
    let id: string

    beforeAll(async () => {
      id = await content.writePublication()
    })
    const prints = async (document: string) => {
      const { languages } = expected(
        200,
        await desk().as<Standing>('translator', `/api/review/publications/${document}`),
      )
      return { vi: languages.vi.fingerprint, en: languages.en.fingerprint }
    }
    const submit = (document: string, languages: Language[], fingerprints: object) =>
      desk().as('publicationEditor', `/api/review/publications/${document}/submit`, {
        body: { languages, fingerprints },
      })

    it('is submitted in both languages or not at all', async () => {
      const { en, vi } = await prints(id)
      expectError(await submit(id, ['vi'], { vi }), 400, 'review.languageMismatch')
      expectError(await submit(id, ['en'], { en }), 400, 'review.languageMismatch')
      const body = { title: 'Ấn phẩm dở dang' }
      const unfinished = await desk().as<{ doc: { id: string } }>('publicationEditor', '/api/publications', { body })
      const { doc } = expected(201, unfinished)
      const refused = expectError(await submit(doc.id, both, await prints(doc.id)), 422, 'review.preflightFailed')
      expect(refused.data).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ path: 'file', language: 'en', code: 'preflight.publicationFileMissing' }),
        ]),
      })
    })

    it('is 200 with an edition of each language, and a run that is about both', async () => {
      const run = await content.submit('publicationEditor', 'publications', id, both)
      const { body } = await desk().as('departmentLeader', `/api/review/runs/${run}`)
      expect(body).toMatchObject({ collection: 'publications', languages: both, step: { kind: 'edit' } })
      const editions = await sign(['translator', 'departmentLeader'], run, 'publications', id, both)
      expect(editions).toMatchObject([
        { language: 'vi', number: 1 },
        { language: 'en', number: 1 },
      ])
    })

    describePublishedKind('publications', () => ({ id, type: 'composite' }))

    it('GET /api/published/media/:sha256 is its file', async () => {
      const { ninjs } = expected(200, await desk().call<Published>(`/api/published/publications/${id}?language=en`))
      const file = ninjs.associations.find(({ rel }) => rel === 'file')?.renditions?.[0]
      expect(file?.contentType).toBe('application/pdf')
      const reply = await fetch(`${desk().url}${new URL(file?.href ?? '').pathname}`)
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    })
  })

  describe('an exhibition, one language a review', () => {
    let id: string

    beforeAll(async () => {
      id = await content.writeExhibition()
      for (const language of ['vi', 'en'] as const) {
        const run = await content.submit('exhibitionOfficer', 'exhibitions', id, [language])
        await sign(['cultureEditor', 'cultureLeader'], run, 'exhibitions', id, [language])
      }
    })

    describePublishedKind('exhibitions', () => ({ id, type: 'event' }))

    it('says when and where, with its works in order', async () => {
      const { ninjs } = expected(200, await desk().call<Published>(`/api/published/exhibitions/${id}`))
      expect(ninjs).toMatchObject({
        eventDetails: { dates: { startDate: '2026-12-05T08:00:00+07:00', endDate: '2026-12-20T17:00:00+07:00' } },
        located: 'Bảo tàng tỉnh Gia Lai',
      })
      const works = ninjs.associations.filter(({ rel }) => rel === 'work').map(({ name }) => name)
      expect(works).toEqual(['work-1', 'work-2'])
    })

    it('is 404 for who is of another unit, and 403 for who does not write', async () => {
      for (const person of ['reporter', 'publicationEditor'])
        expectError(await desk().as(person, `/api/review/exhibitions/${id}`), 404, 'payload.notFound')
      const body = { languages: ['vi'], fingerprints: { vi: '0'.repeat(64) } }
      const submit = await desk().as('coordinator', `/api/review/exhibitions/${id}/submit`, { body })
      expectError(submit, 403, 'review.notAuthorRole')
    })
  })
}

type Standing = { languages: Record<Language, { fingerprint: string }> }
