import type { CollectionBeforeValidateHook } from 'payload'

import { slugOf } from '../src/i18n/foldVietnamese'

const isText = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

/**
 * The address follows the title until somebody writes one of their own: an empty slug, or the one that the former title
 * gave, becomes that of the new title, in the language being written. What is written by hand is brought into form and
 * never cut: one that is too long is the validation's to refuse. (Payload has filled what was not sent by now.)
 */
export const followTitle: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || !isText(data.title) || !isText(data.slug)) return data
  const former = isText(originalDoc?.title) ? slugOf(originalDoc?.title ?? '') : ''
  const slug = !data.slug || data.slug === former ? slugOf(data.title ?? '') : slugOf(data.slug, Infinity)
  return { ...data, slug: slug || null }
}
