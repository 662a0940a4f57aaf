import type { ErrorText } from '../errorText'

/** What a preflight finds: rows of `review.preflightFailed`, each with its field path. */
export const preflightErrors = {
  'preflight.altMissing': {
    status: 422,
    vi: 'Tệp {file} chưa có văn bản thay thế (alt).',
    en: 'The file {file} has no alternative text.',
  },
  'preflight.approversMissing': {
    status: 422,
    vi: 'Bước “{stepVi}” cần {needed} người duyệt, hiện có {eligible} người đủ điều kiện. {reasonsVi}',
    en: 'The step “{stepEn}” needs {needed} approver(s); {eligible} are eligible now. {reasonsEn}',
  },
  'preflight.bodyMissing': {
    status: 422,
    vi: 'Chưa có nội dung.',
    en: 'There is no body text.',
  },
  'preflight.captionMissing': {
    status: 422,
    vi: 'Tệp {file} chưa có chú thích.',
    en: 'The file {file} has no caption.',
  },
  'preflight.consentMissing': {
    status: 422,
    vi: 'Tệp {file} có hình người nhưng chưa ghi nhận sự đồng ý của họ.',
    en: 'The file {file} shows people whose consent is not recorded.',
  },
  'preflight.coverMissing': {
    status: 422,
    vi: 'Chưa có bìa.',
    en: 'There is no cover.',
  },
  'preflight.creatorMissing': {
    status: 422,
    vi: 'Chưa có bút danh hoặc đơn vị thực hiện.',
    en: 'There is no byline and no unit that made it.',
  },
  'preflight.creditMissing': {
    status: 422,
    vi: 'Tệp {file} chưa ghi tác giả hoặc nguồn ảnh.',
    en: 'The file {file} has no credit.',
  },
  'preflight.dateMissing': {
    status: 422,
    vi: 'Chưa có ngày diễn ra sự kiện.',
    en: 'There is no date of the event.',
  },
  'preflight.endBeforeStart': {
    status: 422,
    vi: 'Thời điểm kết thúc đang trước thời điểm khai mạc.',
    en: 'It closes before it opens.',
  },
  'preflight.endMissing': {
    status: 422,
    vi: 'Chưa có thời điểm kết thúc.',
    en: 'There is no time at which it closes.',
  },
  'preflight.fieldMissing': {
    status: 422,
    vi: 'Chưa điền: {field}.',
    en: 'Not filled in: {field}.',
  },
  'preflight.fileMissing': {
    status: 422,
    vi: 'Tệp {file} được dùng ở đây không còn trong thư viện.',
    en: 'The file {file} that is shown here is no longer in the library.',
  },
  'preflight.guardianConsentMissing': {
    status: 422,
    vi: 'Tệp {file} có hình trẻ em nhưng chưa có sự đồng ý của người giám hộ.',
    en: 'The file {file} shows a minor without the consent of a guardian.',
  },
  'preflight.introductionMissing': {
    status: 422,
    vi: 'Chưa có phần giới thiệu.',
    en: 'There is no summary.',
  },
  'preflight.licenceExpired': {
    status: 422,
    vi: 'Giấy phép sử dụng tệp {file} đã hết hạn.',
    en: 'The licence of the file {file} has expired.',
  },
  'preflight.licenceMissing': {
    status: 422,
    vi: 'Tệp {file} chưa ghi giấy phép sử dụng.',
    en: 'The file {file} has no licence.',
  },
  'preflight.licenceNumberMissing': {
    status: 422,
    vi: 'Chưa có số giấy phép xuất bản hoặc ISBN.',
    en: 'There is no publishing licence number and no ISBN.',
  },
  'preflight.nameMissing': {
    status: 422,
    vi: 'Chưa có tên.',
    en: 'There is no title.',
  },
  'preflight.paperExpected': {
    status: 422,
    vi: 'Tệp {file} không phải là PDF.',
    en: 'The file {file} is not a PDF.',
  },
  'preflight.peopleShared': {
    status: 422,
    vi: 'Các bước duyệt cần {needed} người khác nhau, hiện chỉ xếp được {eligible}: mỗi người chỉ ký một bước.',
    en: 'The steps need {needed} different people and only {eligible} can be found: nobody gives two steps.',
  },
  'preflight.pictureExpected': {
    status: 422,
    vi: 'Tệp {file} không phải là ảnh.',
    en: 'The file {file} is not a picture.',
  },
  'preflight.publicationDateMissing': {
    status: 422,
    vi: 'Chưa có ngày phát hành.',
    en: 'There is no date of publication.',
  },
  'preflight.publicationFileMissing': {
    status: 422,
    vi: 'Chưa có tệp ấn phẩm của ngôn ngữ này.',
    en: 'There is no file in this language.',
  },
  'preflight.publisherMissing': {
    status: 422,
    vi: 'Chưa chọn đơn vị chịu trách nhiệm.',
    en: 'No unit is named that answers for it.',
  },
  'preflight.roleVacant': {
    status: 422,
    vi: 'Bước “{stepVi}” cần {needed} người duyệt, nhưng chưa đủ người giữ vai trò này.',
    en: 'The step “{stepEn}” needs {needed} approver(s), and too few people hold its role.',
  },
  'preflight.rowIncomplete': {
    status: 422,
    vi: 'Mục thứ {row} chưa đủ chữ trong ngôn ngữ này.',
    en: 'Row {row} lacks its words in this language.',
  },
  'preflight.rowUntranslated': {
    status: 422,
    vi: 'Mục thứ {row} chưa được viết bằng ngôn ngữ này.',
    en: 'Row {row} is not written in this language.',
  },
  'preflight.sectionsMissing': {
    status: 422,
    vi: 'Chưa có phần nội dung nào.',
    en: 'There is no section.',
  },
  'preflight.slugInvalid': {
    status: 422,
    vi: 'Đường dẫn chỉ gồm chữ thường không dấu, số và gạch nối, tối đa {max} ký tự.',
    en: 'A slug has only plain lower-case letters, digits and hyphens, at most {max} characters.',
  },
  'preflight.slugMissing': {
    status: 422,
    vi: 'Chưa có đường dẫn.',
    en: 'There is no slug.',
  },
  'preflight.startMissing': {
    status: 422,
    vi: 'Chưa có thời điểm khai mạc.',
    en: 'There is no time at which it opens.',
  },
  'preflight.summaryMissing': {
    status: 422,
    vi: 'Chưa có sapo.',
    en: 'There is no summary.',
  },
  'preflight.titleMissing': {
    status: 422,
    vi: 'Chưa có tít.',
    en: 'There is no title.',
  },
  'preflight.topicMissing': {
    status: 422,
    vi: 'Chưa chọn chủ đề tuyên truyền nào.',
    en: 'No topic is chosen.',
  },
  'preflight.venueMissing': {
    status: 422,
    vi: 'Chưa có tên nơi tổ chức.',
    en: 'There is no name of the venue.',
  },
} as const satisfies Record<string, ErrorText>
