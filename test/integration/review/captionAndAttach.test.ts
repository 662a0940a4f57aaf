import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from './colleague'
import { uploadPicture } from './pictures'
import { recordsOf } from './recordsOf'

const rounds = 12

/** How a picture comes into an article: the article that shows it afterwards. */
type WayIn = (picture: string, index: number) => Promise<{ call: () => Promise<Answer>; article?: string }>

describe('a caption and the picture’s way into an article, at the same instant', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let photographer: Colleague
  let captioner: Colleague

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    photographer = await hire(newsroom, desk, 'Siu Phương', ['reporter'])
    captioner = await hire(newsroom, desk, 'Nay H’Nan')
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const slug = (index: number): string => `anh-va-chu-thich-${index}-${Math.random().toString(36).slice(2)}`
  const writersOf = async (article: string): Promise<unknown[]> => {
    const rows = await recordsOf(newsroom, 'contributions', article)
    return rows.filter(({ language }) => language === 'vi').map(({ user }) => user)
  }

  /** Both calls at once, now one a little ahead and now the other; who wrote the wording is known, whoever was first. */
  const play = async (wayIn: WayIn): Promise<void> => {
    const missed: string[] = []
    for (let index = 0; index < rounds; index += 1) {
      const picture = await uploadPicture(newsroom, photographer.token, desk.ids.unit)
      const { article, call } = await wayIn(picture, index)
      const caption = () =>
        captioner.ask(`/api/media/${picture}?locale=vi&depth=0`, { method: 'PATCH', body: { caption: `Lời ${index}` } })
      const calls = index % 2 === 0 ? [caption(), call()] : [call(), caption()]
      const answers = await Promise.all(calls)
      expect(answers.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
      const shownBy = article ?? String(answers.find(({ body }) => body.doc.title !== undefined)?.body.doc.id)
      const writers = await writersOf(shownBy)
      for (const { id, name } of [photographer, captioner]) if (!writers.includes(id)) missed.push(`${index}: ${name}`)
    }
    expect(missed).toEqual([])
  }

  it('by an edit of the article', () =>
    play(async (picture, index) => {
      const article = await desk.writeArticle({ slug: slug(index) })
      return { article, call: () => desk.edit('reporter', article, { gallery: [{ media: picture }] }) }
    }))

  it('by a new article', () =>
    play((picture, index) => {
      const body = { leadMedia: picture, slug: slug(index), title: 'Một bài mới', unit: desk.ids.unit }
      const call = () => desk.as('reporter', '/api/articles?locale=vi&depth=0', { method: 'POST', body })
      return Promise.resolve({ call })
    }))

  it('by a copy of an article that shows it', () =>
    play(async (picture, index) => {
      const article = await desk.writeArticle({ leadMedia: picture, slug: slug(index) })
      const body = { slug: slug(index) }
      const path = `/api/articles/${article}/duplicate?locale=vi&depth=0`
      return { call: () => desk.as('reporter', path, { method: 'POST', body }) }
    }))

  it('by restoring a version that showed it', () =>
    play(async (picture, index) => {
      const article = await desk.writeArticle({ leadMedia: picture, slug: slug(index) })
      expect((await desk.edit('reporter', article, { leadMedia: desk.ids.picture })).status).toBe(200)
      const path = `/api/articles/versions?where[parent][equals]=${article}&sort=createdAt&depth=0&locale=vi`
      const versions: { id: string; version: { leadMedia: string } }[] = (await desk.as('reporter', path)).body.docs
      const old = versions.find(({ version }) => version.leadMedia === picture)
      const restore = `/api/articles/versions/${old?.id}?locale=vi&depth=0`
      return { article, call: () => desk.as('reporter', restore, { method: 'POST', body: {} }) }
    }))

  it('and putting it in changes nothing about the file, not even when it was last changed', async () => {
    const picture = await uploadPicture(newsroom, photographer.token, desk.ids.unit)
    // As a file of a newsroom that did not count yet.
    const { db } = newsroom.payload
    await db.updateOne({ collection: 'media', data: { rev: null, updatedAt: null }, id: picture })
    const read = async () => (await desk.as('reporter', `/api/media/${picture}?locale=all&depth=0`)).body
    const { rev: uncounted, ...before } = await read()
    for (const rev of [1, 2]) {
      await desk.writeArticle({ leadMedia: picture, slug: slug(rev) })
      expect(await read()).toEqual({ ...before, rev })
    }
    expect(uncounted).toBeNull()
  })
})
