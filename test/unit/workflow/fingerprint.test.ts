import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { canonicalContent } from '../../../src/workflow/rules/canonicalContent'
import { canonicalText, fingerprint } from '../../../src/workflow/rules/fingerprint'
import { everyKind, lines } from './stored'

const vietnamese = fc.string({ unit: fc.constantFrom('ế', 'đ', 'ữ', 'a', ' ', 'Ơ', '“', '😀'), maxLength: 12 })
const nothing = fc.constantFrom(undefined, null, '')
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: nothing })
const both = <T>(value: fc.Arbitrary<T>) => fc.record({ vi: maybe(value), en: maybe(value) })
const ids = fc.constantFrom('i1', 'i2', 'i3')

const documents = fc.record({
  title: both(vietnamese),
  keywords: maybe(fc.array(vietnamese, { maxLength: 3 })),
  body: both(vietnamese.map((value) => lines(`Mở ${value}`, 'Hết.'))),
  rank: maybe(fc.integer()),
  urgent: fc.constantFrom(true, false, null),
  day: maybe(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })),
  cover: maybe(ids),
  topics: maybe(fc.array(ids, { maxLength: 3 })),
  venue: maybe(fc.record({ name: both(vietnamese), seats: maybe(fc.nat()) })),
  works: maybe(fc.array(fc.record({ id: fc.uuid(), caption: both(vietnamese), media: ids }), { maxLength: 3 })),
})

type Raw = Record<string, unknown>

/** The same document as another database, browser or keyboard would hand it over. */
function rewritten(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFD')
  if (value === null) return undefined
  if (value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [key, rewritten(each)])
  return Object.fromEntries(entries.reverse())
}

const contentOf = (raw: Raw, language: 'vi' | 'en' = 'vi') =>
  canonicalContent({ collection: 'c', document: 'd', raw, shape: everyKind, language, related: (_, id) => ({ id }) })

describe('fingerprint', () => {
  it('is the sha256 of the RFC 8785 text', () => {
    const content = contentOf({ title: { vi: 'Xin chào' }, rank: 2 })
    expect(canonicalText(content)).toBe(
      '{"collection":"c","document":"d","fields":{"rank":2,"title":"Xin chào"},"language":"vi","v":1}',
    )
    expect(fingerprint(content)).toBe(createHash('sha256').update(canonicalText(content), 'utf8').digest('hex'))
  })

  it('does not care for key order, composition, how nothing is written, or how a date is', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        expect(fingerprint(contentOf(rewritten(raw) as Raw))).toBe(fingerprint(contentOf(raw)))
      }),
    )
  })

  it('does not move with another language', () => {
    fc.assert(
      fc.property(documents, vietnamese, (raw, title) => {
        const edited = { ...raw, title: { ...raw.title, en: title } }
        expect(fingerprint(contentOf(edited, 'vi'))).toBe(fingerprint(contentOf(raw, 'vi')))
      }),
    )
  })

  it('moves with any word of its own, and tells documents and languages apart', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        const edited = { ...raw, title: { ...raw.title, vi: `${raw.title.vi ?? ''}!` } }
        expect(fingerprint(contentOf(edited))).not.toBe(fingerprint(contentOf(raw)))
        expect(fingerprint(contentOf(raw, 'en'))).not.toBe(fingerprint(contentOf(raw, 'vi')))
      }),
    )
  })

  it('survives being stored and read again', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        const content = contentOf(raw)
        expect(canonicalText(JSON.parse(canonicalText(content)))).toBe(canonicalText(content))
      }),
    )
  })
})
