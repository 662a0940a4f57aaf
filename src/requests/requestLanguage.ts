import { defaultLanguage, isLanguage, type Language } from '../i18n/languages'

/** The language a request is answered in: the person's own choice (a cookie), else what the client accepts, else vi. */
export function requestLanguage(headers: Headers): Language {
  const chosen = /(?:^|;\s*)payload-lng=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1]
  if (isLanguage(chosen)) return chosen
  return acceptedLanguages(headers.get('accept-language') ?? '').find(isLanguage) ?? defaultLanguage
}

/** Base languages of an Accept-Language header, most wanted first (RFC 9110 §12.5.4). */
function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined)
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
}
