import { existsSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import articles from '../../../seed/demo/articles.json'
import media from '../../../seed/demo/media.json'
import people from '../../../seed/demo/people.json'
import { scenes } from '../../../seed/pictures/drawPictures'
import topics from '../../../seed/plan/topics.json'
import units from '../../../seed/plan/units.json'
import { isRole, leadRoles, leadUnitSlug } from '../../../src/access/roles'
import { slugOf } from '../../../src/i18n/foldVietnamese'
import { shortestPassword } from '../../../hooks/requireLongPassword'

const pictures = media.map((item) => item.file)

describe('the demo people', () => {
  it('have addresses of their own, long passwords, and roles in units of the plan', () => {
    const slugs = units.map((unit) => unit.slug)
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length)
    expect(new Set(people.map((person) => person.key)).size).toBe(people.length)
    for (const { email, name, password, roles, unit } of people) {
      expect(email).toMatch(/^[a-z.]+@gialai\.example$/)
      expect(password.length, email).toBeGreaterThanOrEqual(shortestPassword)
      expect(slugs).toContain(unit)
      expect(roles.every(isRole), email).toBe(true)
      expect(name).toBe(name.normalize('NFC'))
      if (roles.some((role) => leadRoles.some((lead) => lead === role))) expect(unit).toBe(leadUnitSlug)
    }
  })

  it('can play the story: two reporters, two desk editors and two chief editors in one newsroom', () => {
    const inNewsroom = people.filter((person) => person.unit === 'bao-gia-lai').flatMap((person) => person.roles)
    expect(inNewsroom.sort()).toEqual(
      ['chiefEditor', 'chiefEditor', 'deskEditor', 'deskEditor', 'reporter', 'reporter'].sort(),
    )
  })
})

describe('the demo articles', () => {
  it('are four, two of them in both languages', () => {
    expect(articles).toHaveLength(4)
    expect(articles.filter((article) => article.en)).toHaveLength(2)
  })

  it('have everything that preflight asks for', () => {
    const clauses = topics.map((topic) => topic.clause)
    const writers = people.map((person) => person.key)
    for (const article of articles) {
      expect(writers).toContain(article.writer)
      expect(article.topics.length).toBeGreaterThan(0)
      for (const topic of article.topics) expect(clauses).toContain(topic)
      for (const file of [article.leadMedia, ...article.gallery]) expect(pictures).toContain(file)
      expect(article.byline && article.rights && article.source).toBeTruthy()
      for (const words of [article.vi, article.en].filter((each) => each !== undefined)) {
        expect(words.slug).toBe(slugOf(words.slug))
        for (const field of ['title', 'subtitle', 'summary', 'place'] as const) expect(words[field]).not.toBe('')
        const text = words.body.join(' ')
        expect(text).toBe(text.normalize('NFC'))
        expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(150)
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(300)
      }
    }
  })

  it('say the same numbers in both languages', () => {
    const numbers = (lines: string[]): string[] => (lines.join(' ').match(/\d+(\/\d+)*/g) ?? []).sort()
    for (const { key, vi, en } of articles) if (en) expect(numbers(en.body), key).toEqual(numbers(vi.body))
  })
})

describe('the demo pictures', () => {
  it('are those that our script draws, described in both languages', async () => {
    expect(Object.keys(scenes).map((name) => `${name}.jpg`)).toEqual(pictures)
    for (const { file, vi, en } of media) {
      const drawn = path.resolve('seed/pictures', file)
      expect(existsSync(drawn), file).toBe(true)
      expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 })
      for (const words of [vi, en]) expect(words.alt && words.caption, file).toBeTruthy()
    }
  })
})
