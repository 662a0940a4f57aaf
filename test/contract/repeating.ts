import { randomUUID } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import type { HttpDesk } from './httpDesk'

/** `Idempotency-Key` on every POST of the contract. */
export function describeRepeating(desk: () => HttpDesk): void {
  const withKey = (key: string) => ({ 'Idempotency-Key': key })

  describe('Idempotency-Key', () => {
    it('gives the same answer to the same request, and 422 to another one', async () => {
      const article = await desk().writeArticle('Bài gửi hai lần')
      const other = await desk().writeArticle('Bài khác cùng khóa')
      const headers = withKey(randomUUID())
      const first = await desk().submit(article, 'vi', 'reporter', { headers })
      expect(first.status).toBe(201)
      const again = await desk().submit(article, 'vi', 'reporter', { headers: withKey(headers['Idempotency-Key']) })
      expect([again.status, again.body]).toEqual([201, first.body])
      const mismatch = await desk().submit(other, 'vi', 'reporter', { headers })
      expectError(mismatch, 422, 'request.idempotencyMismatch')
      const recall = { body: { reason: 'Nhầm' }, headers }
      const run = String(first.body.run)
      expectError(
        await desk().as('reporter', `/api/review/runs/${run}/recall`, recall),
        422,
        'request.idempotencyMismatch',
      )
    })

    it('holds for each verb, in capitals or not, after the run has ended too', async () => {
      const article = await desk().writeArticle('Bài ký hai lần')
      const run = await desk().openRun(article)
      const fingerprints = { vi: await desk().fingerprint(article) }
      for (const person of ['deskEditor', 'chiefEditor']) {
        const key = randomUUID()
        const first = await desk().approve(person, run, fingerprints, { headers: withKey(key) })
        const again = await desk().approve(person, run, fingerprints, { headers: withKey(key.toUpperCase()) })
        expect([again.status, again.body]).toEqual([200, first.body])
      }
      await desk().edit('reporter', article, { title: 'Bài ký hai lần, sửa' })
      const next = await desk().openRun(article)
      const recall = () =>
        desk().as('reporter', `/api/review/runs/${next}/recall`, { body: {}, headers: withKey(recallKey) })
      const recallKey = randomUUID()
      expect([(await recall()).body, (await recall()).status]).toEqual([{ run: next }, 200])
    })

    it('is each person’s own', async () => {
      const article = await desk().writeArticle('Bài chung khóa')
      const headers = withKey(randomUUID())
      const { run } = (await desk().submit(article, 'vi', 'reporter', { headers })).body
      const fingerprints = { vi: await desk().fingerprint(article) }
      expect((await desk().approve('deskEditor', run, fingerprints, { headers })).status).toBe(200)
    })

    it('is not spent by a refusal', async () => {
      const article = await desk().writeArticle('Bài bị từ chối trước', { summary: '' })
      const headers = withKey(randomUUID())
      expectError(await desk().submit(article, 'vi', 'reporter', { headers }), 422, 'review.preflightFailed')
      await desk().edit('reporter', article, { summary: 'Nay đã có sapo.' })
      expect((await desk().submit(article, 'vi', 'reporter', { headers })).status).toBe(201)
    })

    it('that is no UUID is 400, one still in use 409', async () => {
      const article = await desk().writeArticle('Bài nhiều lần cùng lúc')
      for (const key of ['x', '', '1; DROP TABLE'])
        expectError(await desk().submit(article, 'vi', 'reporter', { headers: withKey(key) }), 400, 'request.malformed')
      const headers = withKey(randomUUID())
      const body = { languages: ['vi'], fingerprints: { vi: await desk().fingerprint(article) } }
      const replies = await Promise.all(
        Array.from({ length: 20 }, () =>
          desk().as('reporter', `/api/review/articles/${article}/submit`, { body, headers }),
        ),
      )
      const done = replies.filter(({ status }) => status === 201)
      expect(new Set(done.map(({ body: { run } }) => run)).size).toBe(1)
      for (const reply of replies.filter(({ status }) => status !== 201))
        expectError(reply, 409, 'request.stillRunning')
    })
  })
}
