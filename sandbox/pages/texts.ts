import type { Language } from '../ingest/checkConsistency'

const vi = {
  languageName: 'Tiếng Việt',
  languages: 'Ngôn ngữ',
  skip: 'Đến nội dung chính',
  latest: 'Tin mới nhất',
  empty: 'Chưa có tin nào.',
  emptyHint: 'Tin, bài hiện ở đây ngay sau khi được duyệt lần cuối và chuyển tới cổng.',
  elsewhere: (count: number) => `${count} nội dung khác chỉ có bản tiếng Anh`,
  correction: 'Đính chính',
  withdrawn: 'Nội dung này đã được gỡ',
  withdrawnAt: (time: string) => `Gỡ lúc ${time}`,
  edition: (version: number) => `Ấn bản ${version}`,
  photo: 'Ảnh',
  gallery: 'Hình ảnh',
  files: 'Tệp kèm theo',
  source: 'Nguồn',
  topics: 'Chủ đề',
  rights: 'Bản quyền',
  alsoIn: 'Đọc bản tiếng Anh',
  kinds: { event: 'Sự kiện', composite: 'Ấn phẩm' } as Record<string, string>,
  from: (start: string, end: string) => `từ ${start} đến ${end}`,
  when: 'Thời gian',
  where: 'Địa điểm',
  organisers: 'Đơn vị tổ chức',
  partners: 'Đơn vị phối hợp',
  countries: 'Các nước tham gia',
  attendance: 'Khách tham quan',
  onMap: (latitude: string, longitude: string) => `Vĩ độ ${latitude}, kinh độ ${longitude}`,
  works: (count: number) => `Tác phẩm, tiết mục (${count})`,
  download: 'Tải ấn phẩm',
  fileIn: { vi: 'Bản tiếng Việt', en: 'Bản tiếng Anh' } as Record<Language, string>,
  contents: 'Trong ấn phẩm',
  imprint: 'Thông tin xuất bản',
  author: 'Biên soạn',
  issued: 'Phát hành',
  licenceNumber: 'Giấy phép xuất bản',
  isbn: 'ISBN',
  back: 'Về trang chủ',
  notFound: 'Không tìm thấy nội dung này',
  notFoundHint: 'Tin chưa được chuyển tới cổng, hoặc còn chờ bản ngôn ngữ kia.',
  machineTranslated: 'Bản này có phần do máy tạo ra hoặc dịch.',
  sandbox: 'Cổng thử nghiệm',
  sandboxHint: 'Trang này đóng vai một cổng thông tin để thử việc chuyển tin. Không phải trang thật.',
  counts: (items: number, rejected: number, duplicates: number) =>
    `Đang giữ ${items} · từ chối ${rejected} · bỏ qua ${duplicates} bản trùng`,
  waiting: (count: number) => `${count} nội dung đang chờ đủ bản tiếng Việt và tiếng Anh`,
  faultsTitle: 'Gây lỗi cho lần nhận tiếp theo',
  pendingFaults: (count: number) => `${count} lỗi`,
  noFaults: 'Không có lỗi nào đang chờ.',
  plannedFault: (fault: string, remaining: number) => `${fault} × ${remaining}`,
  clearFaults: 'Bỏ hết lỗi',
  faultTimes: 'Số lần',
  faultSubmit: 'Gây lỗi',
  faultLabel: 'Loại lỗi',
  faults: {
    '503': '503: tạm ngừng',
    '503-retry-after': '503, hẹn quay lại sau',
    '429': '429: quá nhiều yêu cầu',
    timeout: 'Không trả lời',
    reset: 'Ngắt kết nối giữa chừng',
    'accept-then-drop': 'Nói đã nhận rồi làm mất',
  },
}

