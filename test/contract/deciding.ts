import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import type { HttpDesk } from './httpDesk'

const zeros = '0'.repeat(64)
const text = expect.stringMatching(/./)

/** Approve, request-changes and recall of a run, and writing while it is open. */
export function describeDeciding(desk: () => HttpDesk): void {
  const send = (person: string, run: string, verb: string, body: unknown, language?: string) =>
    desk().as(person, `/api/review/runs/${run}/${verb}`, { body, language })
  const prints = async (article: string) => ({ vi: await desk().fingerprint(article) })

  describe('POST /api/review/runs/:run/approve', () => {
    it('is 200: an editing step passes, the last one makes the edition', async () => {
      const article = await desk().writeArticle('Bài được duyệt')
      const fingerprints = await prints(article)
      const run = await desk().openRun(article)
      const first = await desk().approve('deskEditor', run, fingerprints)
      expect([first.status, first.body]).toEqual([200, { run, editions: [] }])
      const last = await desk().approve('chiefEditor', run, fingerprints)
      const edition = { id: text, language: 'vi', number: 1, fingerprint: fingerprints.vi }
      expect([last.status, last.body]).toEqual([200, { run, editions: [edition] }])
      const { state } = (await desk().as('reporter', `/api/review/runs/${run}`)).body
      expect(state).toBe('approved')
    })

    it('is 400 for what cannot be read or names other languages', async () => {
      const article = await desk().writeArticle('Bài duyệt sai')
      const run = await desk().openRun(article)
      for (const body of ['null', '"x"', '', {}, { fingerprints: 'x' }, { fingerprints: { vi: zeros }, comment: [] }])
        expectError(await send('deskEditor', run, 'approve', body), 400, 'request.malformed')
      for (const fingerprints of [{ en: zeros }, { vi: zeros, en: zeros }])
        expectError(await send('deskEditor', run, 'approve', { fingerprints }), 400, 'review.languageMismatch')
    })

    it('is 401, 403 with the reason, or 404', async () => {
      const article = await desk().writeArticle('Bài không tự duyệt')
      const run = await desk().openRun(article)
      const fingerprints = await prints(article)
      const refused = async (person: string, code: string, language?: string) =>
        expectError(await send(person, run, 'approve', { fingerprints }, language), 403, code).message
      const anonymous = await desk().call(`/api/review/runs/${run}/approve`, { body: { fingerprints } })
      expectError(anonymous, 401, 'auth.required')
      expect(await refused('reporter', 'review.author')).toContain('Nguyễn Thị Thu Hà là người trình')
      expect(await refused('chiefEditor', 'review.notEligible', 'en')).toBe(
        'Nguyễn Hoài An does not hold the role that decides at this step.',
      )
      for (const person of ['reporter2', 'coordinator', 'administrator', 'auditor'])
        await refused(person, 'review.notEligible')
      expectError(await send('translator', run, 'approve', { fingerprints }), 404, 'payload.notFound')
      expectError(await send('deskEditor', 'nothing', 'approve', { fingerprints }), 404, 'payload.notFound')
    })

    it('is 403 review.contributor for an approver who changed the wording', async () => {
      await hireWriterWhoApproves(desk())
      const article = await desk().writeArticle('Bài có người sửa')
      await desk().edit('both', article, { title: 'Bài có người sửa, đã sửa' })
      const run = await desk().openAtLastStep(article)
      const reply = await send('both', run, 'approve', { fingerprints: await prints(article) })
      const { message } = expectError(reply, 403, 'review.contributor')
      expect(message).toMatch(/^Rah Lan Kiêm không duyệt được vì đã sửa nội dung ngày \d/)
      await desk().sign('chiefEditor', run, article)
    })

    it('is 409 with what stands now', async () => {
      const article = await desk().writeArticle('Bài đã qua bước')
      const run = await desk().openRun(article)
      const old = await prints(article)
      await desk().edit('deskEditor', article, { title: 'Bài đã qua bước, biên tập' })
      const fingerprints = await prints(article)
      const approve = (person: string, named: object) => send(person, run, 'approve', { fingerprints: named })
      const moved = expectError(await approve('deskEditor', old), 409, 'review.fingerprintMoved')
      expect(moved.data).toEqual({ current: fingerprints })
      await desk().sign('deskEditor', run, article)
      const open = { state: 'open', step: text }
      expect(expectError(await approve('deskEditor', fingerprints), 409, 'review.alreadyDecided').data).toEqual(open)
      expect(expectError(await approve('deskEditor2', fingerprints), 409, 'review.stepPassed').data).toEqual(open)
      await desk().sign('chiefEditor', run, article)
      const closed = expectError(await approve('chiefEditor', fingerprints), 409, 'review.runClosed')
      expect(closed.data).toEqual({ state: 'approved' })
    })

    it('of 60 at once by one person is 200 once and else 409, and makes one edition', async () => {
      const article = await desk().writeArticle('Bài sáu mươi chữ ký')
      const run = await desk().openAtLastStep(article)
      const fingerprints = await prints(article)
      const replies = await Promise.all(
        Array.from({ length: 60 }, () =>
          desk().approve('chiefEditor', run, fingerprints, { headers: { 'Idempotency-Key': randomUUID() } }),
        ),
      )
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
      const codes = replies.flatMap(({ body }) => (body.errors ?? []).map(({ code }) => code))
      expect(codes).toHaveLength(59)
      expect(codes.filter((code) => !['review.runClosed', 'review.alreadyDecided'].includes(code))).toEqual([])
      const { languages } = (await desk().as('auditor', `/api/review/articles/${article}`)).body
      expect(languages).toMatchObject({ vi: { state: 'approved', editions: [{ number: 1 }] } })
    })
  })

  describe('POST /api/review/runs/:run/request-changes', () => {
    let article: string
    let run: string
    beforeAll(async () => {
      article = await desk().writeArticle('Bài phải sửa')
      run = await desk().openAtLastStep(article)
    })
    const ask = async (person: string, reason?: unknown) =>
      send(person, run, 'request-changes', { fingerprints: await prints(article), reason })

    it('needs a reason, and somebody entitled', async () => {
      expectError(await ask('chiefEditor'), 422, 'review.reasonMissing')
      expectError(await ask('chiefEditor', '  '), 422, 'review.reasonMissing')
      expectError(await ask('chiefEditor', 5), 400, 'request.malformed')
      expectError(await ask('reporter', 'Vì'), 403, 'review.author')
      expectError(await ask('translator', 'Vì'), 404, 'payload.notFound')
      const anonymous = await desk().call(`/api/review/runs/${run}/request-changes`, { body: {} })
      expectError(anonymous, 401, 'auth.required')
      const moved = { fingerprints: { vi: zeros }, reason: 'Vì' }
      expectError(await send('chiefEditor', run, 'request-changes', moved), 409, 'review.fingerprintMoved')
    })

    it('is 200, ends the run and tells the author why', async () => {
      const { body, status } = await ask('chiefEditor', 'Thêm số liệu')
      expect([status, body]).toEqual([200, { run }])
      expect((await desk().as('reporter', `/api/review/runs/${run}`)).body.state).toBe('returned')
      const view = (await desk().as('reporter', `/api/review/articles/${article}`)).body
      expect(view.languages).toMatchObject({ vi: { state: 'changesRequested', requested: { reason: 'Thêm số liệu' } } })
      expect(view.trail).toMatchObject([{ action: 'review.changesRequested', comment: 'Thêm số liệu' }, {}, {}])
      expect(expectError(await ask('chiefEditor', 'Nữa'), 409, 'review.runClosed').data).toEqual({ state: 'returned' })
    })
  })

  describe('POST /api/review/runs/:run/recall', () => {
    it('is 200 for who submitted, and for nobody else', async () => {
      const article = await desk().writeArticle('Bài thu hồi')
      const run = await desk().openAtLastStep(article)
      for (const person of ['reporter2', 'deskEditor', 'chiefEditor', 'administrator'])
        expectError(await send(person, run, 'recall', {}), 403, 'review.notSubmitter')
      expectError(await send('translator', run, 'recall', {}), 404, 'payload.notFound')
      expectError(await desk().call(`/api/review/runs/${run}/recall`, { body: {} }), 401, 'auth.required')
      expectError(await send('reporter', run, 'recall', { reason: {} }), 400, 'request.malformed')
      const { body, status } = await send('reporter', run, 'recall', { reason: 'Nhầm ảnh' })
      expect([status, body]).toEqual([200, { run }])
      expect((await desk().as('reporter', `/api/review/runs/${run}`)).body.state).toBe('recalled')
      const again = expectError(await send('reporter', run, 'recall', {}), 409, 'review.runClosed')
      expect(again.data).toEqual({ state: 'recalled' })
      await desk().openRun(article)
    })
  })

  describe('a write while a review is open', () => {
    it('is 409 with the run, until it is recalled; a document with an edition is not deleted', async () => {
      const article = await desk().writeArticle('Bài đang duyệt')
      const run = await desk().openRun(article)
      const write = await desk().edit('reporter', article, { title: 'Sửa lén' })
      const { data, message } = expectError(write, 409, 'review.underReview')
      expect(data).toMatchObject({ run, fields: expect.arrayContaining(['title']) })
      expect(message).toBe('Nội dung đang được duyệt. Hãy thu hồi trước khi sửa.')
      const remove = () => desk().as('reporter', `/api/articles/${article}`, { method: 'DELETE' })
      expectError(await remove(), 409, 'review.underReview')
      await send('reporter', run, 'recall', {})
      expect((await desk().edit('reporter', article, { title: 'Sửa thật' })).status).toBe(200)
      await desk().publish(article)
      expectError(await remove(), 409, 'review.hasEditions')
      expectError(await desk().edit('reporter', article, { _status: 'published' }), 403, 'review.draftOnly')
    })
  })
}

/** Somebody who writes in the newsroom and is one of its editors-in-chief too, hired by the administrator. */
async function hireWriterWhoApproves(desk: HttpDesk): Promise<void> {
  const account = { email: `kiem.${randomUUID()}@gialai.example`, password: 'Kiem-nhiem-hai-viec-14' }
  const memberships = [{ unit: desk.ids.unit, roles: ['reporter', 'chiefEditor'] }]
  const body = { ...account, name: 'Rah Lan Kiêm', memberships }
  expect((await desk.as('administrator', '/api/users', { body })).status).toBe(201)
  await desk.hire('both', account.email, account.password)
}
