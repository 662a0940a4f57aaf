import type { Field } from 'payload'

import { dayField } from '../fields/dayField'
import { filingFields } from '../fields/filingFields'
import { digitalSourceField, sourceAndRights } from '../fields/provenanceFields'
import { checkISBN } from './checkISBN'

/** Who made it, under which licence and number it appears; and where it belongs in the programme. */
export const imprintFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'byline', type: 'text', maxLength: 200, label: { vi: 'Biên soạn', en: 'Compiled by' } },
      dayField({ name: 'publicationDate', label: { vi: 'Ngày phát hành', en: 'Date of publication' } }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'licenceNumber',
        type: 'text',
        maxLength: 100,
        label: { vi: 'Số giấy phép, quyết định xuất bản', en: 'Publishing licence number' },
      },
      { name: 'isbn', type: 'text', maxLength: 20, validate: checkISBN, label: { vi: 'ISBN', en: 'ISBN' } },
    ],
  },
  sourceAndRights,
  digitalSourceField,
  ...filingFields,
]
