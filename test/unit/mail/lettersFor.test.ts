import { describe, expect, it } from 'vitest'

import { lettersFor, stillHolds, type Standing } from '../../../src/mail/rules/lettersFor'
import type { ReviewNews } from '../../../src/mail/rules/reviewNews'
import { approvedNews, chiefStep, deskStep, exampleNews, passedOn, type News } from '../../helpers/exampleNews'

const told = (news: ReviewNews, standing: Standing[] = []): string[] =>
  lettersFor(news, standing).map(({ kind, recipient }) => `${kind} → ${recipient}`)

const asked = (recipient: string, changes: Partial<Standing> = {}): Standing => ({
  kind: 'yourTurn',
  recipient,
  step: 'desk',
  state: 'sent',
  ending: false,
  uncertain: false,
  ...changes,
})

const recalled = (changes: Partial<News> = {}) =>
  exampleNews({ kind: 'recalled', step: deskStep, waiting: null, ...changes })

describe('who gets a mail', () => {
  it('everybody whose turn it is, after a submission and after a step', () => {
    const twoDesks = { ...deskStep, round: 0, people: ['minh', 'thu'] }
    expect(told(exampleNews({ waiting: twoDesks }))).toEqual(['yourTurn → minh', 'yourTurn → thu'])
    expect(told(passedOn())).toEqual(['yourTurn → an'])
  })

  it('never the one who acted', () => {
    const again = { ...chiefStep, round: 1, people: ['an', 'minh'] }
    expect(told(passedOn({ waiting: again }))).toEqual(['yourTurn → an'])
    expect(told(approvedNews({ submittedBy: { id: 'an', name: 'An', unitName: '' } }))).toEqual([])
  })

  it('whoever submitted, when it is approved and when changes are asked for', () => {
    expect(told(approvedNews())).toEqual(['approved → ha'])
    expect(told(passedOn({ kind: 'changesRequested', waiting: null }))).toEqual(['changesRequested → ha'])
  })

  it('nobody again where a step goes on waiting for more people', () => {
    const second = { ...chiefStep, round: 2, people: ['binh'] }
    expect(told(passedOn({ step: chiefStep, waiting: second }))).toEqual([])
  })

  it('those who were asked, when it is recalled and their mail may have left', () => {
    const standing = [
      asked('sent'),
      asked('queued', { state: 'queued' }),
      asked('sending', { state: 'sending' }),
      asked('ending', { state: 'sending', ending: true }),
      asked('uncertain', { state: 'superseded', uncertain: true }),
      asked('earlier', { step: 'other' }),
      asked('decided'),
    ]
    expect(told(recalled({ signed: ['decided'] }), standing)).toEqual([
      'recalled → sent',
      'recalled → ending',
      'recalled → uncertain',
    ])
  })

  it('once, whoever was asked in two rounds', () => {
    expect(told(recalled(), [asked('minh'), asked('minh')])).toEqual(['recalled → minh'])
  })

  it('under a key of its own each time a step is waited for anew', () => {
    const back = { ...deskStep, round: 2, people: ['minh'] }
    const keys = [
      exampleNews(),
      passedOn({ step: chiefStep, actor: { id: 'an', name: '', unitName: '' }, waiting: back }),
    ]
      .flatMap((news) => lettersFor(news, []))
      .map(({ key }) => key)
    expect(keys).toEqual(['run-1:desk:minh:yourTurn:0', 'run-1:desk:minh:yourTurn:2'])
  })
})

describe('a mail that asks somebody', () => {
  const row = { kind: 'yourTurn', recipient: 'thu', step: 'desk' } as const

  it('is pointless once the run waits at another step, or has ended', () => {
    expect(stillHolds(passedOn(), row)).toBe(false)
    expect(stillHolds(recalled(), row)).toBe(false)
    expect(stillHolds(approvedNews(), row)).toBe(false)
  })

  it('holds for those who have not decided where a step needs several', () => {
    const news = passedOn({ waiting: { ...deskStep, round: 1, people: ['thu'] } })
    expect(stillHolds(news, row)).toBe(true)
    expect(stillHolds(news, { ...row, recipient: 'minh' })).toBe(false)
  })

  it('is the only kind that can become pointless', () => {
    expect(stillHolds(recalled(), { ...row, kind: 'changesRequested' })).toBe(true)
  })
})
