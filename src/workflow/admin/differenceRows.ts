import type { FieldDifference, MediaView, TextPart } from '../rules/difference'
import type { FieldWords } from './useFieldWords'

/** What one side shows. */
export type Cell = { parts: TextPart[] } | { pictures: MediaView[] } | { text: string } | { value: unknown }

/** A row of a field's difference: before beside now; `paragraph` counts from 1 in the newer text. */
export type DifferenceRow = { paragraph?: number; before: Cell; after: Cell }

/** A field's difference as rows that stand side by side, a paragraph each. */
export function differenceRows(
  difference: FieldDifference,
  words: Pick<FieldWords, 'isChoice' | 'say'>,
): DifferenceRow[] {
  const { field } = difference
  switch (difference.kind) {
    case 'media':
      return [{ before: { pictures: difference.before }, after: { pictures: difference.after } }]
    case 'paragraphs':
      return difference.paragraphs.map(({ index, parts }) => ({ paragraph: index + 1, ...bothSides(parts) }))
    case 'text':
      if (!words.isChoice(field)) return [bothSides(difference.parts)]
      return [
        {
          before: { text: words.say(field, joined(difference.parts, 'added')) },
          after: { text: words.say(field, joined(difference.parts, 'removed')) },
        },
      ]
    case 'value':
      return [{ before: { value: difference.before }, after: { value: difference.after } }]
  }
}

const bothSides = (parts: TextPart[]) => ({
  before: { parts: parts.filter(({ added }) => !added) },
  after: { parts: parts.filter(({ removed }) => !removed) },
})

const joined = (parts: TextPart[], without: 'added' | 'removed'): string =>
  parts
    .filter((part) => !part[without])
    .map(({ value }) => value)
    .join('')
