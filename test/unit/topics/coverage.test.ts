import { describe, expect, it } from 'vitest'

import { yearInVietnam, vietnamYear } from '../../../src/i18n/vietnamYear'
import { listLink } from '../../../src/topics/admin/listLink'
import { programmesOf } from '../../../src/topics/rules/programmesOf'
import { sumCoverage, type CountedEdition, type CountedTopic } from '../../../src/topics/rules/sumCoverage'

const topic = (id: string, more: Partial<CountedTopic> = {}): CountedTopic => ({
  id,
  clause: `P-${id}`,
  name: id,
  parent: '',
  pillar: '',
  ...more,
})
const topics = [
  topic('year'),
  topic('peace', { parent: 'year', pillar: 'political-security' }),
  topic('trade', { parent: 'year', pillar: 'economic' }),
  topic('rcep', { parent: 'trade', pillar: 'economic' }),
  topic('stories'),
]
const edition = (document: string, topics: string[], more: Partial<CountedEdition> = {}): CountedEdition => ({
  collection: 'articles',
  document,
  language: 'vi',
  number: 1,
  topics: ` ${topics.join(' ')} `,
  ...more,
})
const sum = (editions: CountedEdition[]) =>
  sumCoverage(editions, topics, {
    collections: ['articles', 'exhibitions'],
    pillars: ['political-security', 'economic', 'socio-cultural'],
  })
const all = (editions: CountedEdition[], id: string) => sum(editions).topics.find((each) => each.id === id)?.all

describe('P-IV.2 what stands under a topic', () => {
  it('is counted by language and kind of content', () => {
    const found = sum([
      edition('a1', ['peace']),
      edition('a1', ['peace'], { language: 'en' }),
      edition('e1', ['peace'], { collection: 'exhibitions' }),
    ])
    expect(found.topics[1]).toMatchObject({
      id: 'peace',
      depth: 1,
      byCollection: { articles: { vi: 1, en: 1 }, exhibitions: { vi: 1, en: 0 } },
      all: { vi: 2, en: 1 },
    })
    expect(found.all).toEqual({ vi: 2, en: 1 })
  })

  it('is a document once, however often it was corrected, under the topics of its newest edition', () => {
    const corrected = [edition('a1', ['peace']), edition('a1', ['stories'], { number: 2 }), edition('a2', ['stories'])]
    expect(all(corrected, 'peace')).toEqual({ vi: 0, en: 0 })
    expect(all(corrected, 'stories')).toEqual({ vi: 2, en: 0 })
    expect(all([...corrected].reverse(), 'stories')).toEqual({ vi: 2, en: 0 })
  })

  it('holds what its parts cover, once each, and leads to all of them', () => {
    const covered = [edition('a1', ['rcep', 'trade']), edition('a2', ['rcep']), edition('a3', ['year'])]
    expect(all(covered, 'trade')).toEqual({ vi: 2, en: 0 })
    expect(all(covered, 'year')).toEqual({ vi: 3, en: 0 })
    const found = sum(covered).topics
    expect(found[0]?.ids).toEqual(['year', 'peace', 'trade', 'rcep'])
    expect(found.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 0])
  })

  it('takes a word in another topic’s id for no topic', () => {
    expect(all([edition('a1', ['peaceful'])], 'peace')).toEqual({ vi: 0, en: 0 })
  })

  it('survives topics that are parts of each other', () => {
    const circle = [topic('a', { parent: 'b' }), topic('b', { parent: 'a' })]
    const found = sumCoverage([edition('d1', ['b'])], circle, { collections: ['articles'], pillars: [] })
    expect(found.topics.map(({ all: { vi }, depth }) => [vi, depth])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})

describe('what stands under a pillar', () => {
  it('counts a document once, whichever and however many of its topics it covers', () => {
    const { pillars } = sum([
      edition('a1', ['trade', 'rcep']),
      edition('a1', ['trade'], { language: 'en' }),
      edition('a2', ['stories']),
    ])
    expect(pillars).toEqual([
      { pillar: 'political-security', all: { vi: 0, en: 0 } },
      { pillar: 'economic', all: { vi: 1, en: 1 } },
      { pillar: 'socio-cultural', all: { vi: 0, en: 0 } },
    ])
  })
})

describe('the programme a year is measured by', () => {
  const plans = [
    { id: 'old', from: 2016, to: 2020 },
    { id: 'plan', from: 2021, to: 2025 },
    { id: 'next', from: 2026, to: 2030 },
  ]
  it('is the one it falls into, and the last one until the next is written', () => {
    expect(programmesOf(2023, plans)).toEqual(['plan'])
    expect(programmesOf(2026, plans)).toEqual(['next'])
    expect(programmesOf(2026, plans.slice(0, 2))).toEqual(['plan'])
    expect(programmesOf(2001, plans)).toEqual([])
    expect(programmesOf(2023, [{ id: 'endless' }])).toEqual(['endless'])
  })
})

describe('a year in Viet Nam', () => {
  it('begins seven hours before it does in London', () => {
    const { from, until } = yearInVietnam(2026)
    expect([from, until].map((moment) => moment.toISOString())).toEqual([
      '2025-12-31T17:00:00.000Z',
      '2026-12-31T17:00:00.000Z',
    ])
    expect(vietnamYear('2025-12-31T16:59:59.999Z')).toBe(2025)
    expect(vietnamYear(from)).toBe(2026)
  })
})

describe('the way from a count to its list', () => {
  it('carries the filter in the address', () => {
    const [path, query] = listLink('/admin', 'articles', ['t1', 't2']).split('?')
    expect(path).toBe('/admin/collections/articles')
    expect([...new URLSearchParams(query)]).toEqual([
      ['where[or][0][and][0][topics][in][0]', 't1'],
      ['where[or][0][and][0][topics][in][1]', 't2'],
    ])
  })
})
