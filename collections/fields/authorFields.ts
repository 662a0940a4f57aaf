import type { Field } from 'payload'

import { serverOnly } from '../../src/access/nobody'

const personField = (name: string, label: { vi: string; en: string }): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  access: { create: serverOnly, update: serverOnly },
  maxDepth: 0,
  custom: { review: false },
  admin: { position: 'sidebar', readOnly: true },
})

/** `createdBy` and `updatedBy`, filled by `stampAuthors` and by nobody else. They are no part of a wording. */
export const authorFields: Field[] = [
  personField('createdBy', { vi: 'Người tạo', en: 'Created by' }),
  personField('updatedBy', { vi: 'Người sửa gần nhất', en: 'Last changed by' }),
]
