import type { Language } from './languages'

/** The words of a closed list by code: what forms offer, and what readers of an edition see in place of the code. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Kinds of article (form P-4.1: tin, bài, phóng sự, phóng sự ảnh, video, phát thanh, phim tài liệu). */
export const articleKinds = {
  news: { vi: 'Tin', en: 'News' },
  feature: { vi: 'Bài viết', en: 'Feature' },
  reportage: { vi: 'Phóng sự', en: 'Reportage' },
  photoEssay: { vi: 'Phóng sự ảnh', en: 'Photo essay' },
  video: { vi: 'Video', en: 'Video' },
  audio: { vi: 'Phát thanh', en: 'Audio' },
  documentary: { vi: 'Phim tài liệu', en: 'Documentary' },
} as const satisfies ChoiceWords

/** Kinds of public event that show something (form P-4.2). */
export const exhibitionForms = {
  exhibition: { vi: 'Triển lãm', en: 'Exhibition' },
  fair: { vi: 'Hội chợ', en: 'Fair' },
  performance: { vi: 'Biểu diễn', en: 'Performance' },
  competition: { vi: 'Cuộc thi', en: 'Competition' },
  exchange: { vi: 'Giao lưu', en: 'Exchange' },
} as const satisfies ChoiceWords

/** On what terms a file may be shown. */
export const licences = {
  own: { vi: 'Tự sản xuất', en: 'Our own' },
  agency: { vi: 'Mua của hãng', en: 'From an agency' },
  'cc-by': { vi: 'CC BY', en: 'CC BY' },
  'cc-by-sa': { vi: 'CC BY-SA', en: 'CC BY-SA' },
  'public-domain': { vi: 'Phạm vi công cộng', en: 'Public domain' },
  permission: { vi: 'Được cho phép', en: 'By permission' },
} as const satisfies ChoiceWords

/**
 * The eleven members of ASEAN (Timor-Leste since 26/10/2025), and its dialogue partners of ASEAN+ and ADMM+ (P-1.1a), by
 * ISO 3166-1 alpha-2 code in lower case.
 */
export const countries = {
  vn: { vi: 'Việt Nam', en: 'Viet Nam' },
  bn: { vi: 'Bru-nây', en: 'Brunei Darussalam' },
  kh: { vi: 'Campuchia', en: 'Cambodia' },
  id: { vi: 'In-đô-nê-xi-a', en: 'Indonesia' },
  la: { vi: 'Lào', en: 'Lao PDR' },
  my: { vi: 'Ma-lai-xi-a', en: 'Malaysia' },
  mm: { vi: 'Mi-an-ma', en: 'Myanmar' },
  ph: { vi: 'Phi-líp-pin', en: 'Philippines' },
  sg: { vi: 'Xinh-ga-po', en: 'Singapore' },
  th: { vi: 'Thái Lan', en: 'Thailand' },
  tl: { vi: 'Ti-mo Lét-xtê', en: 'Timor-Leste' },
  au: { vi: 'Ô-xtrây-li-a', en: 'Australia' },
  cn: { vi: 'Trung Quốc', en: 'China' },
  in: { vi: 'Ấn Độ', en: 'India' },
  jp: { vi: 'Nhật Bản', en: 'Japan' },
  kr: { vi: 'Hàn Quốc', en: 'Republic of Korea' },
  nz: { vi: 'Niu Di-lân', en: 'New Zealand' },
  ru: { vi: 'Liên bang Nga', en: 'Russian Federation' },
  us: { vi: 'Hoa Kỳ', en: 'United States' },
} as const satisfies ChoiceWords

/** The word for a code; the code itself where the list has lost it since the edition was signed. */
export const wordFor = (words: ChoiceWords, code: string, language: Language): string =>
  (Object.hasOwn(words, code) && words[code]?.[language]) || code
