import type { Language } from '../../i18n/languages'

/** Somebody as a mail names them: `Nguyễn Thị Thu Hà (Báo Gia Lai)`. */
export type Named = { id: string; name: string; unitName: string }

export type NewsStep = { key: string; kind: 'edit' | 'approve'; label: Record<Language, string> }

/** Where an edition goes, in words: a portal's name, and whether it still waits for the other language. */
export type Destination = { name: string; held: boolean }

/** What happened to a review, as far as mail needs to know. */
export type ReviewNews = {
  kind: 'submitted' | 'stepPassed' | 'approved' | 'changesRequested' | 'recalled'
  run: string
  collection: string
  document: string
  /** The owning unit's id. */
  unit: string
  title: string
  languages: Language[]
  /** Who did it. */
  actor: Named
  submittedBy: Named
  /** The note, comment or reason that was given; '' for none. */
  comment: string
  /** The step at which it happened; null at a submission. */
  step: NewsStep | null
  /** Ids of those who have decided that step. */
  signed: string[]
  /**
   * The step that waits now, and the ids of those who could decide it; null when the run has ended. `round` is different
   * each time a run begins to wait anew, at the same step too.
   */
  waiting: (NewsStep & { round: number; people: string[] }) | null
  /** Labels of the fields that differ from the newest edition; null where there is no edition yet or nobody needs to know. */
  changed: Record<Language, string[]> | null
  editions: { language: Language; number: number }[]
  destinations: Destination[]
}
