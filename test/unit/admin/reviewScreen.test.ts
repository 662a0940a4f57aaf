import { describe, expect, it } from 'vitest'

import { outcomeText } from '../../../src/workflow/admin/outcomeText'
import { decisionRequest, outcomeOf } from '../../../src/workflow/admin/decisionRequest'
import { movedFields } from '../../../src/workflow/admin/movedFields'
import type { LanguageReply } from '../../../src/workflow/admin/reviewReply'
import { standing } from '../../../src/workflow/admin/standing'
import { steps } from '../../../src/workflow/admin/steps'
import { groupByReason, verbButtons } from '../../../src/workflow/admin/verbButtons'
import { desk, draft, refused, reviewing, run } from './exampleReplies'

const calm = { unsaved: false, moved: false }
const reasons = (view: LanguageReply, page = calm) =>
  Object.fromEntries(verbButtons(view, 'vi', page).map(({ reason, verb }) => [verb, reason]))

describe('the four verbs', () => {
  it('are always there, and each that is off says why', () => {
    for (const view of [draft, reviewing]) expect(Object.keys(reasons(view))).toHaveLength(4)
    expect(reasons(draft)).toMatchObject({ submit: '', approve: expect.stringContaining('trình trước') })
    expect(reasons(reviewing)).toMatchObject({ approve: '', recall: refused.message })
    expect(reasons(reviewing).submit).not.toBe('')
  })

  it('wait for unsaved changes and for a wording that moved, except recall, which signs nothing', () => {
    const mine: LanguageReply = {
      ...reviewing,
      verbs: [...reviewing.verbs.slice(0, 2), { verb: 'recall', allowed: true, reasons: [] }],
    }
    expect(reasons(mine, { unsaved: true, moved: false })).toMatchObject({
      approve: expect.stringContaining('Lưu đã'),
      recall: '',
    })
    expect(reasons(mine, { unsaved: false, moved: true })).toMatchObject({
      requestChanges: expect.stringContaining('tải lại'),
      recall: '',
    })
  })

  it('say a shared reason once, and stand with what can be done first', () => {
    const groups = groupByReason(verbButtons(draft, 'vi', calm))
    expect(groups.map(({ buttons }) => buttons.map(({ verb }) => verb))).toEqual([
      ['submit'],
      ['approve', 'requestChanges', 'recall'],
    ])
  })

  it('call an edit step passing on, not approving', () => {
    const [first] = verbButtons({ ...reviewing, step: desk }, 'vi', calm)
    expect(first?.label).toBe('Biên tập xong, chuyển bước sau')
  })
})

describe('the one line', () => {
  const line = (view: LanguageReply) => standing(view, 'vi', () => 'hôm qua')

  it('says whose turn it is, who else could, and who cannot and why', () => {
    expect(line(reviewing)).toMatchObject({ word: 'Cần bạn xử lý', tone: 'amber' })
    expect(line(reviewing).turn).toBe('Người duyệt được: Nguyễn An. Lê Thu đã sửa nội dung.')
    const others = { ...reviewing, verbs: [] }
    expect(line(others)).toMatchObject({ word: 'Đang duyệt', tone: 'blue', line: 'đang chờ bước “Duyệt”.' })
  })

  it('says so when nobody can decide', () => {
    expect(line({ ...reviewing, verbs: [], review: { ...run, eligible: [] } }).line).toContain('chưa ai duyệt được')
  })

  it('says that an edition still stands while the draft goes on', () => {
    const edition = { id: 'e1', number: 2, fingerprint: 'a', approvedAt: '2026-11-22T02:14:00.000Z' }
    expect(line({ ...draft, editions: [edition] }).line).toContain('Ấn bản 2 vẫn đang hiện')
    expect(line({ ...draft, state: 'approved', editions: [edition] }).line).toContain('ấn bản số 2, duyệt hôm qua')
  })
})

describe('a translation whose vi has a newer edition', () => {
  const edition = { id: 'e1', number: 1, fingerprint: 'a', approvedAt: '2026-11-22T02:14:00.000Z' }
  const said = (view: LanguageReply) => standing(view, 'vi', () => 'hôm qua').outdated

  it('is told so, in a review before it is signed and afterwards with what to do', () => {
    expect(said({ ...reviewing, outdated: true })).toContain('duyệt xong, nó vẫn là bản dịch của văn bản cũ')
    expect(said({ ...draft, state: 'approved', editions: [edition], outdated: true })).toContain('Ấn bản số 1 dịch từ')
    expect(said(reviewing)).toBe('')
  })
})

