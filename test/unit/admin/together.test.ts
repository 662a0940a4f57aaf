import { describe, expect, it } from 'vitest'

import type { Language } from '../../../src/i18n/languages'
import { decisionRequest, outcomeOf } from '../../../src/workflow/admin/decisionRequest'
import { languagesAtStart } from '../../../src/workflow/admin/inSentence'
import { outcomeText } from '../../../src/workflow/admin/outcomeText'
import type { LanguageReply, ReviewReply } from '../../../src/workflow/admin/reviewReply'
import { leadingView, signedLanguages } from '../../../src/workflow/admin/signedLanguages'
import { standing } from '../../../src/workflow/admin/standing'
import { draft, reviewing, run } from './exampleReplies'

const both: Language[] = ['vi', 'en']
const en: LanguageReply = { ...draft, title: 'Gia Lai coffee', fingerprint: 'e'.repeat(64) }
const review = (vi: LanguageReply, other: LanguageReply, languages: 'each' | 'together' = 'together'): ReviewReply => ({
  policy: { languages },
  languages: { vi, en: other },
  trail: [],
})
const openBoth = { ...run, languages: both }
const reviewed = review({ ...reviewing, review: openBoth }, { ...reviewing, ...en, run: 'r1', review: openBoth })

describe('two languages signed in one act (P-IV.3)', () => {
  it('are the languages of the open run, or of the policy before there is one', () => {
    expect(signedLanguages(review(draft, en), 'en')).toEqual(both)
    expect(signedLanguages(review(draft, en, 'each'), 'en')).toEqual(['en'])
    expect(signedLanguages(reviewed, 'vi')).toEqual(both)
    // A running review keeps its rules, whatever the policy says by now.
    const started = review({ ...reviewing, review: run }, en)
    expect(signedLanguages(started, 'vi')).toEqual(['vi'])
  })

  it('are submitted and decided with both fingerprints, whichever the form shows', () => {
    const request = (verb: 'submit' | 'approve', of: ReviewReply) =>
      decisionRequest({ about: both, languages: of.languages, path: '/review/publications/p1', text: '', verb })
    const fingerprints = { vi: draft.fingerprint, en: en.fingerprint }
    expect(request('submit', review(draft, en)).body).toEqual({ languages: both, fingerprints })
    expect(request('approve', reviewed)).toEqual({ path: '/review/runs/r1/approve', body: { fingerprints } })
  })

  it('stand where the one that has further to go stands, on both tabs', () => {
    const edition = { id: 'e1', number: 1, fingerprint: 'a', approvedAt: '2026-11-22T02:14:00.000Z' }
    const approved: LanguageReply = { ...en, state: 'approved', editions: [edition] }
    const changed = review({ ...draft, editions: [edition] }, approved)
    for (const locale of both) expect(leadingView(changed, locale).state).toBe('draft')
    for (const locale of both) expect(leadingView(review(approved, approved), locale).state).toBe('approved')
    expect(leadingView(review({ ...draft, editions: [edition] }, approved, 'each'), 'en').state).toBe('approved')
  })

  it('both say that changes were requested, also the one that nobody has to touch', () => {
    const requested = { by: 'Võ Thanh Sơn', at: '2026-11-22T02:14:00.000Z', reason: 'Kiểm lại số liệu.' }
    const sentBack = review({ ...draft, state: 'changesRequested', requested }, { ...en, state: 'approved', requested })
    for (const locale of both) {
      const view = leadingView(sentBack, locale)
      expect(view.requested).toEqual(requested)
      expect(standing(view, 'vi', () => '').word).toBe('Cần sửa')
    }
  })

  it('are named together in what the screen says', () => {
    expect(languagesAtStart(both, 'vi')).toBe('Tiếng Việt và tiếng Anh')
    expect(languagesAtStart(both, 'en')).toBe('Vietnamese and English')
    const answer = {
      editions: [
        { language: 'vi', number: 2 },
        { language: 'en', number: 1 },
      ],
    }
    const approved = outcomeOf('approve', both, reviewed.languages, answer)
    expect(outcomeText(approved, draft, 'vi', true)).toBe(
      'Đã duyệt cùng một lượt. Đang gửi tới các cổng: ấn bản số 2 tiếng Việt và ấn bản số 1 tiếng Anh.',
    )
    const submitted = outcomeOf('submit', both, reviewed.languages, { run: 'r1' })
    expect(outcomeText(submitted, reviewing, 'vi', true)).toContain('Đã trình bản tiếng Việt và tiếng Anh.')
  })
})
