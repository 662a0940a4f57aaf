import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Language } from './ingest/checkConsistency'
import type { Ninjs } from './ingest/ninjsProfile'

/** The newest accepted version of one item in one language. */
export type HeldItem = {
  group: string
  language: Language
  version: number
  contentHash: string
  /** ISO time of the request that brought it. */
  receivedAt: string
  ninjs: Ninjs
}

/** What an accepted webhook-id stood for; a repetition gets the same answer. */
export type SeenDelivery = Pick<HeldItem, 'group' | 'language' | 'version' | 'contentHash'>

type State = {
  items: Record<string, HeldItem>
  seen: Record<string, SeenDelivery>
  rejected: number
  duplicatesIgnored: number
}

export type PortalStore = ReturnType<typeof openPortalStore>

/** The memory of one portal, in `file` if there is one: each change is on disk before the sender hears of it. */
export function openPortalStore(file?: string) {
  const state = file ? readState(file) : emptyState()
  const save = () => file && writeAtomically(file, JSON.stringify(state))
  const key = (group: string, language: Language) => `${group}/${language}`
  return {
    items: (): HeldItem[] => Object.values(state.items),
    item: (group: string, language: Language): HeldItem | undefined => state.items[key(group, language)],
    seen: (webhookId: string): SeenDelivery | undefined => state.seen[webhookId],
    counts: () => ({ rejected: state.rejected, duplicatesIgnored: state.duplicatesIgnored }),
    /** Takes `item` in, unless it is to be dropped, and remembers the webhook-id in the same write. */
    accept(webhookId: string, delivery: SeenDelivery, item?: HeldItem) {
      if (item) state.items[key(item.group, item.language)] = item
      state.seen[webhookId] = delivery
      save()
    },
    countDuplicate() {
      state.duplicatesIgnored += 1
      save()
    },
    countRejection() {
      state.rejected += 1
      save()
    },
  }
}

/** Without a prototype: a group or a webhook-id may be called `__proto__`. */
const emptyState = (): State => ({
  items: Object.create(null) as State['items'],
  seen: Object.create(null) as State['seen'],
  rejected: 0,
  duplicatesIgnored: 0,
})

function readState(file: string): State {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyState()
    throw error
  }
  const stored = JSON.parse(text) as State
  const empty = emptyState()
  return {
    ...stored,
    items: Object.assign(empty.items, stored.items),
    seen: Object.assign(empty.seen, stored.seen),
  }
}

/** A reader finds the old text or the new one, whatever happens in between. */
function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.new`
  const handle = openSync(fresh, 'w')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(fresh, file)
}