describe('the stepper', () => {
  it('names who signed and when, and stands at the step that is waited for', () => {
    const marks = steps({ view: reviewing, run, sent: [], language: 'vi' })
    expect(marks.map(({ name, state }) => [name, state])).toEqual([
      ['Bản nháp', 'done'],
      ['Biên tập', 'done'],
      ['Duyệt', 'current'],
      ['Ấn bản', 'waiting'],
      ['Cổng', 'waiting'],
    ])
    expect(marks[1]?.under).toBe('Trần Minh (Báo Gia Lai) 22/11 09:14')
  })

  it('ends at the portals, in red when one needs a person, and without them where nothing is delivered', () => {
    const approved = {
      ...draft,
      state: 'approved',
      editions: [{ id: 'e', number: 1, fingerprint: '', approvedAt: '' }],
    } as const
    const view: LanguageReply = { ...approved, editions: [...approved.editions] }
    const sent = (state: string) => ({ state }) as never
    const last = (states: string[]) => steps({ view, run: null, sent: states.map(sent), language: 'vi' }).at(-1)
    expect(last(['confirmed', 'accepted'])).toMatchObject({ state: 'current', under: '1/2 cổng đã đối soát' })
    expect(last(['confirmed', 'confirmed', 'superseded'])).toMatchObject({ state: 'done', tone: 'green' })
    expect(last(['confirmed', 'rejected'])).toMatchObject({ tone: 'red', under: '1 cổng cần xử lý' })
    expect(steps({ view, run: null, sent: null, language: 'vi' }).at(-1)?.name).toBe('Ấn bản số 1')
  })
})

describe('a decision', () => {
  const languages = { vi: reviewing, en: { ...draft, fingerprint: 'e'.repeat(64) } }
  const ask = (verb: 'submit' | 'approve' | 'requestChanges' | 'recall', text: string) =>
    decisionRequest({ about: ['vi'], languages, path: '/review/articles/a1', text, verb })

  it('names the fingerprints of exactly the languages of its run', () => {
    expect(ask('approve', ' ')).toEqual({
      path: '/review/runs/r1/approve',
      body: { fingerprints: { vi: draft.fingerprint } },
    })
    expect(ask('requestChanges', ' vì… ').body).toEqual({ fingerprints: { vi: draft.fingerprint }, reason: 'vì…' })
    expect(ask('recall', '')).toEqual({ path: '/review/runs/r1/recall', body: {} })
    expect(ask('submit', 'x').body).toMatchObject({ languages: ['vi'], note: 'x' })
  })

  it('is followed by one line: what happened and what comes next', () => {
    const approved = outcomeOf('approve', ['vi'], languages, { run: 'r1', editions: [{ language: 'vi', number: 2 }] })
    expect(outcomeText(approved, draft, 'vi', true)).toBe('Đã duyệt. Ấn bản số 2 đang được gửi tới các cổng.')
    const passed = outcomeOf('approve', ['vi'], languages, { run: 'r1', editions: [] })
    expect(outcomeText(passed, reviewing, 'vi', true)).toBe('Đã chuyển bước. Bây giờ chờ bước “Duyệt”: Nguyễn An.')
    const returned = outcomeOf('requestChanges', ['vi'], languages, { run: 'r1' })
    expect(outcomeText(returned, draft, 'vi', true)).toContain('Đã gửi lại cho Thu Hà')
  })
})

describe('what moved since it was read', () => {
  it('is each field whose difference is another one now, or gone', () => {
    const text = (field: string, value: string) => ({ field, kind: 'text' as const, parts: [{ value, added: true }] })
    const moved = movedFields(
      [text('title', 'a'), text('place', 'p'), text('body', 'b')],
      [text('title', 'c'), text('body', 'b')],
    )
    expect(moved.map(({ difference, field }) => [field, difference === null])).toEqual([
      ['title', false],
      ['place', true],
    ])
  })
})
