import type { Language } from '../../i18n/languages'
import type { reviewTexts } from '../../i18n/reviewTexts'

/** The name of a language of the content inside a sentence. */
export const inSentence = (words: (typeof reviewTexts)[Language], language: Language): string =>
  language === 'vi' ? words.inVi : words.inEn
