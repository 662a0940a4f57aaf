import type { ErrorText } from '../errorText'

export const reviewErrors = {
  'review.alreadyDecided': {
    status: 409,
    vi: '{person} đã ký trong lượt duyệt này; mỗi người chỉ ký một bước.',
    en: '{person} has already decided in this review; nobody gives two steps.',
  },
  'review.author': {
    status: 403,
    vi: '{person} là người trình nên không được tự duyệt.',
    en: '{person} submitted this and cannot approve it.',
  },
  'review.bulkRefused': {
    status: 403,
    vi: 'Không sửa hàng loạt nội dung thuộc diện duyệt.',
    en: 'Content under review cannot be changed in bulk.',
  },
  'review.conflict': {
    status: 409,
    vi: 'Có người vừa ghi vào tài liệu này. Hãy tải lại rồi làm tiếp.',
    en: 'Somebody has just written to this document. Load it again and go on.',
  },
  'review.contributor': {
    status: 403,
    vi: '{person} không duyệt được vì đã sửa nội dung{whenVi}.',
    en: '{person} cannot approve this, having changed it{whenEn}.',
  },
  'review.draftOnly': {
    status: 403,
    vi: 'Nội dung này chỉ ra ngoài bằng ấn bản đã duyệt, không xuất bản trực tiếp.',
    en: 'This content leaves only as an approved edition; it cannot be published directly.',
  },
  'review.fingerprintMoved': {
    status: 409,
    vi: 'Nội dung đã thay đổi sau khi bạn đọc. Hãy xem những chỗ đã đổi rồi quyết định.',
    en: 'The wording changed after you read it. Look at the difference, then decide.',
  },
  'review.fileMissing': {
    status: 422,
    vi: 'Không tìm thấy đúng tệp {file} của văn bản này. Hãy tải tệp lên lại.',
    en: 'The file {file} of this wording cannot be found. Upload it again.',
  },
  'review.hasEditions': {
    status: 409,
    vi: 'Không xóa được: nội dung đã có ấn bản hoặc đang duyệt.',
    en: 'This cannot be deleted: it has an edition or an open review.',
  },
  'review.languageMismatch': {
    status: 400,
    vi: 'Phải nêu dấu văn bản của đúng các ngôn ngữ: {languages}.',
    en: 'Name the fingerprints of exactly these languages: {languages}.',
  },
  'review.notAuthorRole': {
    status: 403,
    vi: 'Chỉ người viết của đơn vị mới được trình duyệt.',
    en: 'Only the authors of the owning unit may submit.',
  },
  'review.notEligible': {
    status: 403,
    vi: '{person} không có vai trò duyệt ở bước này.',
    en: '{person} does not hold the role that decides at this step.',
  },
  'review.notSubmitter': {
    status: 403,
    vi: 'Chỉ người trình mới được thu hồi.',
    en: 'Only the person who submitted may recall.',
  },
  'review.preflightFailed': {
    status: 422,
    vi: 'Chưa trình được: còn {count} điểm phải sửa.',
    en: 'This cannot be submitted yet: {count} things need correcting.',
  },
  'review.nothingNew': {
    status: 409,
    vi: 'Văn bản này đã được duyệt; chưa có gì mới để trình.',
    en: 'This wording is approved already; there is nothing new to submit.',
  },
  'review.reasonMissing': {
    status: 422,
    vi: 'Hãy viết lý do.',
    en: 'Give a reason.',
  },
  'review.runClosed': {
    status: 409,
    vi: 'Lượt duyệt này đã kết thúc.',
    en: 'This review has ended.',
  },
  'review.runOpen': {
    status: 409,
    vi: 'Đang có một lượt duyệt cho ngôn ngữ này.',
    en: 'A review of this language is already open.',
  },
  'review.stepPassed': {
    status: 409,
    vi: 'Bước này đã qua.',
    en: 'This step has already been passed.',
  },
  'review.underReview': {
    status: 409,
    vi: 'Nội dung đang được duyệt. Hãy thu hồi trước khi sửa.',
    en: 'This wording is under review. Recall it before changing it.',
  },
  'review.unknownCollection': {
    status: 404,
    vi: 'Không có loại nội dung “{collection}” trong diện duyệt.',
    en: 'There is no reviewed collection “{collection}”.',
  },
  'review.transactionMissing': {
    status: 500,
    vi: 'Cơ sở dữ liệu không mở được giao dịch nên không ghi gì.',
    en: 'The database gave no transaction, so nothing was written.',
  },
} as const satisfies Record<string, ErrorText>
