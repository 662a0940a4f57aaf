import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'

/** The name of a language of the content inside a sentence. */
export const inSentence = (words: (typeof reviewTexts)[Language], language: Language): string =>
  language === 'vi' ? words.inVi : words.inEn

/** Several things in a sentence: `tiếng Việt và tiếng Anh`. */
export const inList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)

/** The languages that one act is about, inside a sentence. */
export const languagesInSentence = (about: readonly Language[], language: Language): string =>
  inList(
    about.map((each) => inSentence(reviewTexts[language], each)),
    language,
  )

/** The same at the beginning of a line. */
export function languagesAtStart(about: readonly Language[], language: Language): string {
  const text = languagesInSentence(about, language)
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
