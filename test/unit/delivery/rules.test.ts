import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { afterCheck, compareHeld, nextCheck } from '../../../src/delivery/rules/confirmation'
import { heldUntil } from '../../../src/delivery/rules/heldUntil'
import { attemptDelays, nextAttempt } from '../../../src/delivery/rules/nextAttempt'
import { portalAddressProblem } from '../../../src/delivery/rules/portalAddress'
import { isRouted } from '../../../src/delivery/rules/routing'

const now = new Date('2026-11-23T02:00:00.000Z')
const seconds = (date: Date | null) => (date === null ? null : (date.getTime() - now.getTime()) / 1000)

describe('nextAttempt', () => {
  it('follows the schedule within 20 %, then gives up', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (made, dice) => {
        const delay = (attemptDelays[made] ?? 0) / 1000
        const wait = seconds(nextAttempt(made, now, dice)) ?? -1
        return wait >= delay * 0.8 - 0.001 && wait <= delay * 1.2 + 0.001
      }),
    )
    expect(nextAttempt(10, now, 0.5)).toBeNull()
    expect(seconds(nextAttempt(1, now, 0.5))).toBe(5)
  })
})

describe('isRouted', () => {
  const portal = {
    takesLanguages: ['vi' as const],
    takesCollections: ['articles'],
    takesTopics: ['t1'],
    takesRestricted: false,
  }
  const edition = { collection: 'articles', language: 'vi', topics: ' t1 t2 ', sensitivity: 'ordinary' } as const

  it('asks collection, language, topic and sensitivity', () => {
    expect(isRouted(portal, edition)).toBe(true)
    expect(isRouted(portal, { ...edition, language: 'en' })).toBe(false)
    expect(isRouted(portal, { ...edition, collection: 'publications' })).toBe(false)
    expect(isRouted(portal, { ...edition, topics: ' t12 ' })).toBe(false)
    expect(isRouted(portal, { ...edition, sensitivity: 'restricted' })).toBe(false)
    expect(isRouted({ ...portal, takesRestricted: true }, { ...edition, sensitivity: 'restricted' })).toBe(true)
  })

  it('reads an empty list of topics or collections as all', () => {
    expect(isRouted({ ...portal, takesTopics: [], takesCollections: [] }, { ...edition, topics: '' })).toBe(true)
  })
})

describe('heldUntil', () => {
  const vi = { fingerprint: 'v1', translates: '' }
  const en = { fingerprint: 'e1', translates: 'v1' }

  it('waits for every required language, and for a translation of the newest vi', () => {
    expect(heldUntil(['vi', 'en'], { vi })).toEqual({ held: true, reason: 'missingLanguage', language: 'en' })
    expect(heldUntil(['vi', 'en'], { vi, en })).toEqual({ held: false })
    expect(heldUntil(['vi', 'en'], { vi: { ...vi, fingerprint: 'v2' }, en })).toEqual({
      held: true,
      reason: 'outdated',
    })
    expect(heldUntil(['vi'], { vi: { ...vi, fingerprint: 'v2' }, en })).toEqual({ held: false })
    expect(heldUntil(['vi'], { en })).toEqual({ held: true, reason: 'missingLanguage', language: 'vi' })
  })
})

describe('confirmation', () => {
  const expected = { version: 2, contentHash: 'h2' }
  const looked = { checks: 1, resends: 0, overtaken: false, now }

  it('tells missing, extra, stale, altered and newer apart', () => {
    expect(compareHeld(expected, { version: 2, contentHash: 'h2' })).toBe('asExpected')
    expect(compareHeld(expected, 'nothing')).toBe('missing')
    expect(compareHeld(null, { version: 2, contentHash: 'h2' })).toBe('extra')
    expect(compareHeld(null, 'nothing')).toBe('asExpected')
    expect(compareHeld(expected, { version: 1, contentHash: 'h1' })).toBe('stale')
    expect(compareHeld(expected, { version: 3, contentHash: 'h3' })).toBe('newer')
    expect(compareHeld(expected, { version: 2, contentHash: 'x' })).toBe('altered')
    expect(compareHeld(expected, 'unreachable')).toBe('unreachable')
  })

  it('looks at 1 s, 30 s, 5 min and 1 h after acceptance', () => {
    let at: Date | null = now
    const times: (number | null)[] = []
    for (let made = 0; at; made += 1) {
      at = nextCheck(made, at)
      times.push(seconds(at))
    }
    expect(times).toEqual([1, 30, 300, 3600, null])
  })

  it('sends what is missing again once, and then needs a person', () => {
    expect(afterCheck({ ...looked, finding: 'missing' })).toEqual({ kind: 'resend' })
    expect(afterCheck({ ...looked, finding: 'missing', resends: 1 })).toMatchObject({
      kind: 'lookAgain',
      needsPerson: false,
    })
    expect(afterCheck({ ...looked, finding: 'missing', resends: 1, checks: 4 })).toEqual({ kind: 'stopLooking' })
    expect(afterCheck({ ...looked, finding: 'altered' })).toMatchObject({ kind: 'lookAgain', needsPerson: true })
    expect(afterCheck({ ...looked, finding: 'unreachable', checks: 9 })).toMatchObject({
      kind: 'lookAgain',
      needsPerson: true,
    })
  })

  it('never sends an overtaken edition again', () => {
    for (const finding of ['missing', 'stale', 'newer'] as const) {
      expect(afterCheck({ ...looked, finding, overtaken: true })).toEqual({ kind: 'superseded' })
    }
  })
})

describe('portalAddressProblem', () => {
  it('takes https only, or loopback where the portal is local', () => {
    expect(portalAddressProblem('https://cong.gialai.gov.vn/ingest', false)).toBeNull()
    expect(portalAddressProblem('http://cong.gialai.gov.vn/ingest', false)).toBe('notHttps')
    expect(portalAddressProblem('http://127.0.0.1:4001/ingest', false)).toBe('notHttps')
    expect(portalAddressProblem('http://127.0.0.1:4001/ingest', true)).toBeNull()
    expect(portalAddressProblem('http://10.0.0.1/ingest', true)).toBe('notLoopback')
    expect(portalAddressProblem('file:///etc/passwd', true)).toBe('notAnAddress')
    expect(portalAddressProblem('https://a:b@x.vn/', false)).toBe('userInfo')
    expect(portalAddressProblem('https://x.vn/#a', false)).toBe('fragment')
    expect(portalAddressProblem('cổng', false)).toBe('notAnAddress')
  })
})
