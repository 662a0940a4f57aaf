import type { FieldHook, OptionObject, TextField } from 'payload'

import { serverOnly } from '../access/nobody'
import { foldedWords } from '../i18n/foldVietnamese'
import type { FillColumn } from '../requests/recordColumns'
import type { Searched } from './searchable'

/**
 * The folded words that a list is searched by, of all languages together: a list shows Vietnamese words where English
 * ones are missing, and what people see they must find. The server writes it with every change of the record.
 */
export function searchTextField(label: { vi: string; en: string }, searched: Omit<Searched, 'label'>): TextField {
  const fill: FillColumn = (record) => searchText(searched, record, undefined, 'vi')
  return {
    name: 'searchText',
    type: 'text',
    label,
    maxLength: 20_000,
    access: { create: serverOnly, update: serverOnly },
    custom: { fill, review: false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeChange: [gatherWords(searched)] },
  }
}

const gatherWords =
  (searched: Omit<Searched, 'label'>): FieldHook =>
  ({ req, siblingData, siblingDocWithLocales }) =>
    searchText(searched, siblingData, siblingDocWithLocales, String(req.locale))

function searchText(
  { choices = {}, fields }: Omit<Searched, 'label'>,
  written: unknown,
  stored: unknown,
  language: string,
): string {
  const texts = fields.flatMap((path) => wordings(valueAt(written, path), valueAt(stored, path), language))
  const chosen = Object.entries(choices).flatMap(([name, options]) =>
    labelsOf(options, valueAt(written, name) ?? valueAt(stored, name)),
  )
  return foldedWords([...texts, ...chosen].join(' '))
}

/**
 * What a field says in each language once this write is stored.
 * @param written in the language of the write; undefined leaves what is stored
 * @param stored a text, or texts by language
 */
function wordings(written: unknown, stored: unknown, language: string): string[] {
  const others = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  if (written === undefined) return [stored, ...others.map(([, text]) => text)].filter(isText)
  // A write of all languages at once names each.
  const named = typeof written === 'object' && written !== null ? written : { [language]: written }
  return Object.values({ ...Object.fromEntries(others), ...named }).filter(isText)
}

const labelsOf = (options: readonly OptionObject[], chosen: unknown): string[] => {
  const label: unknown = options.find(({ value }) => value === chosen)?.label
  return (typeof label === 'object' && label !== null ? Object.values(label) : [label]).filter(isText)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The value at a dot path through groups. */
const valueAt = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      from,
    )
