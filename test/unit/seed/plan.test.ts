import { describe, expect, it } from 'vitest'

import { audienceOptions, pillarOptions } from '../../../collections/fields/choices'
import duties from '../../../seed/plan/duties.json'
import programme from '../../../seed/plan/programme.json'
import topics from '../../../seed/plan/topics.json'
import units from '../../../seed/plan/units.json'

const clauses = (items: { clause: string }[]): string[] => items.map((item) => item.clause)

describe('the plan as data', () => {
  it('has every clause of its content, forms and duties', () => {
    expect(clauses(topics)).toEqual(
      expect.arrayContaining([
        ...['P-1.1a', 'P-1.1b', 'P-1.1c', 'P-1.2', 'P-1.3', 'P-1.4', 'P-1.5', 'P-1.6', 'P-1.7', 'P-1.8'],
      ]),
    )
    expect(clauses(programme.forms)).toEqual(['P-4.1', 'P-4.1d', 'P-4.2', 'P-4.3', 'P-4.4'])
    expect(clauses(duties)).toEqual(Array.from({ length: 10 }, (_, i) => `P-IV.${i + 1}`))
  })

  it('gives every duty at least one unit, and every unit a clause', () => {
    for (const { clause } of duties) expect(clauses(units), clause).toContain(clause)
    for (const { slug, clause } of units) expect(clause, slug).toMatch(/^P-(IV\.\d+|V)$/)
  })

  it('names units once, and successors that exist', () => {
    const slugs = units.map((unit) => unit.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThanOrEqual(35)
    for (const { successor } of units) if (successor) expect(slugs).toContain(successor)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('ends the 17 units of the district level on 30 June 2025', () => {
    const districts = units.filter((unit) => unit.kind === 'district')
    expect(districts).toHaveLength(17)
    for (const district of districts) expect(district.validTo, district.slug).toBe('2025-06-30')
  })

  it('stands a parent before its children', () => {
    topics.forEach(({ clause, parent }, i) => {
      if (parent) expect(clauses(topics.slice(0, i)), clause).toContain(parent)
    })
  })

  it('has a theme for each of its years, and a report due on the last day before 10 November', () => {
    expect(programme.themes.map((theme) => theme.year)).toEqual([2021, 2022, 2023, 2024, 2025])
    expect(programme.deadline).toEqual({ day: 9, month: 11 })
  })

  it('speaks the words that the collections know', () => {
    const values = (options: { value: string }[]): string[] => options.map((option) => option.value)
    expect(programme.pillars.map((pillar) => pillar.key)).toEqual(values(pillarOptions))
    expect(programme.audiences.map((audience) => audience.key)).toEqual(values(audienceOptions))
  })

  it('names IPTC media topics by their addresses', () => {
    for (const topic of topics) {
      expect(topic.mediaTopicUri).toMatch(/^http:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/\d{8}$/)
    }
  })
})

it('every text of the plan is composed (NFC) and says something in both languages', () => {
  const check = (value: unknown, at: string): void => {
    if (typeof value === 'string') {
      expect(value, at).toBe(value.normalize('NFC'))
      expect(value.trim(), at).not.toBe('')
    } else if (value && typeof value === 'object') {
      if ('vi' in value || 'en' in value) expect(Object.keys(value), at).toEqual(expect.arrayContaining(['vi', 'en']))
      for (const [key, inner] of Object.entries(value)) check(inner, `${at}.${key}`)
    }
  }
  for (const [name, file] of Object.entries({ duties, programme, topics, units })) check(file, name)
})
