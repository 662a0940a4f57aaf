import type { Field } from 'payload'

import { articleKindOptions } from '../fields/choices'
import { dayField } from '../fields/dayField'
import { filingFields } from '../fields/filingFields'
import { digitalSourceField, sourceAndRights } from '../fields/provenanceFields'

/** Who, where, when, on what terms: what a desk and a portal need to file the piece. */
const byHand: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'byline',
        type: 'text',
        maxLength: 200,
        label: { vi: 'Bút danh', en: 'Byline' },
      },
      {
        name: 'place',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: { vi: 'Địa điểm', en: 'Place' },
      },
    ],
  },
  sourceAndRights,
  digitalSourceField,
]

/** Where it belongs in the programme; beside the text in the admin. */
const filing: Field[] = [
  {
    name: 'kind',
    type: 'select',
    options: articleKindOptions,
    label: { vi: 'Thể loại', en: 'Kind' },
    admin: { position: 'sidebar' },
  },
  dayField({
    name: 'eventDate',
    label: { vi: 'Ngày diễn ra sự kiện', en: 'Date of the event' },
    admin: { position: 'sidebar' },
  }),
  ...filingFields,
]

export const circumstanceFields: Field[] = [...byHand, ...filing]
