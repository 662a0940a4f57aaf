import { createHash } from 'node:crypto'

import { expect } from 'vitest'

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
  const outside = () => seenOutside(newsroom, desk, approved)
  return {
    newsroom,
    desk,
    approved,
    draft,
    outside,
    expectNothingLeft: async (before) => {
      await desk.deliverEverything()
      expect(await outside()).toEqual(before)
      expect((await newsroom.request(`/api/published/articles/${draft}?language=vi`)).status).toBe(404)
      expect(JSON.stringify(await desk.portals.gialai.items())).not.toContain(draft)
      expect(await publishedRows(newsroom)).toEqual([])
    },
    close: async () => {
      await desk.close()
      await newsroom.close()
    },
  }
}

async function seenOutside(newsroom: Newsroom, desk: StoryDesk, article: string): Promise<Outside> {
  const published = (await newsroom.request(`/api/published/articles/${article}?language=vi`)).body
  const group = `articles-${article}`
  const reply = await fetch(`${desk.portals.gialai.url}/items/${group}/vi`)
  const shas = [...new Set(JSON.stringify(published).match(/[0-9a-f]{64}/g) ?? [])]
  const files = await Promise.all(shas.map((sha) => fetch(`${newsroom.url}/api/published/media/${sha}`)))
  return {
    published,
    list: (await newsroom.request('/api/published/articles?language=vi')).body,
    portal: await reply.json(),
    media: await Promise.all(files.map(async (file) => `${file.status} ${sha256(await file.arrayBuffer())}`)),
  }
}

const sha256 = (bytes: ArrayBuffer): string => createHash('sha256').update(Buffer.from(bytes)).digest('hex')

/** Rows of content, or of its versions, that say they are published. There must never be one. */
async function publishedRows({ payload }: Newsroom): Promise<unknown[]> {
  const where = { _status: { equals: 'published' } }
  const documents = await payload.find({ collection: 'articles', depth: 0, overrideAccess: true, where })
  const versions = await payload.findVersions({
    collection: 'articles',
    depth: 0,
    overrideAccess: true,
    where: { 'version._status': { equals: 'published' } },
  })
  return [...documents.docs, ...versions.docs]
}
