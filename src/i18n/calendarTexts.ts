const vi = {
  title: 'Lịch',
  month: 'Tháng {month}/{year}',
  previous: 'Tháng trước',
  next: 'Tháng sau',
  thisMonth: 'Tháng này',
  today: 'hôm nay',
  counted: '{events} triển lãm, sự kiện · {days} ngày kỷ niệm, chủ đề',
  empty: 'Tháng này chưa có triển lãm, sự kiện hay ngày kỷ niệm nào. Viết mới ở mục “Triển lãm, sự kiện”.',
  untitled: '(chưa có tên)',
  theme: 'Chủ đề ASEAN năm {year}: {name}',
  years: '{name} ({years} năm)',
  observance: 'Ngày kỷ niệm, chủ đề',
  exhibition: 'Triển lãm, sự kiện',
  goesOn: 'tiếp từ tuần trước',
  upcoming: 'Sắp tới',
  nothingUpcoming: 'chưa có ngày kỷ niệm nào trong danh mục.',
  openCalendar: 'Xem lịch',
  noEnd: 'chưa có ngày kết thúc',
} as const

const en = {
  title: 'Calendar',
  month: '{month}/{year}',
  previous: 'Previous month',
  next: 'Next month',
  thisMonth: 'This month',
  today: 'today',
  counted: '{events} exhibitions and events · {days} observances and themes',
  empty: 'Nothing in this month: no exhibition, no event, no observance. Write one under “Exhibitions”.',
  untitled: '(no title yet)',
  theme: 'ASEAN theme of {year}: {name}',
  years: '{name} ({years} years)',
  observance: 'Observance, theme',
  exhibition: 'Exhibition, event',
  goesOn: 'continued from last week',
  upcoming: 'Coming up',
  nothingUpcoming: 'no observances are recorded.',
  openCalendar: 'Open the calendar',
  noEnd: 'no closing day yet',
} satisfies Record<keyof typeof vi, string>

/** What the calendar says. */
export const calendarTexts = { vi, en }

/** Heads of the columns, Monday first: what is seen, and what is heard. */
export const weekdayHeads = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const