const en: typeof vi = {
  languageName: 'English',
  languages: 'Languages',
  skip: 'Skip to content',
  latest: 'Latest news',
  empty: 'No news yet.',
  emptyHint: 'Articles appear here as soon as they have their final approval and have been delivered.',
  elsewhere: (count: number) =>
    `${count} more ${count === 1 ? 'article is' : 'articles are'} available in Vietnamese only`,
  correction: 'Correction',
  withdrawn: 'This article has been withdrawn',
  withdrawnAt: (time: string) => `Withdrawn on ${time}`,
  edition: (version: number) => `Edition ${version}`,
  photo: 'Photo',
  gallery: 'Pictures',
  files: 'Attached files',
  source: 'Source',
  topics: 'Topics',
  rights: 'Rights',
  alsoIn: 'Read in Vietnamese',
  kinds: { event: 'Event', composite: 'Publication' },
  from: (start: string, end: string) => `from ${start} to ${end}`,
  when: 'When',
  where: 'Where',
  organisers: 'Organisers',
  partners: 'Partners',
  countries: 'Countries',
  attendance: 'Attendance',
  onMap: (latitude: string, longitude: string) => `Latitude ${latitude}, longitude ${longitude}`,
  works: (count: number) => `Works (${count})`,
  download: 'Download',
  fileIn: { vi: 'In Vietnamese', en: 'In English' },
  contents: 'In this publication',
  imprint: 'Imprint',
  author: 'Compiled by',
  issued: 'Published on',
  licenceNumber: 'Publishing licence',
  isbn: 'ISBN',
  back: 'Back to the front page',
  notFound: 'This article was not found',
  notFoundHint: 'It has not been delivered to this portal, or still waits for its other language.',
  machineTranslated: 'Parts of this text were made or translated by a machine.',
  sandbox: 'Test portal',
  sandboxHint: 'This page plays a news portal so that delivery can be tried. It is not a real site.',
  counts: (items: number, rejected: number, duplicates: number) =>
    `Holds ${items} · refused ${rejected} · ignored ${duplicates} duplicates`,
  waiting: (count: number) => `${count} waiting for both Vietnamese and English`,
  faultsTitle: 'Make the next deliveries fail',
  pendingFaults: (count: number) => `${count} ${count === 1 ? 'fault' : 'faults'}`,
  noFaults: 'No fault is waiting.',
  plannedFault: (fault: string, remaining: number) => `${fault} × ${remaining}`,
  clearFaults: 'Clear all faults',
  faultTimes: 'Times',
  faultSubmit: 'Cause it',
  faultLabel: 'Fault',
  faults: {
    '503': '503: out of service',
    '503-retry-after': '503, come back later',
    '429': '429: too many requests',
    timeout: 'No answer',
    reset: 'Connection cut',
    'accept-then-drop': 'Say yes, then lose it',
  },
}

export type Texts = typeof vi

export const texts: Record<Language, Texts> = { vi, en }

const inVietnam = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', ...options })
const days = inVietnam({ day: '2-digit', month: '2-digit', year: 'numeric' })
const clocks = inVietnam({ hour: '2-digit', minute: '2-digit' })

/** 23/11/2026 in Viet Nam, whatever the clock of the machine says. */
export const vietnamDay = (iso: string): string => days.format(new Date(iso))

/** 23/11/2026, 09:14 */
export const vietnamTime = (iso: string): string => `${vietnamDay(iso)}, ${clocks.format(new Date(iso))}`

type Span = { startDate: string; endDate: string }

/** The days of an event: "từ 20/11/2026 đến 27/11/2026", or the one day. */
export function spanOfDays({ startDate, endDate }: Span, { from }: Pick<Texts, 'from'>): string {
  const [start, end] = [vietnamDay(startDate), vietnamDay(endDate)]
  return start === end ? start : from(start, end)
}

/** With its hours: "từ 20/11/2026, 08:00 đến 27/11/2026, 17:00", on one day "20/11/2026, từ 08:00 đến 17:00". */
export function spanOfTimes({ startDate, endDate }: Span, { from }: Pick<Texts, 'from'>): string {
  const day = vietnamDay(startDate)
  if (day !== vietnamDay(endDate)) return from(vietnamTime(startDate), vietnamTime(endDate))
  return `${day}, ${from(clocks.format(new Date(startDate)), clocks.format(new Date(endDate)))}`
}
