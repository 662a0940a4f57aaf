import { languages } from '../../i18n/languages'
import { coverageYears } from '../../topics/endpoints/coverage'
import { mostStates } from '../../workflow/endpoints/states'
import type { JsonSchema } from './schemas/registry'

export type Parameter = JsonSchema

const query = (name: string, schema: JsonSchema, description: string, more: JsonSchema = {}): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 999_999_999 }
const positive: JsonSchema = { type: 'integer', minimum: 1, maximum: 999_999_999 }

/** What every call understands: in which language it is answered. */
export const languageHeaders: Parameter[] = [
  {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of messages, where the cookie names none; Vietnamese by default.',
    schema: { type: 'string', examples: ['en', 'vi'] },
  },
  {
    name: 'payload-lng',
    in: 'cookie',
    description: 'The language of messages that a person has chosen.',
    schema: { enum: [...languages] },
  },
]

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A UUID of the caller’s choosing, kept for 24 hours: the same key and body give the same answer, and nothing is done twice.',
  schema: { type: 'string', format: 'uuid' },
}

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of what the caller holds.',
  schema: { type: 'string' },
}

export const range: Parameter = {
  name: 'Range',
  in: 'header',
  description: 'The part of the file that is wanted, such as bytes=0-1023.',
  schema: { type: 'string' },
}

export const contentLocale = query(
  'locale',
  { enum: [...languages, 'all'], default: 'vi' },
  'The language that localized fields are read and written in; all gives each of them as { vi, en }.',
)

export const depth = query('depth', count, 'How deep related records are put in place of their ids; 3 at most.')

const select = query('select', { type: 'object' }, 'Which fields, e.g. select[title]=true; the id is always there.', {
  style: 'deepObject',
  explode: true,
})

/** How much of a record is given, and in which language. */
export const recordParameters: Parameter[] = [contentLocale, depth, select]

export const listParameters: Parameter[] = [
  ...recordParameters,
  query('limit', count, 'How many a page; 10 by default, 500 at most.'),
  query('page', positive, 'From 1.'),
  query('sort', { type: 'string' }, 'A field’s name, with - in front for descending; several with commas.'),
  query('where', { type: 'object' }, 'Payload’s query, e.g. where[slug][equals]=bao-gia-lai.', {
    style: 'deepObject',
    explode: true,
  }),
]

/** A page of what is published, and in which language. */
export const publishedLanguage = query('language', { enum: [...languages], default: 'vi' }, 'Of the editions.')
export const publishedFields = query('fields', { const: 'summary' }, 'summary leaves bodies out.')
export const publishedPageParameters: Parameter[] = [
  query('limit', { ...positive, default: 10 }, 'How many a page; more than 100 is 100.'),
  query('page', { ...positive, default: 1 }, 'From 1.'),
]

export const changesParameters: Parameter[] = [
  query('language', { enum: [...languages], default: 'vi' }, 'Whose wording is compared.'),
  query(
    'since',
    { enum: ['edition', 'signature'], default: 'edition' },
    'With the last edition, or with what this person signed last in the open run.',
  ),
]

export const statesParameters: Parameter[] = [
  query('collection', { type: 'string', minLength: 1 }, 'Of all the documents.', { required: true }),
  query('ids', { type: 'array', items: { type: 'string' }, maxItems: mostStates }, 'With commas; none, none.', {
    style: 'form',
    explode: false,
  }),
]

export const coverageYear = query(
  'year',
  { type: 'integer', minimum: coverageYears.first, maximum: coverageYears.last },
  'In Vietnam’s time; this year by default.',
)

/** The parameters that a path itself names. */
export function pathParameters(path: string, values: Record<string, readonly string[]> = {}): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: values[name] ? { enum: [...values[name]] } : { type: 'string', minLength: 1 },
  }))
}
