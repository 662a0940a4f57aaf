import { describe, expect, it } from 'vitest'

import { exhibitionEntries, observanceEntries, type NamedObservance } from '../../../src/calendar/admin/entries'
import { boundsOf, dayOf, isMonth, monthOf, monthsAfter, weeksOf } from '../../../src/calendar/rules/month'
import { placeInWeek } from '../../../src/calendar/rules/placeInWeek'
import { upcomingObservances } from '../../../src/calendar/rules/upcomingObservances'

describe('a month of the calendar', () => {
  it('is made of whole weeks from Monday, with the days of its neighbours', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.slice(0, 2)).toEqual(['2026-10-26', '2026-10-27'])
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
    expect(weeks.flat()).toContain('2026-11-30')
    // February 2027 begins on a Monday and has four weeks exactly.
    expect(weeksOf('2027-02').map((week) => week[0])).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
  })

  it('begins and ends at midnight in Viet Nam, over the change of years too', () => {
    const { from, until } = boundsOf('2026-12')
    expect([from, until].map((moment) => moment.toISOString())).toEqual([
      '2026-11-30T17:00:00.000Z',
      '2026-12-31T17:00:00.000Z',
    ])
    expect(monthOf('2026-11-30T17:00:00.000Z')).toBe('2026-12')
    expect(dayOf('2026-11-30T16:59:59.000Z')).toBe('2026-11-30')
    expect(dayOf('nothing')).toBe('')
    expect([monthsAfter('2026-12', 1), monthsAfter('2026-01', -1), monthsAfter('2026-03', 0)]).toEqual([
      '2027-01',
      '2025-12',
      '2026-03',
    ])
  })

  it('is named in an address as a year and a month, and by nothing else', () => {
    expect(['2026-11', '2026-13', '2026-1', '2026-11-05', '9999-11', ''].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('an entry in a week', () => {
  const week = weeksOf('2026-12')[0] ?? []

  it('lies over its days, and says where it reaches beyond them', () => {
    const placed = placeInWeek(week, [
      { from: '2026-12-05', to: '2026-12-20' },
      { from: '2026-11-01', to: '2026-12-31' },
      { from: '2026-12-02', to: '2026-12-02' },
      { from: '2026-12-07', to: '2026-12-08' },
    ])
    expect(placed.map(({ after, before, first, last }) => [first, last, before, after])).toEqual([
      [1, 7, true, true],
      [3, 3, false, false],
      [6, 7, false, true],
    ])
  })
})

describe('what stands on the calendar', () => {
  const about = { admin: '/admin', language: 'vi', states: { e1: 'approved' } } as const

  it('is each exhibition from the day it opens to the day it closes, with its state', () => {
    const [entry] = exhibitionEntries(
      [
        {
          id: 'e1',
          title: { vi: 'Không gian nghệ thuật ASEAN' },
          start: '2026-12-05T01:00:00.000Z',
          end: '2026-12-20T10:00:00.000Z',
          venue: { name: { vi: 'Bảo tàng tỉnh' } },
        },
      ],
      about,
    )
    expect(entry).toMatchObject({
      from: '2026-12-05',
      to: '2026-12-20',
      said: '05/12/2026 08:00 – 20/12/2026 17:00',
      place: 'Bảo tàng tỉnh',
      state: 'approved',
    })
  })

  it('stands on the day it opens where nobody has said when it closes, or said it wrongly, and nowhere without a day', () => {
    const entries = exhibitionEntries(
      [
        { id: 'a', start: '2026-12-05T01:00:00.000Z', end: null },
        { id: 'b', start: '2026-12-05T01:00:00.000Z', end: '2026-12-01T01:00:00.000Z' },
        { id: 'c', start: null },
        { id: 'd', title: { en: 'Only English' }, start: '2026-12-05T01:00:00.000Z', end: '2026-12-05T04:00:00.000Z' },
      ],
      about,
    )
    expect(entries.map(({ from, title, to }) => [title, from, to])).toEqual([
      ['(chưa có tên)', '2026-12-05', '2026-12-05'],
      ['(chưa có tên)', '2026-12-05', '2026-12-05'],
      ['Only English', '2026-12-05', '2026-12-05'],
    ])
    expect(entries[0]?.said).toContain('chưa có ngày kết thúc')
    expect(entries[2]?.said).toBe('05/12/2026, 08:00 – 11:00')
  })

  it('is each observance by its name, with how many years ago it was, and a theme with its year', () => {
    const observances: NamedObservance[] = [
      { id: 'o1', slug: 'ngay-asean', name: 'Ngày ASEAN', kind: 'day', day: 8, month: 8, year: 1967 },
      { id: 'o2', slug: 'chu-de', name: 'Bao trùm và bền vững', kind: 'theme', year: 2027 },
    ]
    const coming = upcomingObservances(observances, new Date('2026-08-01T00:00:00+07:00'), 200)
    expect(observanceEntries(coming, about).map(({ from, said, title }) => [from, said, title])).toEqual([
      ['2026-08-08', '08/08', 'Ngày ASEAN (59 năm)'],
      ['2027-01-01', '01/01', 'Chủ đề ASEAN năm 2027: Bao trùm và bền vững'],
    ])
  })
})
