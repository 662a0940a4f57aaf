import type { FieldShape } from '../../../src/workflow/rules/fieldShape'
import type { RichText, RichTextNode } from '../../../src/workflow/rules/richText'

/** A collection with a field of every kind. */
export const everyKind: FieldShape[] = [
  { name: 'title', kind: 'text', localized: true },
  { name: 'keywords', kind: 'text' },
  { name: 'body', kind: 'richText', localized: true },
  { name: 'rank', kind: 'number' },
  { name: 'urgent', kind: 'checkbox' },
  { name: 'day', kind: 'date' },
  { name: 'audiences', kind: 'select' },
  { name: 'where', kind: 'point' },
  { name: 'settings', kind: 'json' },
  { name: 'cover', kind: 'relation', relationTo: 'media' },
  { name: 'topics', kind: 'relation', relationTo: 'topics' },
  { name: 'about', kind: 'relation', relationTo: ['topics', 'units'] },
  {
    name: 'venue',
    kind: 'group',
    fields: [
      { name: 'name', kind: 'text', localized: true },
      { name: 'seats', kind: 'number' },
    ],
  },
  {
    name: 'works',
    kind: 'array',
    fields: [
      { name: 'caption', kind: 'text', localized: true },
      { name: 'media', kind: 'relation', relationTo: 'media' },
    ],
  },
  {
    name: 'parts',
    kind: 'blocks',
    blocks: {
      quote: [{ name: 'words', kind: 'text', localized: true }],
      map: [{ name: 'zoom', kind: 'number' }],
    },
  },
  { name: 'sections', kind: 'array', localized: true, fields: [{ name: 'heading', kind: 'text', localized: true }] },
]

export const text = (value: string, format = 0): RichTextNode => ({ type: 'text', text: value, format })
export const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })
export const richText = (...children: RichTextNode[]): RichText => ({ root: { type: 'root', children } })
/** One paragraph for each line. */
export const lines = (...values: string[]): RichText => richText(...values.map((value) => paragraph(text(value))))
