const vi = {
  emptyText: '(trống)',
  asStored: 'Nguyên văn như đã lưu',
  loading: 'Đang tải…',
  failed: 'Không tải được.',
  tryAgain: 'Tải lại',
  close: 'Đóng',
  cancel: 'Thôi',
} as const

const en = {
  emptyText: '(empty)',
  asStored: 'As it is stored',
  loading: 'Loading…',
  failed: 'This could not be loaded.',
  tryAgain: 'Load again',
  close: 'Close',
  cancel: 'Cancel',
} satisfies Record<keyof typeof vi, string>

/** Words that every screen of ours uses. */
export const screenTexts = { vi, en }
