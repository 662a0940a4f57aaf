import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { articles } from '../../../collections/articles'
import { libraryDocuments } from '../../../collections/libraryDocuments'
import { exhibitions } from '../../../collections/exhibitions'
import { media } from '../../../collections/media'
import { observances } from '../../../collections/observances'
import { programmes } from '../../../collections/programmes'
import { publications } from '../../../collections/publications'
import { topics } from '../../../collections/topics'
import { units } from '../../../collections/units'
import { users } from '../../../collections/users'

const underReview: CollectionConfig[] = [articles, exhibitions, publications]

const collections: CollectionConfig[] = [
  libraryDocuments({ dataDir: '/data' }),
  ...underReview,
  media({ dataDir: '/data' }),
  observances,
  programmes,
  topics,
  units,
  users({ serverURL: 'https://cms.gialai.example' }),
]

/** A field and all those inside it. */
const withInner = (field: Field): Field[] =>
  ['fields' in field ? field.fields : []].flat().flatMap(withInner).concat(field)

const fieldsOf = (collection: CollectionConfig): Field[] => collection.fields.flatMap(withInner)

const bothLanguages = { vi: expect.stringMatching(/./), en: expect.stringMatching(/./) } as object

describe.each(collections.map((collection) => [collection.slug, collection] as const))('%s', (_, collection) => {
  it('speaks Vietnamese and English: labels, groups, descriptions, options', () => {
    expect(collection.labels).toEqual({ singular: bothLanguages, plural: bothLanguages })
    expect(collection.admin?.group).toEqual(bothLanguages)
    for (const field of fieldsOf(collection)) {
      const name = 'name' in field ? field.name : field.type
      if ('label' in field && field.label !== undefined) expect(field.label, name).toEqual(bothLanguages)
      if ('name' in field) expect('label' in field && field.label, name).toBeTruthy()
      if (field.admin && 'description' in field.admin && field.admin.description) {
        expect(field.admin.description, name).toEqual(bothLanguages)
      }
      if (field.type === 'select') {
        for (const option of field.options) expect(option, name).toMatchObject({ label: bothLanguages })
      }
    }
  })

  it('has no field whose editor comes from elsewhere, and shows days as dd/MM/yyyy, times after them', () => {
    for (const field of fieldsOf(collection)) {
      expect(['json', 'code']).not.toContain(field.type)
      if (field.type !== 'date') continue
      const { displayFormat, pickerAppearance } = field.admin?.date ?? {}
      expect(displayFormat).toBe(pickerAppearance === 'dayAndTime' ? 'dd/MM/yyyy HH:mm' : 'dd/MM/yyyy')
    }
  })

  it('names its access for every door', () => {
    expect(Object.keys(collection.access ?? {})).toEqual(expect.arrayContaining(['create', 'delete', 'read', 'update']))
    expect(collection.disableBulkEdit).toBe(true)
  })
})

describe.each(underReview.map((collection) => [collection.slug, collection] as const))('%s', (_, collection) => {
  it('require nothing, keep drafts for ever, and are published by nobody’s schedule', () => {
    for (const field of fieldsOf(collection)) expect('required' in field && field.required).toBeFalsy()
    expect(collection.versions).toEqual({
      maxPerDoc: 20,
      drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false },
    })
    expect(collection.access?.readVersions).toBeDefined()
  })
})

it('an exhibition opens and closes at a time of day', () => {
  const times = fieldsOf(exhibitions).filter((field) => field.type === 'date')
  expect(times.map((field) => [field.name, field.admin?.date?.displayFormat])).toEqual([
    ['start', 'dd/MM/yyyy HH:mm'],
    ['end', 'dd/MM/yyyy HH:mm'],
  ])
})

it('cookies travel over https only where the server is reached by https', () => {
  const cookies = (serverURL: string): unknown => {
    const { auth } = users({ serverURL })
    return typeof auth === 'object' ? auth.cookies?.secure : undefined
  }
  expect(cookies('https://cms.gialai.example')).toBe(true)
  expect(cookies('http://localhost:3000')).toBe(false)
})
