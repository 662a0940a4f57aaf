import { describe, expect, it } from 'vitest'

import { deliveryMark } from '../../../src/admin/deliveryMark'
import { portalItemLink } from '../../../src/admin/portalItemLink'
import { prettyJson } from '../../../src/admin/prettyJson'
import { meaningOf } from '../../../src/delivery/admin/meaningOf'
import { classifyReply, type Outcome } from '../../../src/delivery/rules/classifyReply'
import { deliveryStates } from '../../../src/delivery/rules/states'
import { deliveryTexts } from '../../../src/i18n/deliveryTexts'
import { portalStanding } from '../../../src/workflow/admin/portalStanding'

describe('the state of a delivery', () => {
  it('has a word in both languages, and a mark, for every state', () => {
    for (const state of deliveryStates) {
      const { text } = deliveryMark(state)
      expect(text, state).not.toBeNull()
      if (text) expect(deliveryTexts.vi[text]).not.toBe(deliveryTexts.en[text])
    }
  })

  it('keeps its own name where we have no word for it', () => {
    expect(deliveryMark('toString')).toEqual({ tone: 'grey', shape: 'ring', text: null })
  })

  it('never says two different things with one colour and one shape', () => {
    const seen = new Map<string, string>()
    for (const state of deliveryStates) {
      const { shape, tone } = deliveryMark(state)
      const same = seen.get(`${tone} ${shape}`)
      expect([undefined, 'rejected', 'confirmed'], `${state} looks like ${same}`).toContain(same)
      seen.set(`${tone} ${shape}`, state)
    }
  })
})

describe('how a reply was understood', () => {
  const reply = (status: number): Outcome => ({ kind: 'reply', status, headers: {}, body: '' })
  it('is said in words for every status a portal can answer and every failure', () => {
    const sent = { version: 1, contentHash: 'a' }
    const failures = ['timeout', 'connection', 'tls', 'addressBlocked', 'replyTooLarge', 'secretUnreadable'] as const
    const outcomes: Outcome[] = failures.map((failure) => ({ kind: 'failure', failure, message: '' }))
    for (let status = 200; status < 600; status += 1) outcomes.push(reply(status))
    for (const outcome of outcomes) {
      const { code } = classifyReply(outcome, sent, new Date(0))
      expect(meaningOf(code), code).not.toBeNull()
    }
  })
})

describe('a portal', () => {
  const portal = { id: '1', slug: 'gialai', name: 'Cổng', address: 'https://x.example/ingest', enabled: true }
  const now = new Date('2026-11-23T03:00:00.000Z')

  it('is well, in trouble, waiting, paused or switched off, in a word with its own mark', () => {
    expect(portalStanding(portal, now, 'vi')).toEqual({ tone: 'green', shape: 'check', word: 'khỏe' })
    expect(portalStanding({ ...portal, health: 'Cổng xin hoãn.' }, now, 'vi').word).toBe('có sự cố')
    const waiting = { ...portal, health: 'x', retryAfterUntil: '2026-11-23T03:12:00.000Z' }
    expect(portalStanding(waiting, now, 'vi').word).toBe('chờ đến 10:12')
    expect(portalStanding({ ...waiting, paused: true }, now, 'vi').word).toBe('tạm dừng')
    expect(portalStanding({ ...waiting, enabled: false }, now, 'en').word).toBe('switched off')
  })

  it('shows the item itself where we know its pages, and its front page elsewhere', () => {
    const sandbox = { address: 'http://127.0.0.1:4001/ingest', local: true }
    expect(portalItemLink(sandbox, 'articles-a1', 'vi')).toBe('http://127.0.0.1:4001/vi/articles-a1')
    expect(portalItemLink({ address: 'https://asean.example/ingest' }, 'articles-a1', 'vi')).toBe(
      'https://asean.example',
    )
    expect(portalItemLink({ address: 'nowhere' }, 'articles-a1', 'vi')).toBeNull()
  })
})

describe('a long text', () => {
  it('is laid out when it is JSON and left alone when it is not', () => {
    expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}')
    expect(prettyJson('<html>502</html>')).toBeNull()
    expect(prettyJson('{"cut off')).toBeNull()
    expect(prettyJson('123')).toBeNull()
  })
})
