import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changedParts } from '../../../src/workflow/rules/changedParts'
import { everyKind, lines } from './stored'

const stored = {
  title: { vi: 'Tít', en: 'Title' },
  body: { vi: lines('Một'), en: lines('One') },
  rank: 1,
  day: '2026-11-23T00:00:00.000Z',
  cover: 'm1',
  venue: { name: { vi: 'Nhà', en: 'House' }, seats: 5 },
  works: [
    { id: 'r1', caption: { vi: 'Ảnh', en: 'Picture' }, media: 'm1' },
    { id: 'r2', caption: {}, media: 'm2' },
  ],
  sections: { vi: [{ id: 's1', heading: 'Phần' }], en: [] },
}

const changed = (given: Record<string, unknown>) => changedParts(stored, { ...stored, ...given }, everyKind)
const none = { languages: [], shared: false, fields: [] }

describe('changedParts', () => {
  it('sees no change where the form only saved the document again', () => {
    expect(changed({})).toEqual(none)
    expect(
      changed({
        title: { en: 'Title', vi: 'Tít'.normalize('NFD') },
        day: new Date('2026-11-23T00:00:00Z'),
        urgent: false,
        keywords: [],
        works: stored.works.map((row, index) => ({ ...row, id: `new${index}` })),
        sections: { vi: [{ id: 's9', heading: 'Phần' }], en: null },
      }),
    ).toEqual(none)
  })

  it('tells one language from another and both from what is shared', () => {
    expect(changed({ title: { vi: 'Tít', en: 'Headline' } })).toEqual({
      languages: ['en'],
      shared: false,
      fields: ['title'],
    })
    expect(changed({ body: { vi: lines('Hai'), en: null } })).toMatchObject({ languages: ['vi', 'en'], shared: false })
    expect(changed({ rank: 2 })).toEqual({ languages: [], shared: true, fields: ['rank'] })
    expect(changed({ sections: { vi: [], en: [] } })).toMatchObject({ languages: ['vi'], shared: false })
  })

  it('looks into groups and rows', () => {
    expect(changed({ venue: { name: { vi: 'Nhà', en: 'Hall' }, seats: 6 } })).toEqual({
      languages: ['en'],
      shared: true,
      fields: ['venue.name', 'venue.seats'],
    })
    const [first, second] = stored.works
    const captioned = [first, { ...second, caption: { vi: 'Mới' } }]
    expect(changed({ works: captioned })).toEqual({ languages: ['vi'], shared: false, fields: ['works'] })
    expect(changed({ works: [second, first] })).toMatchObject({ shared: true })
    expect(changed({ works: [...stored.works, { id: 'r3', caption: { en: 'New' }, media: 'm3' }] })).toEqual({
      languages: ['en'],
      shared: true,
      fields: ['works'],
    })
  })

  it('sees a caption that moved from one row to the other', () => {
    const moved = [
      { id: 'r1', caption: { en: 'Picture' }, media: 'm1' },
      { id: 'r2', caption: { vi: 'Ảnh' }, media: 'm2' },
    ]
    expect(changed({ works: moved })).toEqual({ languages: ['vi'], shared: false, fields: ['works'] })
  })

  it('counts all that a new document says', () => {
    expect(changedParts({}, stored, everyKind)).toMatchObject({ languages: ['vi', 'en'], shared: true })
    expect(changedParts({}, { title: { vi: 'Tít' } }, everyKind)).toEqual({
      languages: ['vi'],
      shared: false,
      fields: ['title'],
    })
  })

  it('says exactly the languages whose title was written', () => {
    const title = fc.record({ vi: fc.constantFrom('', 'a', 'b'), en: fc.constantFrom('', 'a', 'b') })
    fc.assert(
      fc.property(title, title, (before, after) => {
        const { languages, shared } = changedParts({ title: before }, { title: after }, everyKind)
        const expected = (['vi', 'en'] as const).filter((language) => before[language] !== after[language])
        expect({ languages, shared }).toEqual({ languages: expected, shared: false })
      }),
    )
  })
})
