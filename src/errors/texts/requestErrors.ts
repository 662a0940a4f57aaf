import type { ErrorText } from '../errorText'

export const requestErrors = {
  'request.conflict': {
    status: 409,
    vi: 'Nhiều người đang ghi cùng lúc vào mục này. Hãy thử lại.',
    en: 'Several people are writing this at once. Try again.',
  },
  'request.fileKind': {
    status: 400,
    vi: 'Tệp này không phải loại được nhận. Chỉ nhận ảnh JPEG, PNG, WebP, tệp PDF, âm thanh và video thông dụng.',
    en: 'This file is of no kind that is taken: JPEG, PNG and WebP pictures, PDF, common sound and film.',
  },
  'request.idempotencyMismatch': {
    status: 422,
    vi: 'Khóa Idempotency-Key này đã dùng cho một nội dung khác.',
    en: 'This Idempotency-Key was used before with another body.',
  },
  'request.invalidField': {
    status: 400,
    vi: 'Một số trường có giá trị không đúng kiểu: {paths}.',
    en: 'Some fields hold a value of the wrong type: {paths}.',
  },
  'request.malformed': {
    status: 400,
    vi: 'Không đọc được yêu cầu này.',
    en: 'The request cannot be read.',
  },
  'request.stillRunning': {
    status: 409,
    vi: 'Yêu cầu trước với cùng Idempotency-Key còn đang chạy.',
    en: 'An earlier request with this Idempotency-Key is still running.',
  },
  'request.tooComplex': {
    status: 400,
    vi: 'Truy vấn GraphQL quá sâu hoặc quá lớn.',
    en: 'The GraphQL query is too deep or too large.',
  },
  'request.tooLarge': {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn; tối đa {limit}.',
    en: 'The body is too large; the limit is {limit}.',
  },
  'request.tooMany': {
    status: 429,
    vi: 'Quá nhiều lần thử. Hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many attempts. Wait {seconds} seconds and try again.',
  },
  'request.unknownLocale': {
    status: 400,
    vi: 'Không có ngôn ngữ “{locale}”. Chỉ có vi, en, hoặc all.',
    en: 'There is no locale “{locale}”. Use vi, en or all.',
  },
  'request.unknownRoute': {
    status: 404,
    vi: 'Không có địa chỉ này.',
    en: 'There is no such address.',
  },
} as const satisfies Record<string, ErrorText>
