import type { CollectionConfig } from 'payload'

import { contentUses } from './content/contentUses'
import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { pillarOptions } from './fields/choices'
import { clauseField, programmeField } from './fields/planFields'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { signedIn } from '../src/access/signedIn'
import { searchable } from '../src/search/searchable'

/** What a programme wants told: a tree of clauses, each with its pillar and its IPTC subject. */
const collection: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { vi: 'Chủ đề', en: 'Topic' }, plural: { vi: 'Chủ đề', en: 'Topics' } },
  admin: {
    group: adminGroups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'clause', 'pillar', 'programme'],
  },
  access: { create: administrators, read: signedIn, update: administrators, delete: administrators },
  defaultSort: 'clause',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['programme', 'clause'], unique: true }],
  hooks: {
    beforeChange: [stampAuthors],
    beforeDelete: [refuseDeleteInUse([...contentUses('topics'), { collection: 'topics', field: 'parent' }])],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 300,
      label: { vi: 'Tên chủ đề', en: 'Name' },
    },
    clauseField({ index: true, required: true }),
    programmeField({ required: true }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: { vi: 'Thuộc chủ đề', en: 'Part of' },
    },
    {
      name: 'pillar',
      type: 'select',
      options: pillarOptions,
      label: { vi: 'Trụ cột', en: 'Pillar' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 4000,
      label: { vi: 'Nội dung', en: 'Description' },
    },
    {
      name: 'mediaTopicUri',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Mã chủ đề IPTC', en: 'IPTC media topic' },
      admin: {
        description: {
          vi: 'Địa chỉ trong danh mục IPTC Media Topics, để các cổng tự xếp mục.',
          en: 'Address in IPTC Media Topics, by which portals file the item.',
        },
      },
    },
    ...authorFields,
  ],
}

export const topics = searchable(collection, {
  fields: ['name', 'clause'],
  label: { vi: 'tên, mục', en: 'name, clause' },
})
