import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import seeded from '../../../seed/plan/observances.json'
import { type Observance, observanceGap } from '../../../src/calendar/rules/observance'
import { upcomingObservances } from '../../../src/calendar/rules/upcomingObservances'

const inVietnam = (day: string, time = '12:00'): Date => new Date(`${day}T${time}:00+07:00`)

const yearly = (slug: string, day: number, month: number, year?: number): Observance => ({
  slug,
  kind: 'day',
  day,
  month,
  year,
})

const listed = (observances: Observance[], from: Date, days: number): string[] =>
  upcomingObservances(observances, from, days).map(({ from: on, observance }) => `${on} ${observance.slug}`)

describe('what is coming', () => {
  it('P-4.2 has the days of the plan, each with how many years ago it was', () => {
    const coming = upcomingObservances(seeded as Observance[], inVietnam('2022-07-20'), 30)
    expect(coming.map(({ from, observance, years }) => [from, observance.slug, years])).toEqual([
      ['2022-07-28', 'ngay-viet-nam-gia-nhap-asean', 27],
      ['2022-08-08', 'ngay-asean', 55],
    ])
  })

  it('P-1.1 has the theme of a year on the day it begins, over the change of years', () => {
    expect(listed(seeded as Observance[], inVietnam('2024-12-10'), 40)).toEqual([
      '2024-12-15 ngay-hien-chuong-asean-co-hieu-luc',
      '2024-12-31 ngay-thanh-lap-cong-dong-asean',
      '2025-01-01 chu-de-asean-2025',
    ])
  })

  it('begins with the day that it is in Viet Nam, not in Greenwich', () => {
    const asean = [yearly('ngay-asean', 8, 8)]
    expect(listed(asean, inVietnam('2026-08-08', '00:00'), 1)).toEqual(['2026-08-08 ngay-asean'])
    expect(listed(asean, inVietnam('2026-08-08', '23:59'), 1)).toEqual(['2026-08-08 ngay-asean'])
    expect(listed(asean, inVietnam('2026-08-07', '23:59'), 1)).toEqual([])
    expect(listed(asean, inVietnam('2026-08-09', '00:00'), 1)).toEqual([])
  })

  it('keeps 29 February on the 28th where there is none', () => {
    const leap = [yearly('nhuan', 29, 2)]
    expect(listed(leap, inVietnam('2023-02-01'), 28)).toEqual(['2023-02-28 nhuan'])
    expect(listed(leap, inVietnam('2024-02-01'), 29)).toEqual(['2024-02-29 nhuan'])
    expect(listed(leap, inVietnam('2100-02-01'), 60)).toEqual(['2100-02-28 nhuan'])
  })

  it('does not remember what has not happened yet', () => {
    expect(listed([yearly('ngay-asean', 8, 8, 1967)], inVietnam('1966-01-01'), 365)).toEqual([])
    expect(listed([yearly('ngay-asean', 8, 8, 1967)], inVietnam('1967-01-01'), 365)).toEqual(['1967-08-08 ngay-asean'])
  })

  it('lists an event until its last day is over', () => {
    const week: Observance = {
      slug: 'tuan-le',
      kind: 'event',
      from: '2026-08-05T05:00:00.000Z',
      to: '2026-08-10T05:00:00.000Z',
    }
    expect(listed([week], inVietnam('2026-08-10', '23:59'), 1)).toEqual(['2026-08-05 tuan-le'])
    expect(listed([week], inVietnam('2026-08-11', '00:00'), 30)).toEqual([])
    expect(upcomingObservances([week], inVietnam('2026-08-01'), 30)[0]).toMatchObject({ to: '2026-08-10', years: null })
  })

  it('leaves out what cannot stand in a calendar', () => {
    const wrong: Observance[] = [
      yearly('a', 31, 4),
      { slug: 'b', kind: 'theme' },
      { slug: 'c', kind: 'event' },
      { slug: 'd', kind: 'day', day: 1 },
    ]
    expect(listed(wrong, inVietnam('2026-01-01'), 800)).toEqual([])
    const gaps = wrong.map(observanceGap)
    expect(gaps.map((gap) => gap?.field)).toEqual(['day', 'year', 'from', 'month'])
  })
})

describe('whatever is asked', () => {
  const days = fc
    .record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ day, month }): Observance => yearly('ngay', day, month))
    .filter((observance) => observanceGap(observance) === null)
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })

  it('a day of every year comes once in each of the next years, whatever day it is today', () => {
    fc.assert(
      fc.property(days, moments, (observance, from) => {
        expect(upcomingObservances([observance], from, 366)).not.toEqual([])
        const over = upcomingObservances([observance], from, 3653)
        const years = over.map((occurrence) => Number(occurrence.from.slice(0, 4)))
        expect(years).toEqual([...new Set(years)])
        expect(years.length).toBeGreaterThanOrEqual(9)
      }),
    )
  })

  it('windows one after another list the same as one long window', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), moments, fc.integer({ min: 1, max: 500 }), (all, from, length) => {
        const named = all.map((observance, index) => ({ ...observance, slug: `ngay-${index}` }))
        const then = new Date(from.getTime() + length * 24 * 60 * 60 * 1000)
        expect([...listed(named, from, length), ...listed(named, then, 400)]).toEqual(listed(named, from, length + 400))
      }),
    )
  })

  it('every occurrence lies in the window, in order', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 8 }), moments, fc.integer({ min: 1, max: 800 }), (all, from, length) => {
        const coming = upcomingObservances(all, from, length).map((occurrence) => occurrence.from)
        expect(coming).toEqual([...coming].sort())
        for (const day of coming) {
          const away = (inVietnam(day, '23:59').getTime() - from.getTime()) / (24 * 60 * 60 * 1000)
          expect(away).toBeGreaterThanOrEqual(-1 / 1440)
          expect(away).toBeLessThanOrEqual(length)
        }
      }),
    )
  })
})
