import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import type { HttpDesk } from './httpDesk'

const zeros = '0'.repeat(64)

/** `POST /api/review/:collection/:id/submit`. */
export function describeSubmitting(desk: () => HttpDesk): void {
  const send = (person: string, article: string, body: unknown, language?: string) =>
    desk().as(person, `/api/review/articles/${article}/submit`, { body, language })

  describe('POST /api/review/:collection/:id/submit', () => {
    it('is 201 with the run', async () => {
      const article = await desk().writeArticle('Bài trình được')
      const fingerprints = { vi: await desk().fingerprint(article) }
      const { body, status } = await send('reporter', article, { languages: ['vi'], fingerprints, note: 'Xin duyệt' })
      expect([status, body]).toEqual([201, { run: expect.stringMatching(/./) }])
    })

    it('is 400 for what cannot be read, naming each field', async () => {
      const article = await desk().writeArticle('Bài trình sai')
      const good = { languages: ['vi'], fingerprints: { vi: await desk().fingerprint(article) } }
      const wrong: [object, string][] = [
        [{}, 'languages'],
        [{ ...good, languages: 'vi' }, 'languages'],
        [{ ...good, languages: [] }, 'languages'],
        [{ ...good, languages: ['VI'] }, 'languages.0'],
        [{ ...good, fingerprints: null }, 'fingerprints'],
        [{ ...good, fingerprints: {} }, 'fingerprints'],
        [{ ...good, fingerprints: { vi: 'x' } }, 'fingerprints.vi'],
        [{ ...good, fingerprints: { vi: zeros, fr: zeros } }, 'fingerprints'],
        [{ ...good, note: 5 }, 'note'],
        [{ ...good, publish: true }, ''],
      ]
      for (const [body, path] of wrong) {
        const { data } = expectError(await send('reporter', article, body), 400, 'request.malformed')
        expect(data, JSON.stringify(body)).toMatchObject({
          fields: expect.arrayContaining([expect.objectContaining({ path })]),
        })
      }
      for (const body of ['null', '"x"', '[]', '5', '{"languages":', ''])
        expectError(await send('reporter', article, body), 400, 'request.malformed')
      for (const body of [
        { ...good, fingerprints: { en: zeros } },
        { ...good, fingerprints: { vi: zeros, en: zeros } },
        { ...good, languages: ['vi', 'vi'] },
        { languages: ['vi', 'en'], fingerprints: { vi: zeros, en: zeros } },
      ])
        expectError(await send('reporter', article, body), 400, 'review.languageMismatch')
    })

    it('is 401, 403 with the reason, or 404', async () => {
      const article = await desk().writeArticle('Bài người khác trình')
      const body = { languages: ['vi'], fingerprints: { vi: await desk().fingerprint(article) } }
      const path = `/api/review/articles/${article}/submit`
      expectError(await desk().call(path, { body }), 401, 'auth.required')
      for (const person of ['chiefEditor', 'coordinator', 'administrator', 'auditor']) {
        const { message } = expectError(await send(person, article, body), 403, 'review.notAuthorRole')
        expect(message).toBe('Chỉ người viết của đơn vị mới được trình duyệt.')
      }
      expectError(await send('translator', article, body), 404, 'payload.notFound')
      expectError(await send('reporter', 'x', body), 404, 'payload.notFound')
      expectError(await desk().as('reporter', '/api/review/media/x/submit', { body }), 404, 'review.unknownCollection')
    })

    it('is 409 with what stands now', async () => {
      const article = await desk().writeArticle('Bài đã khác')
      const current = await desk().fingerprint(article)
      const old = { languages: ['vi'], fingerprints: { vi: zeros } }
      const moved = expectError(await send('reporter', article, old, 'en'), 409, 'review.fingerprintMoved')
      expect(moved.message).toBe('The wording changed after you read it. Look at the difference, then decide.')
      expect(moved.data).toEqual({ current: { vi: current } })
      const run = await desk().openRun(article)
      expect(expectError(await desk().submit(article), 409, 'review.runOpen').data).toEqual({ run })
      await desk().sign('deskEditor', run, article)
      await desk().sign('chiefEditor', run, article)
      expect(expectError(await desk().submit(article), 409, 'review.nothingNew').data).toEqual({
        editions: [{ id: expect.any(String), language: 'vi', number: 1, fingerprint: current }],
      })
    })

    it('is 422 with every finding of the preflight at its field', async () => {
      const missing = { summary: '', byline: '', topics: [], leadMedia: null, eventDate: null, body: null }
      const article = await desk().writeArticle('Bài còn thiếu', missing)
      const { data, message } = expectError(await desk().submit(article), 422, 'review.preflightFailed')
      const { findings } = data as { findings: Record<string, unknown>[] }
      expect(message).toContain(`còn ${findings.filter(({ severity }) => severity === 'error').length} điểm`)
      for (const path of ['summary', 'topics', 'eventDate', 'body'])
        expect(findings).toContainEqual(
          expect.objectContaining({
            path,
            severity: 'error',
            code: expect.stringMatching(/^preflight\.\w+$/),
            message: expect.stringMatching(/^[^{}]{5,}$/),
          }),
        )
      const english = await desk().submit(article, 'en', 'reporter', {
        body: { languages: ['en'], fingerprints: { en: await desk().fingerprint(article, 'en') } },
        language: 'en',
      })
      const inEnglish = expectError(english, 422, 'review.preflightFailed').data
      expect(inEnglish).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ path: 'title', language: 'en', message: 'There is no title.' }),
        ]),
      })
    })
  })
}
