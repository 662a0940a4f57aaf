import { describe, expect, it } from 'vitest'

import { decide, type Command, type Facts } from '../../../src/workflow/rules/decide'
import { newsroomArticlePolicy, publicationPolicy } from '../../../src/workflow/rules/defaultPolicies'
import type { Person } from '../../../src/workflow/rules/person'
import type { ReviewRun } from '../../../src/workflow/rules/reviewRun'
import { longPolicy, openRun, person, unitOf } from './examples'

const now = new Date('2026-11-23T02:00:00.000Z')
const desk = person('desk', 'deskEditor')
const chief = person('chief', 'chiefEditor')
const second = person('second', 'chiefEditor')
const lead: Person = { ...person('lead'), memberships: [{ unit: 'so', roles: ['leader'] }] }

const facts = (who: Person, wording = 'w0', contributors: string[] = ['author']): Facts => ({
  person: who,
  contributors,
  currentFingerprints: { vi: wording },
  unitOf,
})
const approve = (wording = 'w0'): Command => ({ verb: 'approve', fingerprints: { vi: wording } })

/** Approves and hands back the run, or fails with the refusal's code. */
function approved(run: ReviewRun, who: Person, wording = 'w0', contributors?: string[]): ReviewRun {
  const answer = decide(run, approve(wording), facts(who, wording, contributors), now)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.run
}

const codeOf = (run: ReviewRun, command: Command, given: Facts): string => {
  const answer = decide(run, command, given, now)
  return answer.ok ? 'ok' : answer.refusal.code
}

describe('approve', () => {
  it('goes through the steps and completes with the last', () => {
    const run = openRun(newsroomArticlePolicy)
    const edited = approved(run, desk)
    expect([edited.state, edited.step]).toEqual(['open', 1])
    const answer = decide(edited, approve(), facts(chief), now)
    expect(answer).toMatchObject({
      ok: true,
      completed: true,
      decision: { step: 'chief', user: 'chief', verb: 'approve', fingerprints: { vi: 'w0' }, at: now.toISOString() },
      run: { state: 'approved', step: 1 },
    })
    expect(run.decisions).toEqual([])
  })

  it('waits for the whole quorum', () => {
    const edited = approved(openRun(longPolicy), desk)
    const once = approved(edited, chief)
    expect(once.step).toBe(1)
    expect(codeOf(once, approve(), facts(chief))).toBe('review.alreadyDecided')
    expect(approved(once, second).step).toBe(2)
  })

  it('keeps a passed edit step whatever the wording later, and voids approvals of another wording', () => {
    const twice = approved(approved(approved(openRun(longPolicy), desk), chief), second)
    const back = approved(twice, lead, 'w1')
    expect([back.state, back.step]).toEqual(['open', 1])
    const again = approved(approved(back, chief, 'w1'), second, 'w1')
    expect(again.state).toBe('approved')
  })

  it('does not count a signature whose giver changed the text and changed it back', () => {
    const twice = approved(approved(approved(openRun(longPolicy), desk), chief), second)
    const answer = approved(twice, lead, 'w0', ['author', 'chief'])
    expect([answer.state, answer.step]).toEqual(['open', 1])
    expect(codeOf(answer, approve(), facts(chief, 'w0', ['author', 'chief']))).toBe('review.alreadyDecided')
    expect(approved(answer, person('third', 'chiefEditor'), 'w0', ['author', 'chief']).state).toBe('approved')
  })

  it('goes on where an edit taken back makes the signatures of the step it waits at count again', () => {
    const twice = approved(approved(approved(openRun(longPolicy), desk), chief), second)
    const back = approved(twice, lead, 'w1')
    expect(codeOf(back, approve('w0'), facts(lead, 'w0'))).toBe('ok')
  })

  it('names the present wording when it is not the one that was read', () => {
    const answer = decide(openRun(longPolicy), approve('w0'), facts(desk, 'w1'), now)
    expect(answer).toEqual({
      ok: false,
      refusal: { code: 'review.fingerprintMoved', data: { current: { vi: 'w1' } } },
    })
  })

  it('wants the fingerprints of exactly the run’s languages', () => {
    const together = openRun(publicationPolicy)
    const both: Facts = { ...facts(person('t', 'translator')), currentFingerprints: { vi: 'w0', en: 'w0' } }
    expect(codeOf(together, approve(), both)).toBe('review.languageMismatch')
    expect(codeOf(together, { verb: 'approve', fingerprints: { vi: 'w0', en: undefined } }, both)).toBe(
      'review.languageMismatch',
    )
    expect(codeOf(openRun(longPolicy), { verb: 'approve', fingerprints: { vi: 'w0', en: 'w0' } }, facts(desk))).toBe(
      'review.languageMismatch',
    )
    expect(codeOf(together, { verb: 'approve', fingerprints: { en: 'w0', vi: 'w0' } }, both)).toBe('ok')
  })

  it('tells who comes second to a step that it has been passed, and others that they are not entitled', () => {
    const edited = approved(openRun(newsroomArticlePolicy), desk)
    expect(codeOf(edited, approve(), facts(person('desk2', 'deskEditor')))).toBe('review.stepPassed')
    expect(codeOf(edited, approve(), facts(desk))).toBe('review.alreadyDecided')
    expect(codeOf(edited, approve(), facts(person('x', 'reporter')))).toBe('review.notEligible')
    expect(codeOf(edited, approve(), facts(chief, 'w0', ['chief']))).toBe('review.contributor')
    expect(codeOf(edited, approve(), facts(person('author', 'chiefEditor')))).toBe('review.author')
  })

  it('refuses everything once the run is closed', () => {
    for (const state of ['approved', 'returned', 'recalled'] as const) {
      const closed = openRun(longPolicy, { state })
      expect(codeOf(closed, approve(), facts(desk))).toBe('review.runClosed')
      expect(codeOf(closed, { verb: 'recall' }, facts(person('author')))).toBe('review.runClosed')
    }
  })
})

describe('requestChanges', () => {
  const ask = (reason: string, wording = 'w0'): Command => ({
    verb: 'requestChanges',
    fingerprints: { vi: wording },
    reason,
  })

  it('returns the run, with a decision', () => {
    const answer = decide(openRun(longPolicy), ask('Thiếu số liệu.'), facts(desk), now)
    expect(answer).toMatchObject({
      ok: true,
      completed: false,
      run: { state: 'returned' },
      decision: { verb: 'requestChanges' },
    })
  })

  it('needs a reason, an entitled person and the wording that was read', () => {
    const run = openRun(longPolicy)
    expect(codeOf(run, ask(' \n'), facts(desk))).toBe('review.reasonMissing')
    expect(codeOf(run, ask('Vì sao'), facts(chief))).toBe('review.notEligible')
    expect(codeOf(run, ask('Vì sao'), facts(desk, 'w1'))).toBe('review.fingerprintMoved')
  })
})

describe('recall', () => {
  it('is for who submitted, whatever the wording is now', () => {
    const run = openRun(longPolicy)
    expect(codeOf(run, { verb: 'recall' }, facts(desk))).toBe('review.notSubmitter')
    const answer = decide(run, { verb: 'recall' }, facts(person('author'), 'w9'), now)
    expect(answer).toMatchObject({ ok: true, completed: false, run: { state: 'recalled', decisions: [] } })
  })
})
