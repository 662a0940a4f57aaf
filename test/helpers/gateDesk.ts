import { createHash } from 'node:crypto'

import { expect } from 'vitest'

import { kinds, openKindDesk, type Kind, type KindDesk } from './kindDesk'
import { startNewsroom, type Newsroom } from './newsroom'
import { startStoryDesk, type StoryDesk } from './storyDesk'

/** Everything that the world outside can see of one item. */
export type Outside = { published: unknown; list: unknown; portal: unknown; media: string[] }

/**
 * A newsroom in which one article was approved and has arrived, and one is a draft. A gate test tries one way in, and
 * then asks whether anything outside changed.
 */
export type GateDesk = {
  newsroom: Newsroom
  desk: StoryDesk
  /** The approved article and its edition's title. */
  approved: string
  /** An article nobody has approved. */
  draft: string
  outside(): Promise<Outside>
  /** Fails when a byte changed outside, when the draft is anywhere outside, or when a document is not a draft any more. */
  expectNothingLeft(before: Outside): Promise<void>
  close(): Promise<void>
}

export async function startGateDesk(): Promise<GateDesk> {
  const newsroom = await startNewsroom({ seeded: true })
  const desk = await startStoryDesk(newsroom)
  const approved = await desk.writeArticle({ title: 'Bài đã duyệt', slug: 'bai-da-duyet' })
  const draft = await desk.writeArticle({ title: 'Bài chưa duyệt', slug: 'bai-chua-duyet' })
  await desk.publish(approved)
  await desk.deliverEverything()
  return {
    newsroom,
    desk,
    approved,
    draft,
    ...watched(newsroom, desk, { kind: 'articles', approved, draft }),
    close: async () => {
      await desk.close()
      await newsroom.close()
    },
  }
}

/** One document of another kind that was approved and has arrived, and one that nobody has approved. */
export type KindGate = Pick<GateDesk, 'approved' | 'draft' | 'expectNothingLeft' | 'outside'> & { people: KindDesk }

export async function openKindGate(newsroom: Newsroom, desk: StoryDesk, kind: Kind): Promise<KindGate> {
  const people = await openKindDesk(newsroom, desk, kind)
  const approved = await people.write()
  const draft = await people.write({ title: 'Chưa ai duyệt' })
  await people.publish(approved)
  await desk.deliverEverything()
  return { people, approved, draft, ...watched(newsroom, desk, { kind, approved, draft }) }
}

type Watched = { kind: Kind; approved: string; draft: string }

function watched(newsroom: Newsroom, desk: StoryDesk, { approved, draft, kind }: Watched) {
  const outside = () => seenOutside(newsroom, desk, kind, approved)
  return {
    outside,
    expectNothingLeft: async (before: Outside): Promise<void> => {
      await desk.deliverEverything()
      expect(await outside()).toEqual(before)
      expect((await newsroom.request(`/api/published/${kind}/${draft}?language=vi`)).status).toBe(404)
      expect(JSON.stringify(await desk.portals.gialai.items())).not.toContain(draft)
      for (const each of kinds) expect(await publishedRows(newsroom, each)).toEqual([])
    },
  }
}

async function seenOutside(newsroom: Newsroom, desk: StoryDesk, kind: Kind, id: string): Promise<Outside> {
  const published = (await newsroom.request(`/api/published/${kind}/${id}?language=vi`)).body
  const group = `${kind}-${id}`
  const reply = await fetch(`${desk.portals.gialai.url}/items/${group}/vi`)
  const shas = [...new Set(JSON.stringify(published).match(/[0-9a-f]{64}/g) ?? [])]
  const files = await Promise.all(shas.map((sha) => fetch(`${newsroom.url}/api/published/media/${sha}`)))
  return {
    published,
    list: (await newsroom.request(`/api/published/${kind}?language=vi`)).body,
    portal: await reply.json(),
    media: await Promise.all(files.map(async (file) => `${file.status} ${sha256(await file.arrayBuffer())}`)),
  }
}

const sha256 = (bytes: ArrayBuffer): string => createHash('sha256').update(Buffer.from(bytes)).digest('hex')

/** Rows of content, or of its versions, that say they are published. There must never be one. */
async function publishedRows({ payload }: Newsroom, collection: Kind): Promise<unknown[]> {
  const where = { _status: { equals: 'published' } }
  const documents = await payload.find({ collection, depth: 0, overrideAccess: true, where })
  const versions = await payload.findVersions({
    collection,
    depth: 0,
    overrideAccess: true,
    where: { 'version._status': { equals: 'published' } },
  })
  return [...documents.docs, ...versions.docs]
}
