import { article } from './ninjs/article'
import { exhibition } from './ninjs/exhibition'
import { item, type ItemFormat, type NinjsInput } from './ninjs/item'
import { publication } from './ninjs/publication'
import type { Ninjs } from './ninjs/types'

/** Kinds of content that are more than a text with pictures, by collection. */
const formats = new Map<string, ItemFormat>([
  ['exhibitions', exhibition],
  ['publications', publication],
])

/** One edition as IPTC ninjs 3.1, by the format of its kind. */
export const ninjs = (input: NinjsInput): Ninjs => item(input, formats.get(input.edition.collection) ?? article)
