import { CodedError } from '../errors/codedError'
import { languages } from '../i18n/languages'

const locales: readonly string[] = [...languages, 'all']

/**
 * Refuses an address that Payload would take for another: a locale it does not know it reads as vi, so that
 * `PATCH ?locale=EN` would write into the source text (field guide §7b).
 * @throws CodedError request.unknownLocale, request.malformed
 */
export function checkAddress(url: URL): void {
  try {
    decodeURIComponent(url.pathname)
  } catch {
    throw new CodedError('request.malformed', { data: { reason: 'address' } })
  }
  for (const locale of url.searchParams.getAll('locale')) checkLocale(locale)
  for (const name of ['depth', 'limit', 'page']) {
    const wrong = url.searchParams.getAll(name).find((value) => !/^\d{0,9}$/.test(value))
    if (wrong !== undefined) throw new CodedError('request.malformed', { data: { reason: name } })
  }
}

export function checkLocale(locale: unknown): void {
  if (typeof locale === 'string' && locales.includes(locale)) return
  throw new CodedError('request.unknownLocale', { params: { locale: String(locale).slice(0, 20) } })
}
