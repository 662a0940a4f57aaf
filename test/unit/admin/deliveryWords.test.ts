import { describe, expect, it } from 'vitest'

import { deliveryMark } from '../../../src/admin/deliveryMark'
import { portalItemLink } from '../../../src/admin/portalItemLink'
import { prettyJson } from '../../../src/admin/prettyJson'
import { headerLines } from '../../../src/delivery/admin/headersOf'
import { meaningOf } from '../../../src/delivery/admin/meaningOf'
import { understood } from '../../../src/delivery/admin/understood'
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

describe('the line of an attempt', () => {
  const at = '2026-11-23T03:00:00.000Z'
  const attempt = (status: number, code: string, headers: object = {}) => ({
    at,
    code,
    replyHeaders: JSON.stringify(headers),
    status,
  })
  const line = (of: ReturnType<typeof attempt>, next: string | null = null) => understood(of, next, 'vi')

  it('says when the portal asked to be asked again, in seconds or by a date, on another day with the day', () => {
    expect(line(attempt(503, 'http.503', { 'Retry-After': '300' }))).toBe('503 → thử lại lúc 10:05 theo Retry-After')
    const date = attempt(429, 'http.429', { 'retry-after': 'Mon, 23 Nov 2026 18:30:00 GMT' })
    expect(line(date)).toBe('429 → thử lại lúc 01:30 24/11/2026 theo Retry-After')
  })

  it('says the schedule’s own time where the portal asked for none, or in words that nobody understands', () => {
    const next = '2026-11-23T03:00:05.000Z'
    expect(line(attempt(500, 'http.500'), next)).toBe('500 → cổng đang lỗi; sẽ thử lại (lần sau lúc 10:00)')
    expect(line(attempt(503, 'http.503', { 'retry-after': 'soon' }), null)).toBe('503 → cổng đang lỗi; sẽ thử lại')
    // Only these two may ask for time: elsewhere the header means nothing.
    expect(line(attempt(422, 'http.422', { 'retry-after': '60' }))).toContain('cần một ấn bản mới')
  })

  it('says that nothing came back, and what a look found', () => {
    expect(line(attempt(0, 'failure.timeout'))).toBe('không có trả lời → cổng không trả lời kịp; sẽ thử lại')
    expect(line(attempt(200, 'check.asExpected'))).toBe('200 → đúng bản này đang hiện trên cổng')
  })

  it('shows headers as they stood on the wire, and none where none were kept', () => {
    expect(headerLines('{"Content-Type":"text/html","x":"1"}')).toBe('content-type: text/html\nx: 1')
    expect(headerLines('')).toBe('')
    expect(headerLines('null')).toBe('')
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
