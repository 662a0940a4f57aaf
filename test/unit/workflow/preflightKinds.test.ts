import { describe, expect, it } from 'vitest'

import type { Language } from '../../../src/i18n/languages'
import type { CanonicalContent } from '../../../src/workflow/rules/canonicalContent'
import { exhibitionPreflight } from '../../../src/workflow/rules/exhibitionPreflight'
import { preflight, type PreflightRules } from '../../../src/workflow/rules/preflight'
import { publicationPreflight } from '../../../src/workflow/rules/publicationPreflight'
import { lines } from './stored'

const now = new Date('2026-11-23T02:00:00.000Z')
const file = (id: string, mimeType: string) => ({
  id,
  sha256: id,
  mimeType,
  filename: id,
  ...(mimeType === 'application/pdf' ? {} : { alt: 'Mô tả' }),
  caption: 'Chú thích',
  credit: 'Sở',
  licence: { kind: 'own' },
})
const filed = { unit: { id: 'so' }, topics: [{ id: 't1' }] }

type Fields = Record<string, unknown>
type Wordings = Partial<Record<Language, Fields>>

const content = (fields: Fields, language: Language): CanonicalContent => ({
  v: 1,
  collection: 'x',
  document: 'd',
  language,
  fields,
})
const contents = (wordings: Wordings) =>
  Object.fromEntries(
    Object.entries(wordings).map(([language, fields]) => [language, content(fields, language as Language)]),
  )
const check = (rules: PreflightRules, wordings: Wordings, others: Wordings = {}) =>
  preflight({ contents: contents(wordings), others: contents(others), rules, steps: [], now }).map(
    ({ code, language, path }) => `${language ?? 'shared'} ${path} ${code.replace('preflight.', '')}`,
  )

describe('an exhibition before review', () => {
  const complete = {
    ...filed,
    title: 'Triển lãm',
    summary: 'Giới thiệu',
    description: lines('Nội dung'),
    slug: 'trien-lam',
    venue: { name: 'Bảo tàng' },
    start: '2026-11-20T01:00:00.000Z',
    end: '2026-11-27T10:00:00.000Z',
    poster: file('p.jpg', 'image/jpeg'),
    works: [{ title: 'Một', media: file('w.jpg', 'image/jpeg') }, { title: 'Hai' }],
  }
  const checkVi = (changes: Fields, others?: Wordings) =>
    check(exhibitionPreflight, { vi: { ...complete, ...changes } }, others)

  it('passes when it is complete, also from one minute to the same', () => {
    expect(checkVi({})).toEqual([])
    expect(checkVi({ end: complete.start })).toEqual([])
  })

  it('is asked for what, when, where, by whom and about what', () => {
    expect(check(exhibitionPreflight, { vi: {} })).toEqual([
      'vi title nameMissing',
      'vi summary introductionMissing',
      'vi description bodyMissing',
      'vi slug slugMissing',
      'vi venue.name venueMissing',
      'shared organisers creatorMissing',
      'shared start startMissing',
      'shared end endMissing',
      'shared unit publisherMissing',
      'shared topics topicMissing',
    ])
  })

  it('does not end before it begins, and its poster is a picture', () => {
    expect(checkVi({ end: '2026-11-20T00:59:00.000Z' })).toEqual(['shared end endBeforeStart'])
    expect(checkVi({ poster: file('p.pdf', 'application/pdf') })).toEqual(['shared poster pictureExpected'])
  })

  it('names each work, and each file at its work', () => {
    const bare = {
      id: 'b',
      sha256: 'b',
      filename: 'b.jpg',
      mimeType: 'image/jpeg',
      credit: 'Sở',
      licence: { kind: 'own' },
    }
    expect(checkVi({ works: [{}, { creator: 'A' }, { title: 'Ba', media: bare }] })).toEqual([
      'vi works.2.media.alt altMissing',
      'vi works.2.media.caption captionMissing',
      'vi works.1.title rowIncomplete',
    ])
  })

  it('lacks no work that another language has', () => {
    const others = { en: { ...complete, works: [{ title: 'One' }, { title: 'Two' }, {}, { title: 'Four' }] } }
    expect(checkVi({ works: [{ title: 'Một' }, {}, {}, {}] }, others)).toEqual([
      'vi works.1 rowUntranslated',
      'vi works.3 rowUntranslated',
    ])
  })
})

