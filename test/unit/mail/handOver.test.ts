import { describe, expect, it } from 'vitest'

import { handOverFailure } from '../../../src/mail/carriers/handOverFailure'
import { afterDeath, afterFailure, attemptDelays } from '../../../src/mail/rules/afterHandOver'
import { classifyFailure, type Failure } from '../../../src/mail/rules/classifyFailure'

const now = new Date('2026-11-23T02:00:00.000Z')
const row = { attempts: 0, uncertain: false }
const failure = (changes: Partial<Failure>): Failure => ({
  code: '',
  command: '',
  ending: false,
  enhanced: '',
  status: 0,
  ...changes,
})
const later = (ms: number) => new Date(now.getTime() + ms)

describe('a failed hand-over', () => {
  it.each([
    ['no such mailbox', { code: 'EENVELOPE', command: 'RCPT TO', status: 550, enhanced: '5.1.1' }, 'refused'],
    ['an address that cannot be', { code: 'EENVELOPE', command: 'API' }, 'refused'],
    ['a greylist', { code: 'EENVELOPE', command: 'RCPT TO', status: 451 }, 'retry'],
    ['a full disk there', { code: 'EMESSAGE', command: 'DATA', status: 452, ending: true }, 'retry'],
    ['spam, after the end', { code: 'EMESSAGE', command: 'DATA', status: 554, ending: true }, 'refused'],
    ['a server that goes down', { code: 'EMESSAGE', command: 'DATA', status: 421, ending: true }, 'unavailable'],
    ['nobody at the address', { code: 'ECONNECTION', command: 'CONN' }, 'unavailable'],
    ['a full disk here', { code: 'ENOSPC' }, 'unavailable'],
    ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', status: 535 }, 'configuration'],
    ['a sender that is not ours', { code: 'EENVELOPE', command: 'MAIL FROM', status: 553 }, 'configuration'],
    ['no password where one is needed', { code: 'EENVELOPE', command: 'RCPT TO', status: 530 }, 'configuration'],
    ['a connection that broke off after the end', { code: 'ECONNECTION', ending: true }, 'unsure'],
    ['a connection that broke off before', { code: 'ECONNECTION', ending: false }, 'unavailable'],
  ] as const)('%s', (_name, facts, kind) => {
    expect(classifyFailure(failure(facts)).kind).toBe(kind)
  })

  it('is named by its code, never by what the server said', () => {
    const said = {
      code: 'EENVELOPE',
      command: 'RCPT TO',
      responseCode: 550,
      response: '550 5.1.1 <an@x.vn> secret text',
    }
    const { facts } = handOverFailure(Object.assign(new Error('550 secret text'), said))
    expect(classifyFailure({ ...facts, ending: false }).code).toBe('smtp.550 5.1.1')
    expect(handOverFailure(Object.assign(new Error('secret text'), said)).message).not.toContain('secret')
  })

  it('that says never ends it, one that says not now is tried by the schedule until it is used up', () => {
    expect(afterFailure(row, { kind: 'refused', code: 'x' }, now, 0.5)).toMatchObject({ state: 'dead', attempts: 1 })
    let standing = afterFailure(row, { kind: 'retry', code: 'x' }, now, 0.5)
    const waits: number[] = []
    while (standing.state === 'queued') {
      waits.push(standing.at.getTime() - now.getTime())
      standing = afterFailure(standing, { kind: 'retry', code: 'x' }, now, 0.5)
    }
    expect(waits).toEqual(attemptDelays.slice(1))
    expect(standing).toMatchObject({ state: 'dead', code: 'x' })
  })

  it('that is the server’s or the settings’ fault uses up no attempt', () => {
    const tired = { attempts: 7, uncertain: false }
    const unavailable = afterFailure(tired, { kind: 'unavailable', code: 'x' }, now, 0.5)
    expect(unavailable).toMatchObject({ state: 'queued', attempts: 7, at: later(60_000) })
    const configuration = afterFailure(tired, { kind: 'configuration', code: 'x' }, now, 0.5)
    expect(configuration).toMatchObject({ state: 'queued', attempts: 7, at: later(900_000) })
  })

  it('that nobody knows the end of is tried once more, marked, and then left to a person', () => {
    const first = afterFailure(row, { kind: 'unsure', code: 'x' }, now, 0.5)
    expect(first).toMatchObject({ state: 'queued', uncertain: true, attempts: 0 })
    const again = afterFailure({ attempts: 0, uncertain: true }, { kind: 'unsure', code: 'x' }, now, 0.5)
    expect(again).toMatchObject({ state: 'dead', uncertain: true })
  })
})

describe('a mail whose worker died', () => {
  const ending = { ...row, ending: true }

  it('has not left while its end was not begun: it goes again, without a doubt', () => {
    const standing = afterDeath({ ...row, ending: false }, 'nothing', now)
    expect(standing).toMatchObject({ state: 'queued', at: now, attempts: 0, uncertain: false })
  })

  it('was sent where its receipt lies', () => {
    expect(afterDeath(ending, 'receipt', now)).toEqual({ state: 'sent' })
  })

  it('has not left where it would lie in the folder and does not', () => {
    expect(afterDeath(ending, 'noReceipt', now)).toMatchObject({ state: 'queued', uncertain: false })
  })

  it('goes once more, marked, where nobody can say, and not a third time', () => {
    expect(afterDeath(ending, 'nothing', now)).toMatchObject({ state: 'queued', uncertain: true })
    expect(afterDeath({ ...ending, uncertain: true }, 'nothing', now)).toMatchObject({ state: 'dead' })
  })
})
