import type { ErrorText } from '../errorText'

export const recordsErrors = {
  'records.bulkRefused': {
    status: 403,
    vi: 'Những bản ghi này được sửa và xóa từng cái một, để mỗi việc có dấu vết.',
    en: 'These records are changed and removed one at a time, so that each act leaves its trace.',
  },
  'records.inUse': {
    status: 409,
    vi: 'Không xóa được: còn bản ghi khác đang dùng mục này.',
    en: 'This cannot be deleted: other records still use it.',
  },
  'records.productOnly': {
    status: 403,
    vi: 'Bản ghi này do hệ thống lập; không ai được thêm, sửa hay xóa.',
    en: 'This record is written by the system; nobody may add, change or delete it.',
  },
} as const satisfies Record<string, ErrorText>
