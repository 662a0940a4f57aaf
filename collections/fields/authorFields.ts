import type { Field } from 'payload'

import { serverOnly } from '../../src/access/nobody'

/** `createdBy` and `updatedBy`, filled by `stampAuthors` and by nobody else. They are no part of a wording. */
export const authorFields: Field[] = [
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: { vi: 'Người tạo', en: 'Created by' },
    access: { create: serverOnly, update: serverOnly },
    maxDepth: 0,
    custom: { review: false },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'updatedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { vi: 'Người sửa gần nhất', en: 'Last changed by' },
    access: { create: serverOnly, update: serverOnly },
    maxDepth: 0,
    custom: { review: false },
    admin: { position: 'sidebar', readOnly: true },
  },
]
