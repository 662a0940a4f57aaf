import type { CollectionConfig, Field } from 'payload'

import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { dayField } from './fields/dayField'
import { aside, clauseField, programmeField } from './fields/planFields'
import { standsInCalendar } from './observances/standsInCalendar'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { signedIn } from '../src/access/signedIn'
import type { ObservanceKind } from '../src/calendar/rules/observance'
import { searchable } from '../src/search/searchable'

const when = (...kinds: ObservanceKind[]) => ({
  condition: (_: unknown, { kind }: { kind?: unknown }) => kinds.some((each) => each === kind),
})

const words: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 300,
    label: { vi: 'Tên ngày, chủ đề, sự kiện', en: 'Name' },
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    maxLength: 4000,
    label: { vi: 'Nội dung', en: 'Description' },
  },
]

const time: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    label: { vi: 'Loại', en: 'Kind' },
    options: [
      { value: 'day', label: { vi: 'Ngày hằng năm', en: 'Day of every year' } },
      { value: 'theme', label: { vi: 'Chủ đề của năm', en: 'Theme of a year' } },
      { value: 'event', label: { vi: 'Sự kiện có ngày', en: 'Dated event' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'day',
        type: 'number',
        min: 1,
        max: 31,
        label: { vi: 'Ngày', en: 'Day' },
        validate: standsInCalendar('day'),
        admin: when('day'),
      },
      {
        name: 'month',
        type: 'number',
        min: 1,
        max: 12,
        label: { vi: 'Tháng', en: 'Month' },
        validate: standsInCalendar('month'),
        admin: when('day'),
      },
      {
        name: 'year',
        type: 'number',
        index: true,
        min: 1900,
        max: 2200,
        label: { vi: 'Năm', en: 'Year' },
        validate: standsInCalendar('year'),
        admin: {
          ...when('day', 'theme'),
          description: {
            vi: 'Năm của chủ đề, hoặc năm của điều được kỷ niệm.',
            en: 'The year of the theme, or of what is remembered.',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField({
        name: 'from',
        label: { vi: 'Từ ngày', en: 'From' },
        validate: standsInCalendar('from'),
        admin: when('event'),
      }),
      dayField({
        name: 'to',
        label: { vi: 'Đến hết ngày', en: 'To' },
        validate: standsInCalendar('to'),
        admin: when('event'),
      }),
    ],
  },
]

const filing: Field[] = [
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    label: { vi: 'Mã', en: 'Slug' },
    admin: { position: 'sidebar' },
  },
  programmeField({ admin: aside, index: true }),
  clauseField({ admin: aside, index: true }),
]

/** The days, yearly themes and events that content and activities are made for (P-1.1, P-4.2): what the calendar shows. */
const collection: CollectionConfig = {
  slug: 'observances',
  labels: {
    singular: { vi: 'Ngày kỷ niệm, chủ đề năm', en: 'Observance' },
    plural: { vi: 'Ngày kỷ niệm, chủ đề năm', en: 'Observances' },
  },
  admin: {
    group: adminGroups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'day', 'month', 'year', 'clause'],
  },
  access: { create: administrators, read: signedIn, update: administrators, delete: administrators },
  defaultSort: 'slug',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeChange: [stampAuthors] },
  fields: [...words, ...time, ...filing, ...authorFields],
}

export const observances = searchable(collection, {
  fields: ['name', 'description'],
  label: { vi: 'tên, nội dung', en: 'name, description' },
})
