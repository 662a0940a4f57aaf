import { diffArrays, type ChangeObject } from 'diff'

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
  for (const run of runsOf(before, after)) {
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

/** Texts further apart than this are compared as one taken out and another put in: the time grows with its square. */
const mostEdits = 2000

function runsOf(before: Paragraph[], after: Paragraph[]): ChangeObject<Paragraph[]>[] {
  const comparator = (one: Paragraph, other: Paragraph) => one.look === other.look
  return (
    diffArrays(before, after, { comparator, maxEditLength: mostEdits }) ?? [
      { value: before, removed: true, added: false, count: before.length },
      { value: after, added: true, removed: false, count: after.length },
    ]
  )
}

type Pair = { older?: Paragraph; newer?: Paragraph }

/** Enough in common to be the same paragraph written anew, and how many of the former ones are looked at for it. */
const alike = 0.3
const lookedAt = 20

/** Sets a changed paragraph beside what it was, keeping both orders; what finds no partner came or went whole. */
function paired(older: Paragraph[], newer: Paragraph[]): Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const paragraph of newer) {
    const ahead = older.slice(next, next + lookedAt).findIndex((each) => likeness(each.text, paragraph.text) >= alike)
    if (ahead === -1) {
      pairs.push({ newer: paragraph })
      continue
    }
    const found = next + ahead
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
