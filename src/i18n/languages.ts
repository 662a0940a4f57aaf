/** The languages of the content and of every text a person reads. `vi` is the source. */
export const languages = ['vi', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'vi'

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

/** What each language calls itself: whoever reads only that one finds it. */
export const ownNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' }
