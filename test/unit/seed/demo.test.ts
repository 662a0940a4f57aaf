import { describe, expect, it } from 'vitest'

import { articles, type ArticleWords } from '../../../seed/demo/articles'
import { shownExhibitions } from '../../../seed/demo/exhibitions'
import { libraries } from '../../../seed/demo/media'
import people from '../../../seed/demo/people.json'
import { publications } from '../../../seed/demo/publications'
import exhibitions from '../../../seed/plan/exhibitions.json'
import topics from '../../../seed/plan/topics.json'
import units from '../../../seed/plan/units.json'
import { countries as countryWords } from '../../../src/i18n/choiceWords'
import { checkISBN } from '../../../collections/publications/checkISBN'
import { isRole, leadRoles, leadUnitSlug, roles as allRoles } from '../../../src/access/roles'
import { slugOf } from '../../../src/i18n/foldVietnamese'
import { shortestPassword } from '../../../hooks/requireLongPassword'

const writers = people.map((person) => person.key)
const clauses = topics.map((topic) => topic.clause)
const filesOf = (unit: string) => libraries.filter((each) => each.unit === unit).flatMap(({ files }) => files)
const rolesIn = (unit: string) => people.filter((person) => person.unit === unit).flatMap((person) => person.roles)

/** The numbers a text says, in any order; thousands are grouped as each language does. */
const numbers = (lines: readonly string[]): string[] =>
  (lines.join(' ').match(/\d+([/.,]\d+)*/g) ?? []).map((each) => each.replace(/[.,]/g, '')).sort()

describe('the demo people', () => {
  it('have addresses of their own, long passwords, and roles in units of the plan', () => {
    const slugs = units.map((unit) => unit.slug)
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length)
    expect(new Set(writers).size).toBe(people.length)
    for (const { email, name, password, roles, unit } of people) {
      expect(email).toMatch(/^[a-z.]+@gialai\.example$/)
      expect(password.length, email).toBeGreaterThanOrEqual(shortestPassword)
      expect(slugs).toContain(unit)
      expect(roles.every(isRole), email).toBe(true)
      expect(name).toBe(name.normalize('NFC'))
      if (roles.some((role) => leadRoles.some((lead) => lead === role))) expect(unit).toBe(leadUnitSlug)
    }
  })

  it('are somebody for each role, and focal points in several units', () => {
    const held = people.flatMap((person) => person.roles)
    expect(allRoles.filter((role) => !held.includes(role))).toEqual([])
    const focal = people.filter((person) => person.roles.includes('focalPoint')).map((person) => person.unit)
    expect(new Set(focal).size).toBeGreaterThanOrEqual(3)
  })

  it('can play the story: two reporters, two desk editors and two chief editors in one newsroom', () => {
    expect(rolesIn('bao-gia-lai').sort()).toEqual(
      ['chiefEditor', 'chiefEditor', 'deskEditor', 'deskEditor', 'reporter', 'reporter'].sort(),
    )
  })

  it('can review a publication and an exhibition, also when one of them wrote it', () => {
    expect(rolesIn('so-ngoai-vu').sort()).toEqual(
      ['leader', 'leader', 'publicationEditor', 'translator', 'translator'].sort(),
    )
    expect(rolesIn('so-vhttdl').sort()).toEqual(
      ['deskEditor', 'exhibitionOfficer', 'exhibitionOfficer', 'leader'].sort(),
    )
  })
})

