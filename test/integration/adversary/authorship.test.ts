import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from '../review/colleague'
import { uploadPicture } from '../review/pictures'

describe('authorship cannot be washed off a wording', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  /** Writes, and would approve. */
  let insider: Colleague

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    insider = await hire(newsroom, desk, 'Kpă Văn Ngoan')
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const patch = (who: Colleague, article: string, data: object) =>
    who.ask(`/api/articles/${article}?locale=vi&depth=0`, { method: 'PATCH', body: data })

  const toTheChief = async (article: string): Promise<string> => {
    const run = await desk.submit(article, ['vi'])
    expect((await desk.approve('deskEditor', run, article, ['vi'])).status).toBe(200)
    return run
  }

  const insiderApproves = async (run: string, article: string): Promise<Answer> => {
    const { vi } = await desk.fingerprints(article)
    return insider.ask(`/api/review/runs/${run}/approve`, { method: 'POST', body: { fingerprints: { vi } } })
  }

  const refused = { status: 403, body: { errors: [{ code: 'review.contributor' }] } }

  it('by duplicating the article', async () => {
    const article = await desk.writeArticle({ slug: 'bai-goc' })
    expect((await patch(insider, article, { title: 'Lời của người sẽ duyệt' })).status).toBe(200)
    const copied = await desk.as('reporter', `/api/articles/${article}/duplicate?locale=vi`, {
      method: 'POST',
      body: { slug: 'bai-sao' },
    })
    const copy = String(copied.body.doc.id)
    expect(await insiderApproves(await toTheChief(copy), copy)).toMatchObject(refused)
  })

  it('by restoring what they wrote after an edition without it', async () => {
    const article = await desk.writeArticle({ slug: 'khoi-phuc' })
    expect((await patch(insider, article, { title: 'Lời bị bỏ, rồi được khôi phục' })).status).toBe(200)
    expect((await desk.edit('reporter', article, { title: 'Lời của phóng viên' })).status).toBe(200)
    await desk.publish(article)
    const versions = await desk.as(
      'reporter',
      `/api/articles/versions?where[parent][equals]=${article}&limit=50&depth=0&locale=vi`,
    )
    const old = versions.body.docs.find(
      (each: { version: { title: string } }) => each.version.title === 'Lời bị bỏ, rồi được khôi phục',
    )
    const restored = await desk.as('reporter', `/api/articles/versions/${old.id}?locale=vi`, {
      method: 'POST',
      body: {},
    })
    expect(restored.status).toBe(200)
    expect(await insiderApproves(await toTheChief(article), article)).toMatchObject(refused)
  })

  it('by writing the words of a picture before it is put into the article', async () => {
    const article = await desk.writeArticle({ slug: 'anh-viet-truoc' })
    const picture = await uploadPicture(newsroom, insider.token, desk.ids.unit)
    expect((await desk.edit('reporter', article, { gallery: [{ media: picture }] })).status).toBe(200)
    expect(await insiderApproves(await toTheChief(article), article)).toMatchObject(refused)
  })

  it('and a reviewer does not give the article to another unit while it is reviewed', async () => {
    const { body } = await desk.as('deskEditor', '/api/units?where[slug][equals]=so-ngoai-vu&depth=0')
    const foreign = String(body.docs[0].id)
    const article = await desk.writeArticle({ slug: 'doi-don-vi' })
    const run = await desk.submit(article, ['vi'])
    const moved = await desk.edit('deskEditor', article, { unit: foreign })
    expect(moved.status).toBeGreaterThanOrEqual(403)
    expect(moved.status).toBeLessThan(500)
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    expect((await desk.approve('chiefEditor', run, article)).status).toBe(200)
    const editions = await newsroom.payload.find({
      collection: 'editions',
      overrideAccess: true,
      where: { document: { equals: article } },
    })
    expect(editions.docs.map(({ unit }) => unit)).toEqual([desk.ids.unit])
  })

  it('and nobody writes for a unit by duplicating what they only read', async () => {
    const article = await desk.writeArticle({ slug: 'chi-doc' })
    const units = await desk.as('deskEditor', '/api/units?where[slug][equals]=so-ngoai-vu&depth=0')
    const reader = await hire(newsroom, desk, 'Người đọc', ['focalPoint'])
    await newsroom.payload.update({
      collection: 'users',
      data: {
        memberships: [
          { roles: ['focalPoint'], unit: desk.ids.unit },
          { roles: ['reporter'], unit: String(units.body.docs[0].id) },
        ],
      },
      id: reader.id,
      overrideAccess: true,
    })
    const copied = await reader.ask(`/api/articles/${article}/duplicate?locale=vi`, { method: 'POST', body: {} })
    expect(copied.status).toBe(403)
  })
})
