import { slugOf } from '../../../i18n/foldVietnamese'

/** A text in each language that has it. */
export type Texts = Partial<Record<'vi' | 'en', string>>

/** What a programme's form held of its legal basis and its yearly themes before both had records of their own. */
export type KeptLegalBasis = { programme: string; number: string; date: string | null; issuer: Texts; title: Texts }
export type KeptTheme = { programme: string; year: number; title: Texts }

export type MovedDocument = KeptLegalBasis & { slug: string; kind: 'decision' | 'letter' | 'other' | 'plan' }
export type MovedTheme = KeptTheme & { slug: string }

/** The slugs that the plan's seed gives the same documents, so that it finds them. */
export function movedDocuments(kept: readonly KeptLegalBasis[]): MovedDocument[] {
  const taken = new Set<string>()
  return kept.map((document) => {
    const wanted = slugOf(document.number, 70) || 'van-ban'
    const slug = freeSlug(wanted, (each) => taken.has(`${document.programme} ${each}`))
    taken.add(`${document.programme} ${slug}`)
    return { ...document, title: named(document.title, document.number), kind: kindOf(document.number), slug }
  })
}

/** Themes have one name space, whatever programme they are of. */
export function movedThemes(kept: readonly KeptTheme[]): MovedTheme[] {
  const taken = new Set<string>()
  return kept.map((theme) => {
    const slug = freeSlug(`chu-de-asean-${theme.year}`, (each) => taken.has(each))
    taken.add(slug)
    return { ...theme, title: named(theme.title, `Chủ đề ASEAN năm ${theme.year}`), slug }
  })
}

/** A record needs a Vietnamese name. */
const named = (texts: Texts, fallback: string): Texts => ({ ...texts, vi: texts.vi || texts.en || fallback })

function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`
    if (!isTaken(slug)) return slug
  }
}

/** By the abbreviation in the number (Nghị định 30/2020/NĐ-CP, phụ lục VI); an official letter has none. */
function kindOf(number: string): MovedDocument['kind'] {
  const sign = number.split('/').at(-1) ?? ''
  if (sign.startsWith('QĐ')) return 'decision'
  if (sign.startsWith('KH')) return 'plan'
  return /^(CT|L|NĐ|NQ|TB|TT|HD|BC|QH)/.test(sign) ? 'other' : 'letter'
}
