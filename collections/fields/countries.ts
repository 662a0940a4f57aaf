import type { OptionObject } from 'payload'

/**
 * The eleven members of ASEAN (Timor-Leste since 26/10/2025), and its dialogue partners of ASEAN+ and ADMM+ (P-1.1a), by
 * ISO 3166-1 alpha-2 code in lower case.
 */
export const countryOptions: OptionObject[] = [
  { value: 'vn', label: { vi: 'Việt Nam', en: 'Viet Nam' } },
  { value: 'bn', label: { vi: 'Bru-nây', en: 'Brunei Darussalam' } },
  { value: 'kh', label: { vi: 'Campuchia', en: 'Cambodia' } },
  { value: 'id', label: { vi: 'In-đô-nê-xi-a', en: 'Indonesia' } },
  { value: 'la', label: { vi: 'Lào', en: 'Lao PDR' } },
  { value: 'my', label: { vi: 'Ma-lai-xi-a', en: 'Malaysia' } },
  { value: 'mm', label: { vi: 'Mi-an-ma', en: 'Myanmar' } },
  { value: 'ph', label: { vi: 'Phi-líp-pin', en: 'Philippines' } },
  { value: 'sg', label: { vi: 'Xinh-ga-po', en: 'Singapore' } },
  { value: 'th', label: { vi: 'Thái Lan', en: 'Thailand' } },
  { value: 'tl', label: { vi: 'Ti-mo Lét-xtê', en: 'Timor-Leste' } },
  { value: 'au', label: { vi: 'Ô-xtrây-li-a', en: 'Australia' } },
  { value: 'cn', label: { vi: 'Trung Quốc', en: 'China' } },
  { value: 'in', label: { vi: 'Ấn Độ', en: 'India' } },
  { value: 'jp', label: { vi: 'Nhật Bản', en: 'Japan' } },
  { value: 'kr', label: { vi: 'Hàn Quốc', en: 'Republic of Korea' } },
  { value: 'nz', label: { vi: 'Niu Di-lân', en: 'New Zealand' } },
  { value: 'ru', label: { vi: 'Liên bang Nga', en: 'Russian Federation' } },
  { value: 'us', label: { vi: 'Hoa Kỳ', en: 'United States' } },
]
