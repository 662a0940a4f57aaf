import type { TextField } from 'payload'

import { serverOnly } from '../../src/access/nobody'

/**
 * The folded words that lists search (`foldSearchText` fills it, `foldSearchTerms` folds what is asked).
 * @param label what the list's search box says it looks through
 * @param localized as the fields it is made of
 */
export function searchTextField(label: { vi: string; en: string }, localized: boolean): TextField {
  return {
    name: 'searchText',
    type: 'text',
    label,
    localized,
    access: { create: serverOnly, update: serverOnly },
    custom: { review: false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  }
}
