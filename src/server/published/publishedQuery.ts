import { CodedError } from '../../errors/codedError'
import { defaultLanguage, isLanguage, type Language } from '../../i18n/languages'

export type PublishedQuery = { language: Language; limit: number; page: number; summary: boolean }

const defaultLimit = 10
const mostDocuments = 100

/**
 * `?language=vi&limit=10&page=1&fields=summary`; more than 100 a page is 100.
 * @throws CodedError request.unknownLocale, request.malformed with data { parameter }
 */
export function publishedQuery(query: Record<string, unknown>): PublishedQuery {
  const { fields, language = defaultLanguage } = query
  if (!isLanguage(language))
    throw new CodedError('request.unknownLocale', { params: { locale: String(language).slice(0, 20) } })
  if (fields !== undefined && fields !== 'summary') throw malformed('fields')
  const limit = Math.min(mostDocuments, count(query, 'limit', defaultLimit))
  return { language, limit, page: count(query, 'page', 1), summary: fields === 'summary' }
}

function count(query: Record<string, unknown>, parameter: string, fallback: number): number {
  const value = query[parameter]
  if (value === undefined) return fallback
  if (typeof value !== 'string' || !/^[1-9]\d{0,8}$/.test(value)) throw malformed(parameter)
  return Number(value)
}

const malformed = (parameter: string) => new CodedError('request.malformed', { data: { parameter } })
