import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { relativeTime } from '../../../src/i18n/relativeTime'
import { dayText, momentText, vietnamTime } from '../../../src/i18n/vietnamTime'

const now = new Date('2026-11-23T03:00:00.000Z') // 10:00 in Pleiku

describe('a moment as people say it', () => {
  const cases: [string, string, string][] = [
    ['2026-11-23T02:59:30.000Z', 'vừa xong', 'just now'],
    ['2026-11-23T02:58:00.000Z', '2 phút trước', '2 min ago'],
    ['2026-11-23T01:00:00.000Z', '2 giờ trước', '2 h ago'],
    ['2026-11-22T02:14:00.000Z', 'hôm qua, 09:14', 'yesterday, 09:14'],
    ['2026-11-20T02:14:00.000Z', '3 ngày trước', '3 days ago'],
    ['2026-11-02T02:14:00.000Z', '02/11/2026, 09:14', '02/11/2026, 09:14'],
    ['2026-11-23T03:10:00.000Z', 'sau 10 phút', 'in 10 min'],
    ['2026-11-24T09:00:00.000Z', '24/11/2026, 16:00', '24/11/2026, 16:00'],
  ]
  for (const [moment, vi, en] of cases) {
    it(`says ${vi}`, () => {
      expect(relativeTime(moment, now, 'vi')).toBe(vi)
      expect(relativeTime(moment, now, 'en')).toBe(en)
    })
  }

  it('counts yesterday by the calendar of Vietnam, not by hours and not by UTC', () => {
    const evening = new Date('2026-11-23T16:30:00.000Z') // 23:30
    expect(relativeTime('2026-11-22T18:00:00.000Z', evening, 'vi')).toBe('22 giờ trước')
    expect(relativeTime('2026-11-22T16:00:00.000Z', evening, 'vi')).toBe('hôm qua, 23:00')
  })

  it('takes what lies seconds ahead for just now, unless it is still to come', () => {
    expect(relativeTime('2026-11-23T03:00:05.000Z', now, 'vi')).toBe('vừa xong')
    expect(relativeTime('2026-11-23T03:00:05.000Z', now, 'vi', 'next')).toBe('ngay bây giờ')
  })

  it('says nothing of what is no moment, and something of every moment', () => {
    expect(relativeTime('', now, 'vi')).toBe('')
    const from = new Date('1990-01-01')
    const till = new Date('2100-01-01')
    fc.assert(
      fc.property(fc.date({ min: from, max: till, noInvalidDate: true }), (at) => relativeTime(at, now, 'vi') !== ''),
    )
  })
})

describe('dates', () => {
  it('are written dd/MM/yyyy in the time of Vietnam, with the weekday in words', () => {
    expect(momentText('2026-11-22T17:30:00.000Z')).toBe('23/11/2026 00:30')
    expect(dayText('2026-11-22T17:30:00.000Z', 'vi')).toBe('Thứ Hai 23/11/2026')
    expect(dayText('2026-11-22T16:30:00.000Z', 'vi')).toBe('Chủ nhật 22/11/2026')
    expect(dayText('2026-11-22T17:30:00.000Z', 'en')).toBe('Monday 23/11/2026')
    expect(vietnamTime('nothing')).toBeNull()
  })
})
