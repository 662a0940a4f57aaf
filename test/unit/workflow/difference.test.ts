import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CanonicalContent } from '../../../src/workflow/rules/canonicalContent'
import { difference, type TextPart } from '../../../src/workflow/rules/difference'
import { lines, paragraph, richText, text } from './stored'

const content = (fields: Record<string, unknown>): CanonicalContent => ({
  v: 1,
  collection: 'articles',
  document: 'a1',
  language: 'vi',
  fields,
})

const between = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  difference(content(before), content(after))

const picture = (id: string, given: Record<string, unknown> = {}) => ({
  id,
  sha256: `hash of ${id}`,
  filename: `${id}.jpg`,
  alt: 'Cồng chiêng',
  caption: 'Lễ hội',
  credit: 'Báo Gia Lai',
  ...given,
})

describe('difference of values', () => {
  it('is empty where nothing differs', () => {
    expect(between({ title: 'Một', list: [1, { a: 1 }] }, { list: [1, { a: 1 }], title: 'Một' })).toEqual([])
  })

  it('shows texts word by word', () => {
    expect(between({ title: 'Tuần lễ ASEAN tại Huế' }, { title: 'Tuần lễ ASEAN tại Pleiku' })).toEqual([
      {
        field: 'title',
        kind: 'text',
        parts: [{ value: 'Tuần lễ ASEAN tại ' }, { value: 'Huế', removed: true }, { value: 'Pleiku', added: true }],
      },
    ])
  })

  it('takes a wording without a former one as all new, and shows what went', () => {
    expect(difference(null, content({ title: 'Mới' }))).toEqual([
      { field: 'title', kind: 'text', parts: [{ value: 'Mới', added: true }] },
    ])
    expect(between({ title: 'Cũ', rank: 1 }, {})).toEqual([
      { field: 'title', kind: 'text', parts: [{ value: 'Cũ', removed: true }] },
      { field: 'rank', kind: 'value', before: 1, after: null },
    ])
  })

  it('shows dates and related records before and after', () => {
    const [day, unit] = [
      ['2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
      [
        { id: 'u1', name: 'Báo' },
        { id: 'u2', name: 'Đài' },
      ],
    ]
    expect(between({ day: day[0], unit: unit[0] }, { day: day[1], unit: unit[1] })).toEqual([
      { field: 'day', kind: 'value', before: day[0], after: day[1] },
      { field: 'unit', kind: 'value', before: unit[0], after: unit[1] },
    ])
  })

  it('goes into groups and into records that were renamed', () => {
    const before = { venue: { name: 'Nhà rông', seats: 5 }, unit: { id: 'u1', name: 'Sở cũ' } }
    const after = { venue: { name: 'Nhà rông', seats: 6 }, unit: { id: 'u1', name: 'Sở mới' } }
    expect(between(before, after)).toMatchObject([
      { field: 'venue.seats', kind: 'value', before: 5, after: 6 },
      { field: 'unit.name', kind: 'text' },
    ])
  })

  it('gives both texts whole where hardly a word is common to long ones', () => {
    const long = (start: number) => Array.from({ length: 3000 }, (_, index) => `từ${start + index}`).join(' ')
    expect(between({ note: long(0) }, { note: long(5000) })).toMatchObject([
      { kind: 'text', parts: [{ removed: true }, { added: true }] },
    ])
  })
})

describe('difference of pictures', () => {
  it('shows another picture as pictures', () => {
    const [found] = between({ leadMedia: picture('m1') }, { leadMedia: picture('m2') })
    expect(found).toMatchObject({ field: 'leadMedia', kind: 'media', before: [{ id: 'm1' }], after: [{ id: 'm2' }] })
    const [replacedFile] = between({ leadMedia: picture('m1') }, { leadMedia: picture('m1', { sha256: 'new' }) })
    expect(replacedFile).toMatchObject({ kind: 'media', after: [{ sha256: 'new' }] })
  })

  it('shows the words and rights of a picture that stayed', () => {
    const after = picture('m1', { caption: 'Lễ hội mừng lúa mới', licence: { kind: 'own' } })
    expect(between({ leadMedia: picture('m1') }, { leadMedia: after })).toMatchObject([
      { field: 'leadMedia.caption', kind: 'text' },
      { field: 'leadMedia.licence', kind: 'value', before: null, after: { kind: 'own' } },
    ])
  })

  it('shows a gallery before and after where pictures came, went or moved, and captions inside it', () => {
    const [one, two] = [{ media: picture('m1') }, { media: picture('m2') }]
    const recaptioned = { media: picture('m2', { caption: 'Khác' }) }
    expect(between({ gallery: [one, two] }, { gallery: [recaptioned, one] })).toMatchObject([
      { field: 'gallery', kind: 'media', before: [{ id: 'm1' }, { id: 'm2' }], after: [{ id: 'm2' }, { id: 'm1' }] },
      { field: 'gallery.0.media.caption', kind: 'text' },
    ])
    expect(between({ gallery: [one, two] }, { gallery: [one, recaptioned] })).toMatchObject([
      { field: 'gallery.1.media.caption' },
    ])
  })

  it('hides nothing of rows that hold more than a picture', () => {
    const work = (title: string) => ({ title, media: picture('m1') })
    expect(between({ works: [work('Cũ')] }, { works: [work('Mới')] })).toMatchObject([
      { field: 'works.0.title', kind: 'text' },
    ])
    expect(between({ works: [work('Cũ')] }, { works: [] })).toMatchObject([{ field: 'works', kind: 'value' }])
  })
})

describe('difference of rich text', () => {
  it('shows the changed paragraphs, word by word, with their place', () => {
    const before = lines('Mở bài.', 'Có 120 người tham dự lễ.', 'Kết.')
    const after = lines('Mở bài.', 'Có 150 người tham dự lễ.', 'Thêm hẳn một đoạn.', 'Kết.')
    expect(between({ body: before }, { body: after })).toEqual([
      {
        field: 'body',
        kind: 'paragraphs',
        paragraphs: [
          {
            index: 1,
            parts: [
              { value: 'Có ' },
              { value: '120', removed: true },
              { value: '150', added: true },
              { value: ' người tham dự lễ.' },
            ],
          },
          { index: 2, parts: [{ value: 'Thêm hẳn một đoạn.', added: true }] },
        ],
      },
    ])
  })

  it('does not mix paragraphs that have nothing in common', () => {
    const [found] = between({ body: lines('a b c', 'Kết.') }, { body: lines('x y z', 'Kết.') })
    expect(found).toMatchObject({
      paragraphs: [
        { index: 0, parts: [{ value: 'x y z', added: true }] },
        { index: 1, parts: [{ value: 'a b c', removed: true }] },
      ],
    })
  })

  it('shows a link that leads elsewhere, and says when only the look changed', () => {
    const link = (url: string) =>
      richText(paragraph({ type: 'link', fields: { url }, children: [text('xem thêm')] }, text(' ở đây')))
    const [address] = between({ body: link('https://a.vn') }, { body: link('https://b.vn') })
    expect(address).toMatchObject({
      paragraphs: [
        { parts: [{}, { value: 'a', removed: true }, { value: 'b', added: true }, { value: '.vn› ở đây' }] },
      ],
    })
    const [look] = between({ body: lines('Chữ') }, { body: richText(paragraph(text('Chữ', 1))) })
    expect(look).toMatchObject({ paragraphs: [{ index: 0, parts: [{ value: 'Chữ' }], lookOnly: true }] })
  })

  it('reads lists, tables and embedded files paragraph by paragraph', () => {
    const list = (...items: string[]) => ({
      type: 'list',
      children: items.map((item) => ({ type: 'listitem', children: [text(item)] })),
    })
    const upload = (caption: string) => ({ type: 'upload', relationTo: 'media', value: picture('m1', { caption }) })
    const body = (second: string, caption: string) => richText(list('một hai ba', second), upload(caption))
    expect(between({ body: body('bốn năm', 'Cũ') }, { body: body('bốn sáu', 'Mới') })).toMatchObject([
      { paragraphs: [{ index: 1 }, { index: 2 }] },
    ])
    expect(difference(null, content({ body: lines('Một') }))).toMatchObject([
      { kind: 'paragraphs', paragraphs: [{ index: 0, parts: [{ value: 'Một', added: true }] }] },
    ])
  })

  it('hides no paragraph that came or went, whatever the texts are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 8 })
    const texts = fc.array(word, { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = between({ body: lines(...before) }, { body: lines(...after) })[0]
        const shown = found?.kind === 'paragraphs' ? found.paragraphs.map(({ parts }) => parts) : []
        const without = (mark: 'added' | 'removed') => shown.map((parts) => join(parts.filter((part) => !part[mark])))
        expect(without('removed')).toEqual(expect.arrayContaining(after.filter((each) => !before.includes(each))))
        expect(without('added')).toEqual(expect.arrayContaining(before.filter((each) => !after.includes(each))))
      }),
    )
  })

  it('stays quick where everything differs', () => {
    const long = (name: string) => lines(...Array.from({ length: 5000 }, (_, index) => `${name} ${index}`))
    const [found] = between({ body: long('cũ') }, { body: long('mới') })
    expect(found?.kind === 'paragraphs' && found.paragraphs.length).toBeGreaterThan(5000 - 1)
  })
})

const join = (parts: TextPart[]): string => parts.map(({ value }) => value).join('')
