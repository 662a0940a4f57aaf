import { defaultLanguage, isLanguage, type Language } from '../i18n/languages'
import { catalogue, type ErrorCode } from './catalogue'

/** The text of an error in one language (any other language reads vi). A placeholder without a parameter stays as it is. */
export function errorMessage(
  code: ErrorCode,
  params: Record<string, string> = {},
  language: Language | (string & {}) = defaultLanguage,
): string {
  const text = catalogue[code][isLanguage(language) ? language : defaultLanguage]
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => params[name] ?? placeholder)
}
