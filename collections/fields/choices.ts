import type { OptionObject } from 'payload'

import { articleKinds, countries, exhibitionForms, licences, type ChoiceWords } from '../../src/i18n/choiceWords'

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

/** The choices of a list whose words also leave with editions. */
const optionsOf = (words: ChoiceWords): OptionObject[] =>
  Object.entries(words).map(([value, label]) => ({ value, label: { ...label } }))

export const articleKindOptions = optionsOf(articleKinds)
export const countryOptions = optionsOf(countries)
export const exhibitionFormOptions = optionsOf(exhibitionForms)
export const licenceOptions = optionsOf(licences)

/** Why a document stands in a programme's library. */
export const documentUseOptions: OptionObject[] = [
  { value: 'legalBasis', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' } },
  { value: 'guidance', label: { vi: 'Hướng dẫn', en: 'Guidance' } },
  { value: 'cited', label: { vi: 'Được dẫn trong kế hoạch', en: 'Cited by the plan' } },
]

export const documentKindOptions: OptionObject[] = [
  { value: 'law', label: { vi: 'Luật', en: 'Law' } },
  { value: 'decision', label: { vi: 'Quyết định', en: 'Decision' } },
  { value: 'plan', label: { vi: 'Kế hoạch, khung', en: 'Plan, framework' } },
  { value: 'letter', label: { vi: 'Công văn', en: 'Official letter' } },
  { value: 'guidance', label: { vi: 'Tài liệu, hướng dẫn', en: 'Guidance, material' } },
  { value: 'treaty', label: { vi: 'Hiệp ước, hiến chương, hiệp định', en: 'Treaty, charter, agreement' } },
  { value: 'declaration', label: { vi: 'Tuyên bố', en: 'Declaration' } },
  { value: 'other', label: { vi: 'Văn bản khác', en: 'Other' } },
]
