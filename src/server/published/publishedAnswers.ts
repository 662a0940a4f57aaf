import type { CollectionSlug, Payload } from 'payload'

import { ninjs } from '../../delivery/formats/ninjs'
import type { EditionInput } from '../../delivery/rules/editionInput'
import { languages } from '../../i18n/languages'
import type { ListedEdition, Snapshot } from './editionIndex'
import { KeptBytes } from './keptBytes'
import { packedSize, packJSON, type PackedJSON } from './packedJSON'
import type { PublishedQuery } from './publishedQuery'

const megabyte = 1024 * 1024

type Packed = PackedJSON | Promise<PackedJSON>

/**
 * The answers of /api/published as bytes. An edition's JSON is kept under its id, its fingerprint and the number of its
 * translation, which it names; whole answers under the snapshot they were made of (design §9).
 */
export class PublishedAnswers {
  private readonly items = new KeptBytes<string>(64 * megabyte, (json) => json.length * 2)
  private readonly answers = new KeptBytes<PackedJSON>(64 * megabyte, packedSize)
  private generation = -1

  constructor(
    private readonly payload: Payload,
    private readonly serverURL: string,
  ) {}

  /** A page of the newest editions of one collection in one language. */
  list(snapshot: Snapshot, collection: string, query: PublishedQuery): Packed {
    const { language, limit, page, summary } = query
    const all = snapshot.lists.get(`${collection}:${language}`) ?? []
    const wanted = all.slice((page - 1) * limit, page * limit)
    const rest = `"totalDocs":${all.length},"page":${page},"limit":${limit}}`
    // Not kept: someone could ask for any number of pages past the end.
    if (wanted.length === 0) return packJSON(`{"docs":[],${rest}`)
    return this.kept(snapshot, `${collection}:${language}:${limit}:${page}:${summary}`, async () => {
      const docs = await this.json(snapshot, wanted, summary)
      return `{"docs":[${docs.join(',')}],${rest}`
    })
  }

  /** The newest edition of one document; undefined where none may be served. */
  item(
    snapshot: Snapshot,
    collection: string,
    document: string,
    { language, summary }: PublishedQuery,
  ): Packed | undefined {
    const edition = snapshot.newest.get(`${collection}:${document}:${language}`)
    if (!edition) return undefined
    return this.kept(snapshot, `${edition.id}:${summary}`, async () =>
      (await this.json(snapshot, [edition], summary)).join(''),
    )
  }

  private kept(snapshot: Snapshot, key: string, make: () => Promise<string>): Packed {
    if (snapshot.generation !== this.generation) {
      this.answers.clear()
      this.generation = snapshot.generation
    }
    return this.answers.get(`${snapshot.generation}:${key}`, async () => packJSON(await make()))
  }

  private async json(snapshot: Snapshot, editions: ListedEdition[], summary: boolean): Promise<string[]> {
    const contents = new ContentReader(this.payload, editions)
    return Promise.all(
      editions.map((edition) => {
        const other = otherLanguage(snapshot, edition)
        const key = `${edition.id}:${edition.fingerprint}:${other?.number ?? 0}:${summary}`
        return this.items.get(key, async () => this.render(await contents.read(edition.id), other, summary))
      }),
    )
  }

  private render(edition: EditionInput, other: ListedEdition | null, summary: boolean): string {
    const { bodies, ...head } = ninjs({ edition, other, serverURL: this.serverURL })
    return JSON.stringify({
      id: edition.document,
      language: edition.language,
      number: edition.number,
      fingerprint: edition.fingerprint,
      approvedAt: edition.approvedAt,
      ninjs: summary || !bodies ? head : { ...head, bodies },
    })
  }
}

function otherLanguage(snapshot: Snapshot, { collection, document, language }: ListedEdition): ListedEdition | null {
  const other = languages.find((one) => one !== language)
  return snapshot.newest.get(`${collection}:${document}:${other}`) ?? null
}

/** Reads the content of a page's editions in one query, and only if one of them is not kept. */
class ContentReader {
  private reading: Promise<Map<string, EditionInput>> | undefined

  constructor(
    private readonly payload: Payload,
    private readonly editions: ListedEdition[],
  ) {}

  async read(id: string): Promise<EditionInput> {
    this.reading ??= this.readAll()
    const edition = (await this.reading).get(id)
    if (!edition) throw new Error(`edition ${id} is gone`)
    return edition
  }

  private async readAll(): Promise<Map<string, EditionInput>> {
    const { docs } = await this.payload.find({
      collection: 'editions' as CollectionSlug,
      depth: 0,
      fallbackLocale: false,
      overrideAccess: true,
      pagination: false,
      where: { id: { in: this.editions.map(({ id }) => id) } },
    })
    return new Map((docs as unknown as EditionInput[]).map((edition) => [edition.id, edition]))
  }
}
