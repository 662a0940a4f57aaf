import { describe, expect, it } from 'vitest'

import { units as unitsCollection } from '../../../collections/units'
import seeded from '../../../seed/plan/units.json'

type Unit = {
  slug: string
  kind: string
  clause: string
  validFrom?: string
  validTo?: string
  successor?: string
  vi: { name: string; shortName: string; note?: string }
  en: { name: string; shortName: string; note?: string }
}

const units: Unit[] = seeded
const bySlug = new Map(units.map((unit) => [unit.slug, unit]))

const validIn = (year: number) => (unit: Unit) =>
  (unit.validFrom ?? '') <= `${year}-12-31` && (unit.validTo ?? '9999') >= `${year}-01-01`

/** The day after, as people count days. */
const nextDay = (day: string): string => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

describe('the units of the plan', () => {
  it('are about sixty in each of its years', () => {
    const counts = [2021, 2022, 2023, 2024, 2025].map((year) => units.filter(validIn(year)).length)
    expect(counts).toEqual([59, 59, 59, 59, 63])
  })

  it('have slugs, names and short names that are theirs alone, in each language', () => {
    const texts = [
      units.map(({ slug }) => slug),
      ...(['vi', 'en'] as const).flatMap((language) => [
        units.map((unit) => unit[language].name),
        units.map((unit) => unit[language].shortName),
      ]),
    ]
    for (const each of texts) expect(each.filter((text, i) => each.indexOf(text) !== i)).toEqual([])
    for (const { slug } of units) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('have the clause that gives them their duties, and a kind that the collection knows', () => {
    const kind = unitsCollection.fields.find((field) => 'name' in field && field.name === 'kind')
    const kinds = kind?.type === 'select' ? kind.options.map((option) => Object(option).value) : []
    for (const unit of units) {
      expect(unit.clause, unit.slug).toMatch(/^P-(IV\.([1-9]|10)|V)$/)
      expect(kinds, unit.slug).toContain(unit.kind)
    }
  })

  it('end after they begin, on days that exist', () => {
    for (const { slug, validFrom, validTo } of units) {
      for (const day of [validFrom, validTo]) if (day) expect(new Date(day).toISOString().slice(0, 10), slug).toBe(day)
      if (validFrom && validTo) expect(validTo >= validFrom, slug).toBe(true)
    }
  })

  it('have a successor only where they ended, which goes on from the next day', () => {
    for (const { slug, successor, validTo } of units) {
      if (!successor) continue
      const next = bySlug.get(successor)
      expect(next, `${slug} → ${successor}`).toBeDefined()
      expect(validTo, slug).toBeDefined()
      const first = nextDay(String(validTo))
      expect((next?.validFrom ?? '') <= first && (next?.validTo ?? '9999') >= first, slug).toBe(true)
    }
  })

  it('are not their own successors, however long the way', () => {
    for (const { slug } of units) {
      const way: string[] = []
      for (let each: string | undefined = slug; each; each = bySlug.get(each)?.successor) {
        expect(way, slug).not.toContain(each)
        way.push(each)
      }
    }
  })

  it('of the district level are seventeen, ended on 30 June 2025 without one successor, and say why', () => {
    const districts = units.filter(({ kind }) => kind === 'district')
    expect(districts).toHaveLength(17)
    for (const { en, slug, successor, validTo, vi } of districts) {
      expect({ successor, validTo }, slug).toEqual({ successor: undefined, validTo: '2025-06-30' })
      expect([vi.note, en.note].every(Boolean), slug).toBe(true)
    }
  })

  it('merged in 2025 into those that the province has now', () => {
    const merged = units.flatMap(({ slug, successor }) => (successor ? [[slug, successor]] : []))
    expect(Object.fromEntries(merged)).toEqual({
      'ban-dan-toc': 'so-dan-toc-ton-giao',
      'ban-tuyen-giao': 'ban-tuyen-giao-dan-van',
      'bao-gia-lai': 'bao-va-ptth',
      'dai-pt-th': 'bao-va-ptth',
      'so-gtvt': 'so-xay-dung',
      'so-khdt': 'so-tai-chinh',
      'so-ldtbxh': 'so-noi-vu',
      'so-nnptnt': 'so-nnmt',
      'so-tnmt': 'so-nnmt',
      'so-tttt': 'so-khcn',
    })
  })
})
