import type { FieldHook, TextField } from 'payload'

import { serverOnly } from '../access/nobody'
import { foldedWords } from '../i18n/foldVietnamese'

/**
 * The folded words that a list is searched by, of all languages together: a list shows Vietnamese words where English
 * ones are missing, and what people see they must find. The server writes it with every change of the record.
 * @param fields dot paths of the text fields that it is made of
 */
export function searchTextField(label: { vi: string; en: string }, fields: readonly string[]): TextField {
  return {
    name: 'searchText',
    type: 'text',
    label,
    maxLength: 20_000,
    access: { create: serverOnly, update: serverOnly },
    custom: { review: false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeChange: [gatherWords(fields)] },
  }
}

const gatherWords =
  (fields: readonly string[]): FieldHook =>
  ({ req, siblingData, siblingDocWithLocales }) => {
    const texts = fields.flatMap((path) =>
      wordings(valueAt(siblingData, path), valueAt(siblingDocWithLocales, path), String(req.locale)),
    )
    return foldedWords(texts.join(' '))
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
