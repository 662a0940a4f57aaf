import { describe, expect, it } from 'vitest'

import {
  audienceOptions,
  documentKindOptions,
  countryOptions,
  documentUseOptions,
  exhibitionFormOptions,
  pillarOptions,
} from '../../../collections/fields/choices'
import planClauses from '../../../seed/plan/clauses.json'
import documents from '../../../seed/plan/documents.json'
import duties from '../../../seed/plan/duties.json'
import exhibitions from '../../../seed/plan/exhibitions.json'
import observances from '../../../seed/plan/observances.json'
import programme from '../../../seed/plan/programme.json'
import topics from '../../../seed/plan/topics.json'
import units from '../../../seed/plan/units.json'
import { type Observance, observanceGap } from '../../../src/calendar/rules/observance'
import { slugOf } from '../../../src/i18n/foldVietnamese'

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

  it('gives every duty at least one unit', () => {
    for (const { clause } of duties) expect(clauses(units), clause).toContain(clause)
  })

  it('stands a parent before its children', () => {
    topics.forEach(({ clause, parent }, i) => {
      if (parent) expect(clauses(topics.slice(0, i)), clause).toContain(parent)
    })
  })

  it('P-1.1 has a theme for each of its years', () => {
    const themes = observances.filter(({ kind }) => kind === 'theme')
    const { from, to } = programme.period
    const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    expect(themes.map(({ slug, year }) => [slug, year])).toEqual(years.map((year) => [`chu-de-asean-${year}`, year]))
  })

  it('P-IV.5 has the eight dated exhibitions, in forms, units, topics and countries that are known', () => {
    expect(exhibitions.map(({ plannedFor }) => plannedFor)).toEqual([
      '2022',
      '2022',
      '2022',
      '2023',
      '2024',
      '2024',
      '2024',
      '2025',
    ])
    const known = (options: { value: string }[]): string[] => options.map(({ value }) => value)
    for (const { countries, form, organisers, topics: told, vi, en } of exhibitions) {
      expect(known(exhibitionFormOptions), vi.title).toContain(form)
      expect(known(countryOptions), vi.title).toEqual(expect.arrayContaining(countries))
      expect(units.map(({ slug }) => slug)).toEqual(expect.arrayContaining(organisers))
      expect(clauses(topics)).toEqual(expect.arrayContaining(told))
      for (const { slug, title } of [vi, en]) expect(slug).toBe(slugOf(title))
    }
  })

  it('P-4.2 has observances that stand in a calendar, each named once', () => {
    for (const observance of observances) expect(observanceGap(observance as Observance), observance.slug).toBeNull()
    expect(new Set(observances.map(({ slug }) => slug)).size).toBe(observances.length)
  })

  it('has in its library what it stands on, in order, and documents by the slug of their number', () => {
    const basis = documents.filter(({ use }) => use === 'legalBasis')
    expect(basis.map(({ date, number }) => [number, date])).toEqual([
      ['1160/QĐ-TTg', '2021-07-13'],
      ['01/QĐ-BCĐASEAN', '2021-08-05'],
      ['3347/BTTTT-HTQT', '2021-08-31'],
    ])
    expect(documents.find(({ number }) => number === '542/QĐ-UBND')).toMatchObject({
      clause: 'P-1.7',
      date: '2019-09-05',
    })
    expect(new Set(documents.map(({ slug }) => slug)).size).toBe(documents.length)
    for (const { number, slug } of documents) if (number) expect(slug).toBe(slugOf(number))
  })

  it('P-V reports are due on the last day before 10 November', () => {
    expect(programme.deadline).toEqual({ day: 9, month: 11 })
  })

  it('speaks the words that the collections know', () => {
    const values = (options: { value: string }[]): string[] => options.map((option) => option.value)
    expect(programme.pillars.map((pillar) => pillar.key)).toEqual(values(pillarOptions))
    for (const { kind, slug, use } of documents) {
      expect(values(documentKindOptions), slug).toContain(kind)
      expect(values(documentUseOptions), slug).toContain(use)
    }
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
  for (const [name, file] of Object.entries({
    documents,
    planClauses,
    duties,
    exhibitions,
    observances,
    programme,
    topics,
    units,
  }))
    check(file, name)
})
