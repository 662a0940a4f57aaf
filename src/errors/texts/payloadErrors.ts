import type { ErrorText } from '../errorText'

/** The codes of what Payload itself answers. `{detail}` is Payload's own sentence, already in the request's language. */
export const payloadErrors = {
  'payload.authentication': {
    status: 401,
    vi: 'Thư điện tử hoặc mật khẩu không đúng.',
    en: 'The e-mail or the password is wrong.',
  },
  'payload.fileRejected': {
    status: 400,
    vi: 'Tệp không được nhận: {detail}',
    en: 'The file was not accepted: {detail}',
  },
  'payload.forbidden': {
    status: 403,
    vi: 'Bạn không có quyền làm việc này.',
    en: 'You are not allowed to do this.',
  },
  'payload.internal': {
    status: 500,
    vi: 'Hệ thống gặp lỗi. Việc vừa làm chưa được ghi lại.',
    en: 'Something went wrong on our side. Nothing was saved.',
  },
  'payload.locked': {
    status: 423,
    vi: 'Đang bị khóa: {detail}',
    en: 'Locked: {detail}',
  },
  'payload.notFound': {
    status: 404,
    vi: 'Không tìm thấy.',
    en: 'Not found.',
  },
  'payload.refused': {
    status: 400,
    vi: 'Yêu cầu không thực hiện được: {detail}',
    en: 'The request cannot be carried out: {detail}',
  },
  'payload.validation': {
    status: 400,
    vi: 'Một số trường chưa hợp lệ: {detail}',
    en: 'Some fields are not valid: {detail}',
  },
} as const satisfies Record<string, ErrorText>