describe('a publication before review', () => {
  const shared = {
    ...filed,
    cover: file('c.jpg', 'image/jpeg'),
    publicationDate: '2026-11-20T05:00:00.000Z',
    licenceNumber: '45/GP',
  }
  const section = (heading: string) => ({ heading, body: lines(heading) })
  const vi = { ...shared, title: 'A', summary: 'B', slug: 'a', file: file('vi.pdf', 'application/pdf') }
  const both = (sections: Record<Language, object[]>, changes: Fields = {}): Wordings => ({
    vi: { ...vi, ...changes, sections: sections.vi },
    en: { ...vi, ...changes, sections: sections.en, file: file('en.pdf', 'application/pdf') },
  })
  const checkBoth = (...args: Parameters<typeof both>) => check(publicationPreflight, both(...args))

  it('passes with the same sections in both languages, and an ISBN in place of a licence', () => {
    const sections = { vi: [section('Một'), section('Hai')], en: [section('One'), section('Two')] }
    expect(checkBoth(sections)).toEqual([])
    expect(checkBoth(sections, { licenceNumber: undefined, isbn: '978-604-0-00001-9' })).toEqual([])
  })

  it('is asked for what every wording needs once a language, and for what is common once', () => {
    expect(check(publicationPreflight, { vi: {}, en: {} })).toEqual([
      ...['vi title nameMissing', 'vi summary introductionMissing', 'vi sections sectionsMissing'],
      ...['vi file publicationFileMissing', 'vi slug slugMissing', 'shared cover coverMissing'],
      ...['shared byline creatorMissing', 'shared publicationDate publicationDateMissing'],
      ...['shared licenceNumber licenceNumberMissing', 'shared unit publisherMissing', 'shared topics topicMissing'],
      ...['en title nameMissing', 'en summary introductionMissing', 'en sections sectionsMissing'],
      ...['en file publicationFileMissing', 'en slug slugMissing'],
    ])
  })

  it('has every section in both languages, whatever is missing where', () => {
    expect(checkBoth({ vi: [section('Một'), section('Hai')], en: [section('One'), {}] })).toEqual([
      'en sections.1 rowUntranslated',
    ])
    // As many in each language, and yet no two that belong together.
    expect(checkBoth({ vi: [section('Một'), {}, section('Ba')], en: [{}, section('Two'), section('Three')] })).toEqual([
      'vi sections.1 rowUntranslated',
      'en sections.0 rowUntranslated',
    ])
    expect(checkBoth({ vi: [{ heading: 'Một' }], en: [{ body: lines('One') }] })).toEqual([
      'vi sections.0.body rowIncomplete',
      'en sections.0.heading rowIncomplete',
    ])
  })

  it('has sections when every row is empty no more than when there is none', () => {
    expect(checkBoth({ vi: [{}], en: [{}] })).toEqual(['vi sections sectionsMissing', 'en sections sectionsMissing'])
    expect(checkBoth({ vi: [section('Một'), {}], en: [section('One'), {}] })).toEqual([])
  })

  it('comes as PDF with a picture on its cover', () => {
    const sections = { vi: [section('Một')], en: [section('One')] }
    const wrong = { cover: file('c.pdf', 'application/pdf'), file: file('vi.jpg', 'image/jpeg') }
    expect(checkBoth(sections, wrong)).toEqual(['shared cover pictureExpected', 'shared file paperExpected'])
  })
})
