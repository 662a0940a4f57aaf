import { describe, expect, it } from 'vitest'

import { articles } from '../../../seed/demo/articles'
import people from '../../../seed/demo/people.json'
import { publications } from '../../../seed/demo/publications'
import exhibitions from '../../../seed/plan/exhibitions.json'
import { plays, type Play } from '../../../src/cli/demo/otherWork/plays'
import { exhibitionPolicy, newsroomArticlePolicy, publicationPolicy } from '../../../src/workflow/rules/defaultPolicies'

const policies = { articles: newsroomArticlePolicy, exhibitions: exhibitionPolicy, publications: publicationPolicy }
const units = { articles: 'bao-gia-lai', exhibitions: 'so-vhttdl', publications: 'so-ngoai-vu' }
const content: Record<Play['collection'], { vi: { slug: string }; en?: object }[]> = {
  articles,
  exhibitions,
  publications,
}

const rolesOf = (key: string, unit: string): string[] =>
  people.filter((each) => each.key === key && each.unit === unit).flatMap(({ roles }) => roles)

describe('the other work of the demo', () => {
  it('is about documents that are seeded, in languages they have', () => {
    expect(new Set(plays.map(({ collection, slug }) => `${collection}:${slug}`)).size).toBe(plays.length)
    for (const { collection, runs, slug } of plays) {
      const found = content[collection].find(({ vi }) => vi.slug === slug)
      expect(found, slug).toBeDefined()
      if (runs.some(({ languages }) => languages.includes('en'))) expect(found?.en, slug).toBeDefined()
    }
  })

  it('is done by those whom the policies let do it, none of them twice in a run', () => {
    for (const { collection, crew, slug } of plays) {
      const { authors, steps } = policies[collection]
      const [first, last] = steps.map(({ approvers }) => approvers.role)
      const has = (key: string) => rolesOf(key, units[collection])
      expect(
        has(crew.author).some((role) => authors.some((author) => author === role)),
        slug,
      ).toBe(true)
      expect(has(crew.first), slug).toContain(first)
      expect(has(crew.last), slug).toContain(last)
      expect(new Set(Object.values(crew)).size, slug).toBe(3)
    }
  })

  it('takes publications in both languages at once and everything else one by one', () => {
    for (const { collection, runs, slug } of plays) {
      for (const { languages } of runs) expect(languages.length, slug).toBe(collection === 'publications' ? 2 : 1)
    }
  })

  it('leaves something at every stage, with a reason where it is sent back', () => {
    const runs = plays.flatMap((play) => play.runs)
    const endings = new Set(runs.map(({ ending }) => ending))
    expect([...endings].sort()).toEqual(['approved', 'firstStep', 'lastStep', 'sentBackFirst', 'sentBackLast'])
    for (const { ending, reason } of runs) expect(Boolean(reason)).toBe(ending.startsWith('sentBack'))
    expect(plays.filter(({ goesOn }) => goesOn)).not.toEqual([])
    expect(articles.length).toBeGreaterThan(plays.filter(({ collection }) => collection === 'articles').length)
  })

  it('corrects a line that stands in an article, after both languages were approved', () => {
    const corrections = plays.filter(({ correction }) => correction)
    expect(corrections).not.toEqual([])
    for (const { correction, runs, slug } of corrections) {
      expect(runs.map(({ ending, languages }) => [...languages, ending].join())).toEqual(['vi,approved', 'en,approved'])
      const line = articles.find(({ vi }) => vi.slug === slug)?.vi.body[correction?.line ?? -1]
      expect(line, slug).toBeDefined()
      expect(correction?.text).not.toBe(line)
    }
  })
})
