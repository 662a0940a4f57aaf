import type { OptionObject } from 'payload'

/** The three pillars of the ASEAN Community (clause P-1.1). */
export const pillarOptions: OptionObject[] = [
  { value: 'political-security', label: { vi: 'Chính trị - An ninh', en: 'Political-Security' } },
  { value: 'economic', label: { vi: 'Kinh tế', en: 'Economic' } },
  { value: 'socio-cultural', label: { vi: 'Văn hóa - Xã hội', en: 'Socio-Cultural' } },
]

/** Whom the plan speaks to (II.2). */
export const audienceOptions: OptionObject[] = [
  { value: 'officials', label: { vi: 'Cán bộ, công chức, viên chức', en: 'Officials and civil servants' } },
  { value: 'public', label: { vi: 'Các tầng lớp nhân dân', en: 'General public' } },
  { value: 'business', label: { vi: 'Hiệp hội, doanh nghiệp', en: 'Associations and businesses' } },
  { value: 'students', label: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' } },
  { value: 'youngWorkers', label: { vi: 'Lao động trẻ', en: 'Young workers' } },
]

/** Kinds of article (form P-4.1: tin, bài, phóng sự, phóng sự ảnh, video, phát thanh, phim tài liệu). */
export const articleKindOptions: OptionObject[] = [
  { value: 'news', label: { vi: 'Tin', en: 'News' } },
  { value: 'feature', label: { vi: 'Bài viết', en: 'Feature' } },
  { value: 'reportage', label: { vi: 'Phóng sự', en: 'Reportage' } },
  { value: 'photoEssay', label: { vi: 'Phóng sự ảnh', en: 'Photo essay' } },
  { value: 'video', label: { vi: 'Video', en: 'Video' } },
  { value: 'audio', label: { vi: 'Phát thanh', en: 'Audio' } },
  { value: 'documentary', label: { vi: 'Phim tài liệu', en: 'Documentary' } },
]

/** Where the wording comes from, so that a machine's share is declared (IPTC digital source type, in our words). */
export const digitalSourceOptions: OptionObject[] = [
  { value: 'original', label: { vi: 'Người viết', en: 'Written by people' } },
  { value: 'edited', label: { vi: 'Biên tập từ nguồn khác', en: 'Edited from another source' } },
  { value: 'machineTranslated', label: { vi: 'Dịch máy, người hiệu đính', en: 'Machine translation, revised' } },
  { value: 'aiAssisted', label: { vi: 'Có trợ giúp của AI', en: 'Assisted by AI' } },
]

/** Whether an item may stand on the public list, or goes only to portals routed for it (design §10). */
export const sensitivityOptions: OptionObject[] = [
  { value: 'ordinary', label: { vi: 'Thông thường', en: 'Ordinary' } },
  { value: 'restricted', label: { vi: 'Phản bác, hạn chế', en: 'Rebuttal, restricted' } },
]

/** On what terms a file may be shown. */
export const licenceOptions: OptionObject[] = [
  { value: 'own', label: { vi: 'Tự sản xuất', en: 'Our own' } },
  { value: 'agency', label: { vi: 'Mua của hãng', en: 'From an agency' } },
  { value: 'cc-by', label: { vi: 'CC BY', en: 'CC BY' } },
  { value: 'cc-by-sa', label: { vi: 'CC BY-SA', en: 'CC BY-SA' } },
  { value: 'public-domain', label: { vi: 'Phạm vi công cộng', en: 'Public domain' } },
  { value: 'permission', label: { vi: 'Được cho phép', en: 'By permission' } },
]

/** Kinds of public event that show something (form P-4.2). */
export const exhibitionFormOptions: OptionObject[] = [
  { value: 'exhibition', label: { vi: 'Triển lãm', en: 'Exhibition' } },
  { value: 'fair', label: { vi: 'Hội chợ', en: 'Fair' } },
  { value: 'performance', label: { vi: 'Biểu diễn', en: 'Performance' } },
  { value: 'competition', label: { vi: 'Cuộc thi', en: 'Competition' } },
  { value: 'exchange', label: { vi: 'Giao lưu', en: 'Exchange' } },
]
