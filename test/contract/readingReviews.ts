import { beforeAll, describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import type { HttpDesk } from './httpDesk'

const print = expect.stringMatching(/^[0-9a-f]{64}$/)
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
const sentence = expect.stringMatching(/^[^{}]{5,}$/)
const text = expect.stringMatching(/./)

/** `GET /api/review/:collection/:id` and `GET /api/review/runs/:run`. */
export function describeReadingReviews(desk: () => HttpDesk): void {
  describe('GET /api/review/:collection/:id', () => {
    it('says of a draft what its author may do', async () => {
      const article = await desk().writeArticle('Bài để xem')
      const { body, status } = await desk().as('reporter', `/api/review/articles/${article}`)
      expect(status).toBe(200)
      const draft = { state: 'draft', run: null, step: null, fingerprint: print, editions: [] }
      const submit = { verb: 'submit', allowed: true, reasons: [] }
      expect(body).toMatchObject({ languages: { vi: { ...draft, verbs: [submit] }, en: draft }, trail: [] })
    })

    it('says why somebody may not, in the language of the request', async () => {
      const article = await desk().writeArticle('Bài có lý do')
      const run = await desk().openRun(article)
      const { body } = await desk().as('reporter', `/api/review/articles/${article}`, { language: 'en' })
      const author = { code: 'review.author', message: expect.stringContaining('submitted this and cannot approve it') }
      expect(body.languages).toMatchObject({
        vi: {
          state: 'inReview',
          run,
          step: { key: text, kind: 'edit', label: { vi: text, en: text } },
          verbs: [
            { verb: 'approve', allowed: false, reasons: [author] },
            { verb: 'requestChanges', allowed: false, reasons: [author] },
            { verb: 'recall', allowed: true, reasons: [] },
          ],
        },
        en: { state: 'draft' },
      })
      const chief = await desk().as('chiefEditor', `/api/review/articles/${article}`)
      expect(chief.body.languages).toMatchObject({
        vi: { verbs: [{ verb: 'approve', reasons: [{ code: 'review.notEligible', message: sentence }] }, {}, {}] },
        en: { verbs: [{ verb: 'submit', allowed: false, reasons: [{ code: 'review.notAuthorRole' }] }] },
      })
    })

    it('follows a wording from approved to draft again, and keeps the trail', async () => {
      const article = await desk().writeArticle('Bài đi trọn đường')
      await desk().publish(article)
      const standing = async () => (await desk().as('chiefEditor', `/api/review/articles/${article}`)).body
      const { languages, trail } = await standing()
      const edition = { id: text, number: 1, fingerprint: await desk().fingerprint(article), approvedAt: time }
      expect(languages).toMatchObject({ vi: { state: 'approved', run: null, editions: [edition] } })
      const entry = { at: time, actor: { id: text, name: text, unit: text }, fingerprints: { vi: edition.fingerprint } }
      expect(trail).toMatchObject([
        { ...entry, action: 'review.approved' },
        { ...entry, action: 'review.stepPassed' },
        { ...entry, action: 'review.submitted', actor: { name: 'Nguyễn Thị Thu Hà', unit: 'Báo Gia Lai' } },
      ])
      await desk().edit('reporter', article, { title: 'Bài đi trọn đường, sửa lại' })
      expect((await standing()).languages).toMatchObject({ vi: { state: 'draft', editions: [edition] } })
    })

    it('is 401 without signing in, 404 for what is unknown or not for this person', async () => {
      const article = await desk().writeArticle('Bài của đơn vị khác')
      expectError(await desk().call(`/api/review/articles/${article}`), 401, 'auth.required')
      expectError(await desk().as('translator', `/api/review/articles/${article}`), 404, 'payload.notFound')
      for (const id of ['x', '01980000-0000-7000-8000-000000000000', '%20'])
        expectError(await desk().as('reporter', `/api/review/articles/${id}`), 404, 'payload.notFound')
      for (const collection of ['nothing', 'users', 'editions'])
        expectError(await desk().as('auditor', `/api/review/${collection}/x`), 404, 'review.unknownCollection')
    })
  })

  describe('GET /api/review/runs/:run', () => {
    let article: string
    let run: string
    beforeAll(async () => {
      article = await desk().writeArticle('Bài có lượt duyệt')
      run = await desk().openAtLastStep(article)
    })

    it('describes the run to whoever may read the document', async () => {
      const fingerprints = { vi: await desk().fingerprint(article) }
      for (const person of ['reporter', 'chiefEditor', 'coordinator', 'auditor']) {
        const { body, status } = await desk().as(person, `/api/review/runs/${run}`)
        expect(status, person).toBe(200)
        expect(body).toMatchObject({
          id: run,
          collection: 'articles',
          document: article,
          languages: ['vi'],
          state: 'open',
          step: { key: text, kind: 'approve', label: { vi: text, en: text } },
          fingerprints,
          decisions: [{ step: text, verb: 'approve', at: time, fingerprints }],
        })
      }
    })

    it('is 401 without signing in, 404 for what is unknown or not for this person', async () => {
      expectError(await desk().call(`/api/review/runs/${run}`), 401, 'auth.required')
      expectError(await desk().as('translator', `/api/review/runs/${run}`), 404, 'payload.notFound')
      expectError(await desk().as('reporter', '/api/review/runs/nothing'), 404, 'payload.notFound')
    })
  })
}
