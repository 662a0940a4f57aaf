import { diffArrays } from 'diff'

import type { TextPart } from './difference'
import type { Paragraph } from './lexicalText'

export type ParagraphDifference = {
  /** The paragraph's place in the newer text, from 0; for one that was taken out, the place where it would be. */
  index: number
  parts: TextPart[]
  /** The words are the same: what changed is their look (bold, heading, list) and nothing a reader hears. */
  lookOnly?: boolean
}

/** The paragraphs that changed, in order, each word by word. */
export function paragraphDifferences(
  before: Paragraph[],
  after: Paragraph[],
  words: (before: string, after: string) => TextPart[],
): ParagraphDifference[] {
  const changed: ParagraphDifference[] = []
  let index = 0
  let removed: Paragraph[] = []
  const flush = () => {
    for (const { text } of removed) changed.push({ index, parts: [{ value: text, removed: true }] })
    removed = []
  }
  for (const run of diffArrays(before, after, { comparator: (one, other) => one.look === other.look })) {
    if (run.removed) {
      removed = run.value
    } else if (run.added) {
      const pairs = paired(removed, run.value)
      removed = []
      for (const { newer, older } of pairs) {
        changed.push({ index, ...paragraphDifference(older, newer, words) })
        if (newer) index += 1
      }
    } else {
      flush()
      index += run.value.length
    }
  }
  flush()
  return changed
}

type Pair = { older?: Paragraph; newer?: Paragraph }

/** Enough in common to be the same paragraph written anew. */
const alike = 0.3

/** Sets a changed paragraph beside what it was, keeping both orders; what finds no partner came or went whole. */
function paired(older: Paragraph[], newer: Paragraph[]): Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const paragraph of newer) {
    const found = older.findIndex((each, index) => index >= next && likeness(each.text, paragraph.text) >= alike)
    if (found === -1) {
      pairs.push({ newer: paragraph })
      continue
    }
    pairs.push(...older.slice(next, found).map((each) => ({ older: each })), { older: older[found], newer: paragraph })
    next = found + 1
  }
  return [...pairs, ...older.slice(next).map((each) => ({ older: each }))]
}

/** The share of words that two texts have in common, 0 … 1 (Dice). */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''))
  const first = words(one)
  const second = words(other)
  const common = [...first].filter((word) => second.has(word)).length
  return (2 * common) / Math.max(1, first.size + second.size)
}

function paragraphDifference(
  older: Paragraph | undefined,
  newer: Paragraph | undefined,
  words: (before: string, after: string) => TextPart[],
): Omit<ParagraphDifference, 'index'> {
  if (!older) return { parts: [{ value: newer?.text ?? '', added: true }] }
  if (!newer) return { parts: [{ value: older.text, removed: true }] }
  if (older.text === newer.text) return { parts: [{ value: newer.text }], lookOnly: true }
  return { parts: words(older.text, newer.text) }
}
