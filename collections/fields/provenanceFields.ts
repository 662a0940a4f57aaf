import type { Field } from 'payload'

import { digitalSourceOptions } from './choices'

/** Where the content comes from and on what terms it may be used again. */
export const sourceAndRights: Field = {
  type: 'row',
  fields: [
    { name: 'source', type: 'text', maxLength: 200, label: { vi: 'Nguồn', en: 'Source' } },
    { name: 'rights', type: 'text', maxLength: 300, label: { vi: 'Quyền sử dụng', en: 'Rights' } },
  ],
}

/** A machine's share in the text, which readers are told. */
export const digitalSourceField: Field = {
  name: 'digitalSource',
  type: 'select',
  options: digitalSourceOptions,
  label: { vi: 'Nguồn gốc văn bản', en: 'Origin of the text' },
  admin: {
    description: {
      vi: 'Ghi rõ nếu có dịch máy hoặc công cụ AI tham gia.',
      en: 'Say so if a machine translated it or helped to write it.',
    },
  },
}
