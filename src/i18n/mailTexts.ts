const vi = {
  queued: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  dead: 'Không gửi được',
  superseded: 'Không cần gửi nữa',

  yourTurn_kind: 'Đến lượt bạn',
  changesRequested_kind: 'Yêu cầu sửa',
  approved_kind: 'Đã duyệt',
  recalled_kind: 'Đã thu hồi',

  download: 'Tải thư (.eml)',
} as const

const en = {
  queued: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  dead: 'Could not be sent',
  superseded: 'No longer needed',

  yourTurn_kind: 'Your turn',
  changesRequested_kind: 'Changes requested',
  approved_kind: 'Approved',
  recalled_kind: 'Recalled',

  download: 'Download the mail (.eml)',
} satisfies Record<keyof typeof vi, string>

/** What the admin says about mails. */
export const mailTexts = { vi, en }
