import type { FieldHookArgs } from 'payload'
import { describe, expect, it } from 'vitest'

import { searchTextField } from '../../../src/search/searchTextField'

const { hooks } = searchTextField({ vi: 'tên', en: 'name' }, ['name', 'venue.name', 'slug'])

/** What is stored after a write in a language, upon what stood. */
const stored = (written: object, standing: object = {}, locale = 'vi'): unknown =>
  hooks?.beforeChange?.[0]?.({
    req: { locale },
    siblingData: written,
    siblingDocWithLocales: standing,
  } as unknown as FieldHookArgs)

describe('the text that lists search', () => {
  const standing = {
    name: { vi: 'Sở Ngoại vụ', en: 'Foreign Affairs' },
    slug: 'so-ngoai-vu',
    venue: { name: { vi: 'Pleiku' } },
  }

  it('has the words of every language, whichever is written', () => {
    expect(stored({ name: 'Ngoại giao' }, standing)).toBe('ngoai giao foreign affairs pleiku so ngoai vu')
    expect(stored({ name: 'Diplomacy', slug: 'dofa' }, standing, 'en')).toBe('so ngoai vu diplomacy pleiku dofa')
    expect(stored({ name: { vi: 'Một', en: 'One' } }, standing, 'all')).toBe('mot one pleiku so ngoai vu')
  })

  it('forgets the words of a language that is emptied, and no others', () => {
    expect(stored({ name: null }, standing)).toBe('foreign affairs pleiku so ngoai vu')
  })

  it('is empty where there are no words', () => {
    expect(stored({})).toBe('')
    expect(stored({ name: null, venue: null })).toBe('')
  })
})
