import type { CollectionSlug, Payload, Where } from 'payload'

import type { Language } from '../../i18n/languages'
import { editionGeneration } from '../../requests/editionGeneration'

/** What lists need of an edition; its content stays in the database until it is asked for. */
export type ListedEdition = {
  id: string
  collection: string
  document: string
  language: Language
  number: number
  fingerprint: string
  sensitivity: 'ordinary' | 'restricted'
  /** JSON of the frozen files. */
  media: string
  approvedAt: string
  createdAt: string
}

/** Everything that may be served at one moment; replaced as a whole, so that one answer is of one moment. */
export type Snapshot = {
  /** Moves with every new edition: what is kept under an older one is dropped. */
  generation: number
  /** The newest edition of each document, latest approval first, by `<collection>:<language>`; restricted ones left out. */
  lists: ReadonlyMap<string, ListedEdition[]>
  /** The newest edition by `<collection>:<document>:<language>`; restricted ones left out. */
  newest: ReadonlyMap<string, ListedEdition>
  /** MIME types of every file that an edition names, by sha256. */
  files: ReadonlyMap<string, string>
}

/** How long an edition of another process may go unseen. Those of this process are seen at once. */
const checkEveryMs = 1_000

/** Editions are committed in another order than their times say, by so much at most. */
const overlapMs = 60_000

/**
 * The editions in memory, without their content. They are never changed or deleted, so that only newer ones are read;
 * one cheap query a second asks whether there are any (design §9: no query a request).
 */
export class EditionIndex {
  private readonly editions = new Map<string, ListedEdition>()
  private snapshot: Snapshot | undefined
  private head = ''
  private newestSeen = 0
  private generation = 0
  private seenGeneration = -1
  private checkedAt = 0
  private checking: Promise<Snapshot> | undefined

  constructor(private readonly payload: Payload) {}

  /** The present snapshot; a promise only where the database has to be asked. `now` in milliseconds. */
  current(now: number): Promise<Snapshot> | Snapshot {
    const fresh = this.seenGeneration === editionGeneration() && now - this.checkedAt < checkEveryMs
    if (this.snapshot && fresh) return this.snapshot
    this.checking ??= this.check(now).finally(() => (this.checking = undefined))
    return this.checking
  }

  private async check(now: number): Promise<Snapshot> {
    const seenGeneration = editionGeneration()
    const { docs, totalDocs } = await this.find({}, 1, '-createdAt')
    const head = `${totalDocs}:${docs[0]?.id ?? ''}`
    if (!this.snapshot || head !== this.head) {
      await this.readNewer()
      this.generation += 1
      this.snapshot = snapshotOf([...this.editions.values()], this.generation)
      this.head = head
    }
    this.seenGeneration = seenGeneration
    this.checkedAt = now
    return this.snapshot
  }

  private async readNewer(): Promise<void> {
    const since = new Date(this.newestSeen - overlapMs).toISOString()
    const where: Where = this.newestSeen === 0 ? {} : { createdAt: { greater_than_equal: since } }
    const { docs } = await this.find(where, 0, 'createdAt')
    for (const edition of docs) {
      this.editions.set(edition.id, edition)
      this.newestSeen = Math.max(this.newestSeen, Date.parse(edition.createdAt))
    }
  }

  private async find(where: Where, limit: number, sort: string) {
    const found = await this.payload.find({
      collection: 'editions' as CollectionSlug,
      depth: 0,
      fallbackLocale: false,
      limit,
      overrideAccess: true,
      select: { ...listed },
      sort,
      where,
    })
    return { docs: found.docs as unknown as ListedEdition[], totalDocs: found.totalDocs }
  }
}

const listed = {
  approvedAt: true,
  collection: true,
  createdAt: true,
  document: true,
  fingerprint: true,
  language: true,
  media: true,
  number: true,
  sensitivity: true,
} as const

function snapshotOf(editions: ListedEdition[], generation: number): Snapshot {
  const newest = new Map<string, ListedEdition>()
  const lastApproved = new Map<string, ListedEdition>()
  const files = new Map<string, string>()
  for (const edition of editions) {
    const key = `${edition.collection}:${edition.document}:${edition.language}`
    if ((newest.get(key)?.number ?? 0) < edition.number) newest.set(key, edition)
    const last = lastApproved.get(documentKey(edition))
    if (!last || Date.parse(last.approvedAt) < Date.parse(edition.approvedAt))
      lastApproved.set(documentKey(edition), edition)
    for (const { mimeType, sha256 } of namedFiles(edition)) files.set(sha256, mimeType)
  }
  const lists = new Map<string, ListedEdition[]>()
  for (const [key, edition] of newest) {
    // What is restricted now is served neither in an older wording nor in the other language, whose turn comes later.
    const nowRestricted = lastApproved.get(documentKey(edition))?.sensitivity === 'restricted'
    if (nowRestricted || edition.sensitivity === 'restricted') newest.delete(key)
    else listOf(lists, `${edition.collection}:${edition.language}`).push(edition)
  }
  for (const list of lists.values()) list.sort(latestFirst)
  return { files, generation, lists, newest }
}

const documentKey = ({ collection, document }: ListedEdition): string => `${collection}:${document}`

function listOf(lists: Map<string, ListedEdition[]>, key: string): ListedEdition[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function latestFirst(one: ListedEdition, other: ListedEdition): number {
  return Date.parse(other.approvedAt) - Date.parse(one.approvedAt) || one.document.localeCompare(other.document)
}

function namedFiles({ media }: ListedEdition): { mimeType: string; sha256: string }[] {
  const files: unknown = media ? JSON.parse(media) : []
  return Array.isArray(files) ? files : []
}