describe('the demo articles', () => {
  it('are fourteen, eight of them in both languages, one restricted', () => {
    expect(articles).toHaveLength(14)
    expect(new Set(articles.map((article) => article.key)).size).toBe(14)
    expect(articles.filter((article) => article.en)).toHaveLength(8)
    expect(articles.filter((article) => article.sensitivity === 'restricted').map(({ key }) => key)).toEqual([
      'rebuttal',
    ])
  })

  it('cover the whole content of the plan (P-1.1 to P-1.8)', () => {
    const covered = new Set(articles.flatMap((article) => article.topics))
    expect(clauses.filter((clause) => !covered.has(clause))).toEqual([])
  })

  it('begin with the four that everything else was built on', () => {
    expect(articles.slice(0, 4).map(({ key }) => key)).toEqual(['asean-week', 'coffee', 'lao-troupe', 'brocade-gongs'])
  })

  it('have everything that preflight asks for', () => {
    const pictures = filesOf('bao-gia-lai').map(({ file }) => file)
    for (const article of articles) {
      expect(writers).toContain(article.writer)
      expect(article.topics.length).toBeGreaterThan(0)
      for (const topic of article.topics) expect(clauses).toContain(topic)
      for (const file of [article.leadMedia, ...article.gallery]) expect(pictures).toContain(file)
      expect(article.byline && article.rights && article.source).toBeTruthy()
      for (const words of [article.vi, article.en].filter((each) => each !== undefined)) expectWords(words)
    }
  })

  function expectWords(words: ArticleWords): void {
    expect(words.slug).toBe(slugOf(words.slug))
    for (const field of ['title', 'subtitle', 'summary', 'place'] as const) expect(words[field]).not.toBe('')
    const text = words.body.join(' ')
    expect(text).toBe(text.normalize('NFC'))
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(150)
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(300)
  }

  it('say the same numbers in both languages', () => {
    for (const { key, vi, en } of articles) if (en) expect(numbers(en.body), key).toEqual(numbers(vi.body))
  })

  it('have slugs of their own in each language', () => {
    for (const language of ['vi', 'en'] as const) {
      const slugs = articles.flatMap((article) => article[language]?.slug ?? [])
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })
})

describe('the demo publications', () => {
  it('are three, with the same parts and numbers in both languages (P-IV.3)', () => {
    expect(publications).toHaveLength(3)
    for (const { key, en, vi } of publications) {
      expect(vi.sections.length, key).toBeGreaterThanOrEqual(3)
      expect(en.sections.length, key).toBe(vi.sections.length)
      vi.sections.forEach(({ body, heading }, i) => {
        expect(en.sections[i]?.body.length, heading).toBe(body.length)
        expect(numbers(en.sections[i]?.body ?? []), heading).toEqual(numbers(body))
        expect(heading && body.join(' ')).toBe((heading && body.join(' ')).normalize('NFC'))
      })
      for (const words of [vi, en]) expect(words.slug).toBe(slugOf(words.slug))
    }
  })

  it('carry numbers that are right by their check digit, in a range no country has', () => {
    for (const { isbn, licenceNumber } of publications) {
      expect(checkISBN(isbn, { req: { i18n: { language: 'vi' } } } as Parameters<typeof checkISBN>[1])).toBe(true)
      expect(isbn).toMatch(/^979-9-/)
      expect(licenceNumber).toContain('minh họa')
    }
  })

  it('have covers and files in the library of their own department', () => {
    const files = filesOf('so-ngoai-vu').map(({ file }) => file)
    for (const { cover, en, topics: about, vi, writer } of publications) {
      for (const file of [cover, vi.file, en.file]) expect(files).toContain(file)
      expect(writers).toContain(writer)
      for (const topic of about) expect(clauses).toContain(topic)
    }
  })
})

describe('the demo exhibitions', () => {
  it('fill in days, place, poster and works for each that the plan names (P-IV.5)', () => {
    const files = filesOf('so-vhttdl').map(({ file }) => file)
    const countries = Object.keys(countryWords)
    expect(Object.keys(shownExhibitions).sort()).toEqual(exhibitions.map(({ vi }) => vi.slug).sort())
    for (const { plannedFor, vi } of exhibitions) {
      const shown = shownExhibitions[vi.slug]
      expect(shown?.start.slice(0, 4), vi.slug).toBe(plannedFor)
      expect(Date.parse(`${shown?.end}+07:00`)).toBeGreaterThan(Date.parse(`${shown?.start}+07:00`))
      expect(files).toContain(shown?.poster)
      expect(shown?.works.length).toBeGreaterThanOrEqual(2)
      for (const work of shown?.works ?? []) {
        expect(countries).toContain(work.country)
        if (work.media) expect(files).toContain(work.media)
        for (const words of [work.vi, work.en]) expect(words.title).not.toBe('')
      }
    }
  })

  it('have a poster each, of their own', () => {
    const posters = Object.values(shownExhibitions).map((shown) => shown?.poster)
    expect(new Set(posters).size).toBe(exhibitions.length)
  })
})
