const vi = {
  title: 'Độ phủ chủ đề và trụ cột',
  counted:
    'Nội dung đã duyệt và ra ngoài trong năm {year}, mỗi nội dung tính một lần cho mỗi ngôn ngữ, theo ấn bản mới nhất. Không tính bản nháp.',
  years: 'Chọn năm',
  topic: 'Chủ đề',
  total: 'Tất cả',
  pillars: 'Ba trụ cột',
  'political-security': 'Chính trị - An ninh',
  economic: 'Kinh tế',
  'socio-cultural': 'Văn hóa - Xã hội',
  nothing: 'Chưa có nội dung nào',
  tally: 'vi {vi} · en {en}',
  seeList: '{kind}, {clause}: xem danh sách',
  gaps: '{count} chủ đề chưa có nội dung nào trong năm {year}.',
  noGaps: 'Chủ đề nào cũng đã có nội dung trong năm {year}.',
  noTopics: 'Chưa có chủ đề nào cho năm {year}. Quản trị nhập chương trình và chủ đề ở mục Danh mục.',
} as const

const en = {
  title: 'Coverage of topics and pillars',
  counted:
    'What was approved and left the house in {year}, each document once a language, by its newest edition. Drafts do not count.',
  years: 'Choose the year',
  topic: 'Topic',
  total: 'All',
  pillars: 'The three pillars',
  'political-security': 'Political-Security',
  economic: 'Economic',
  'socio-cultural': 'Socio-Cultural',
  nothing: 'Nothing yet',
  tally: 'vi {vi} · en {en}',
  seeList: '{kind}, {clause}: see the list',
  gaps: '{count} topics have nothing yet in {year}.',
  noGaps: 'Every topic has something in {year}.',
  noTopics: 'There are no topics for {year}. An administrator enters the programme and its topics under Reference.',
} satisfies Record<keyof typeof vi, string>

/** What the coordinator's overview of topics says (screens §1). */
export const coverageTexts = { vi, en }

export type CoverageText = keyof typeof vi
