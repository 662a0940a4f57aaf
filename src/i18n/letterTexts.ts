import type { Language } from './languages'

const vi = {
  needsApproval: 'Cần duyệt: {title}',
  needsEdit: 'Cần biên tập: {title}',
  changesRequested: 'Yêu cầu sửa: {title}',
  approved: 'Đã duyệt: {title}',
  recalled: 'Đã thu hồi: {title}',

  askApproval: 'Mời anh/chị {name} duyệt “{title}” ({languages}).',
  askEdit: 'Mời anh/chị {name} biên tập “{title}” ({languages}), rồi chuyển sang bước sau.',
  askRevision: 'Mời anh/chị {name} sửa “{title}” ({languages}), rồi trình lại.',
  askNothing: '“{title}” ({languages}) của anh/chị {name} đã được duyệt. Anh/chị không cần làm gì thêm.',
  noApproval: 'Anh/chị {name} không cần duyệt “{title}” ({languages}) nữa.',
  noEdit: 'Anh/chị {name} không cần biên tập “{title}” ({languages}) nữa.',

  submittedBy: 'Người trình: {person}.',
  passedOnBy: 'Người chuyển: {person}.',
  step: 'Bước “{step}”.',
  returnedBy: '{person} yêu cầu sửa ở bước “{step}”.',
  approvedBy: '{person} đã duyệt bước cuối.',
  recalledBy: '{person} đã thu hồi bài.',
  editionIs: 'Ấn bản số {number}, {language}.',
  goesTo: 'Đang gửi tới: {portals}.',
  waitsFor: 'Còn chờ đủ tiếng Việt và tiếng Anh: {portals}.',
  goesNowhere: 'Không có cổng nào nhận bài này.',

  note: 'Lời nhắn của {person}:',
  comment: 'Ý kiến của {person}:',
  reason: 'Lý do:',
  firstEdition: 'Đây là bản đầu tiên, chưa có ấn bản nào trước đó.',
  changedFields: 'Khác ấn bản trước ở: {fields}.',
  nothingChanged: 'Không khác ấn bản trước.',

  openToApprove: 'Mở bài để duyệt',
  openToEdit: 'Mở bài để biên tập',
  openToRevise: 'Mở bài để sửa',
  openToSee: 'Xem bài và các cổng',
  open: 'Mở bài',
  linkIs: 'Hoặc mở địa chỉ này:',
  automatic: 'Thư tự động của Cầu Nối, xin không trả lời. Mở liên kết không quyết định điều gì thay anh/chị.',

  vi: 'bản tiếng Việt',
  en: 'bản tiếng Anh',
  together: 'bản tiếng Việt và bản tiếng Anh',
  untitled: '(chưa có tít)',
} as const

const en = {
  needsApproval: 'To approve: {title}',
  needsEdit: 'To edit: {title}',
  changesRequested: 'Changes requested: {title}',
  approved: 'Approved: {title}',
  recalled: 'Recalled: {title}',

  askApproval: '{name}, please approve “{title}” ({languages}).',
  askEdit: '{name}, please edit “{title}” ({languages}) and pass it on to the next step.',
  askRevision: '{name}, please revise “{title}” ({languages}) and submit it again.',
  askNothing: '{name}, your “{title}” ({languages}) has been approved. There is nothing more for you to do.',
  noApproval: '{name}, you no longer need to approve “{title}” ({languages}).',
  noEdit: '{name}, you no longer need to edit “{title}” ({languages}).',

  submittedBy: 'Submitted by {person}.',
  passedOnBy: 'Passed on by {person}.',
  step: 'Step “{step}”.',
  returnedBy: '{person} asked for changes at the step “{step}”.',
  approvedBy: '{person} approved the last step.',
  recalledBy: '{person} has recalled it.',
  editionIs: 'Edition {number}, {language}.',
  goesTo: 'On its way to: {portals}.',
  waitsFor: 'Still waiting for both Vietnamese and English: {portals}.',
  goesNowhere: 'No portal takes this one.',

  note: 'Note from {person}:',
  comment: 'Comment by {person}:',
  reason: 'Reason:',
  firstEdition: 'This is the first version; there is no edition before it.',
  changedFields: 'Differs from the last edition in: {fields}.',
  nothingChanged: 'Does not differ from the last edition.',

  openToApprove: 'Open it to approve',
  openToEdit: 'Open it to edit',
  openToRevise: 'Open it to revise',
  openToSee: 'See it and its portals',
  open: 'Open it',
  linkIs: 'Or open this address:',
  automatic: 'Sent by Cầu Nối; please do not reply. Opening the link decides nothing in your name.',

  vi: 'the Vietnamese version',
  en: 'the English version',
  together: 'the Vietnamese and the English version',
  untitled: '(no headline yet)',
} satisfies Record<keyof typeof vi, string>

/** The words of the mails (screens, "Mail"). */
export const letterTexts: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

export type LetterText = keyof typeof vi
