import { initI18n } from '@payloadcms/translations'
import { vi } from '@payloadcms/translations/languages/vi'
import type { ClientField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { besideValue } from '../../../src/workflow/admin/beside/besideValue'
import { knownFields, labelAt, type KnownFields } from '../../../src/workflow/admin/fieldWords'

const fields = [
  { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' } },
  {
    name: 'works',
    type: 'array',
    label: { vi: 'Tác phẩm, hiện vật', en: 'Works' },
    labels: { singular: { vi: 'Tác phẩm', en: 'Work' }, plural: { vi: 'Tác phẩm', en: 'Works' } },
    fields: [
      { name: 'title', type: 'text', label: { vi: 'Tên tác phẩm', en: 'Title' } },
      {
        type: 'row',
        fields: [
          {
            name: 'country',
            type: 'select',
            label: { vi: 'Nước', en: 'Country' },
            options: [{ value: 'LA', label: { vi: 'Lào', en: 'Laos' } }],
          },
        ],
      },
    ],
  },
  {
    name: 'venue',
    type: 'group',
    label: { vi: 'Địa điểm', en: 'Venue' },
    fields: [{ name: 'name', type: 'text', label: { vi: 'Tên nơi tổ chức', en: 'Name' } }],
  },
  { name: 'poster', type: 'upload', relationTo: 'media', label: { vi: 'Áp phích', en: 'Poster' } },
] as unknown as ClientField[]

describe('the words of a form', () => {
  let known: KnownFields

  beforeAll(async () => {
    const i18n = await initI18n({ config: { supportedLanguages: { vi } }, context: 'client', language: 'vi' })
    known = knownFields(fields, i18n)
  })

  it('name a row instead of its list, and a field inside a row or a group by both', () => {
    expect(labelAt(known, 'title')).toBe('Tên')
    expect(labelAt(known, 'works.1.title')).toBe('Tác phẩm 2: Tên tác phẩm')
    expect(labelAt(known, 'works.0.country')).toBe('Tác phẩm 1: Nước')
    expect(labelAt(known, 'venue.name')).toBe('Địa điểm: Tên nơi tổ chức')
  })

  it('call what stands behind another record by the field that names it, and what they do not know by its path', () => {
    expect(labelAt(known, 'poster.caption')).toBe('Áp phích')
    expect(labelAt(known, 'somethingElse.x')).toBe('somethingElse.x')
  })

  it('know the options of a choice inside a row, in the order of the form', () => {
    expect(known.get('works.country')?.options?.get('LA')).toBe('Lào')
    expect([...known.keys()]).toEqual([
      'title',
      'works',
      'works.title',
      'works.country',
      'venue',
      'venue.name',
      'poster',
    ])
  })
})

describe('the other language beside a field', () => {
  const english = {
    title: 'Gia Lai and ASEAN',
    sections: [
      { id: 's1', heading: 'Roads' },
      { id: 's2', heading: 'People' },
    ],
    venue: { name: 'Pleiku Museum' },
  }
  // The form shows the two rows the other way round, and a third that was not saved yet.
  const rows: Record<string, string> = { 'sections.0': 's2', 'sections.1': 's1', 'sections.2': 's9' }
  const at = (path: string) => besideValue(english, path, (row) => rows[row] ?? '')

  it('is that of the same row, wherever the form has moved it', () => {
    expect(at('title')).toBe('Gia Lai and ASEAN')
    expect(at('venue.name')).toBe('Pleiku Museum')
    expect(at('sections.0.heading')).toBe('People')
    expect(at('sections.1.heading')).toBe('Roads')
  })

  it('is nothing for a row that the other language does not know', () => {
    expect(at('sections.2.heading')).toBeUndefined()
    expect(at('sections.7.heading')).toBeUndefined()
    expect(at('summary')).toBeUndefined()
  })
})
