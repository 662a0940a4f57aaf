import { describe, expect, it } from 'vitest'

import { canonicalContent, type Related } from '../../../src/workflow/rules/canonicalContent'
import type { Language } from '../../../src/i18n/languages'
import { everyKind, lines, paragraph, richText, text } from './stored'

const nothing: Related = () => undefined

const fieldsOf = (raw: Record<string, unknown>, language: Language = 'vi', related: Related = nothing) =>
  canonicalContent({ collection: 'works', document: 'd1', raw, shape: everyKind, language, related }).fields

describe('canonicalContent', () => {
  it('says whose wording it is', () => {
    const args = { collection: 'works', document: 'd1', raw: {}, shape: everyKind, related: nothing }
    expect(canonicalContent({ ...args, language: 'en' })).toEqual({
      v: 1,
      collection: 'works',
      document: 'd1',
      language: 'en',
      fields: {},
    })
  })

  it('reads each language for itself and never another in its place', () => {
    const raw = {
      title: { vi: 'Tiếng Việt' },
      body: { vi: lines('Một'), en: null },
      venue: { name: { vi: 'Pleiku', en: '' }, seats: 5 },
      works: [{ id: 'r1', caption: { vi: 'Ảnh' }, media: 'm1' }],
      parts: [{ id: 'b1', blockType: 'quote', words: { vi: 'Lời' } }],
      sections: { vi: [{ id: 's1', heading: 'Phần' }] },
    }
    expect(fieldsOf(raw, 'en')).toEqual({
      venue: { seats: 5 },
      works: [{ media: { id: 'm1' } }],
      parts: [{ blockType: 'quote' }],
    })
    expect(fieldsOf(raw, 'vi')).toMatchObject({
      title: 'Tiếng Việt',
      venue: { name: 'Pleiku' },
      works: [{ caption: 'Ảnh' }],
      parts: [{ words: 'Lời' }],
      sections: [{ heading: 'Phần' }],
    })
    expect(fieldsOf({ title: 'not by language' }, 'vi')).toEqual({})
  })

  it('keeps rows where the form shows them, if asked to', () => {
    const raw = { works: [{ id: 'r1', caption: { vi: 'Một' } }, { id: 'r2' }, { id: 'r3', caption: { en: 'Three' } }] }
    const args = { collection: 'works', document: 'd1', raw, shape: everyKind, related: nothing } as const
    expect(canonicalContent({ ...args, language: 'en', keepRows: true }).fields).toEqual({
      works: [{}, {}, { caption: 'Three' }],
    })
    expect(canonicalContent({ ...args, language: 'en' }).fields).toEqual({ works: [{ caption: 'Three' }] })
  })

  it('leaves out whatever says nothing', () => {
    const raw = {
      title: { vi: '' },
      keywords: [],
      body: { vi: richText(paragraph()) },
      rank: null,
      urgent: false,
      day: '',
      audiences: [''],
      topics: [],
      venue: { name: {}, seats: null },
      works: [{ id: 'r1', caption: null }],
      unknown: 'not in the shape',
    }
    expect(fieldsOf(raw)).toEqual({})
    expect(fieldsOf({ rank: 0, urgent: true })).toEqual({ rank: 0, urgent: true })
  })

  it('brings values of different databases into one form', () => {
    const sqlite = { title: { vi: 'Đông Nam Á' }, rank: '3', day: '2026-11-23T00:00:00Z', where: [108, 14], urgent: 1 }
    const mongo = {
      title: { vi: 'Đông Nam Á'.normalize('NFD') },
      rank: 3,
      day: new Date('2026-11-23T00:00:00.000Z'),
      where: { type: 'Point', coordinates: [108, 14] },
      urgent: true,
    }
    expect(fieldsOf(sqlite)).toEqual(fieldsOf(mongo))
    expect(fieldsOf(mongo)).toMatchObject({ day: '2026-11-23T00:00:00.000Z', where: [108, 14] })
    expect(fieldsOf({ rank: 'ba', day: 'hôm qua' })).toEqual({ day: 'hôm qua' })
  })

  it('brings related records with their data, or their id alone where they are gone', () => {
    const related: Related = (collection, id) =>
      id === 'gone' ? undefined : { id: 'other', name: `${collection} ${id}`.normalize('NFD'), note: '', list: [null] }
    const raw = {
      cover: 'm1',
      topics: ['t1', 'gone', null, { id: 't2' }],
      about: { relationTo: 'units', value: 'u1' },
    }
    expect(fieldsOf(raw, 'vi', related)).toEqual({
      cover: { id: 'm1', name: 'media m1' },
      topics: [{ id: 't1', name: 'topics t1' }, { id: 'gone' }, { id: 't2', name: 'topics t2' }],
      about: { id: 'u1', name: 'units u1', relationTo: 'units' },
    })
  })

  it('keeps rich text as it is, composed, with embedded records in their language', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'm1', fields: null }
    const body = richText(paragraph(text('Gia Lai'.normalize('NFD'), 1)), upload)
    const related: Related = (_collection, id) => ({ id, alt: 'Cao nguyên' })
    expect(fieldsOf({ body: { vi: body } }, 'vi', related)).toEqual({
      body: richText(paragraph(text('Gia Lai', 1)), { ...upload, value: { id: 'm1', alt: 'Cao nguyên' } }),
    })
  })

  it('keeps JSON whole', () => {
    const settings = { list: [null, '', 0], name: 'ế'.normalize('NFD') }
    expect(fieldsOf({ settings })).toEqual({ settings: { list: [null, '', 0], name: 'ế' } })
  })
})
