import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'

describe('a correction of vi that the translation already says', () => {
  let newsroom: Newsroom
  let desk: StoryDesk

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  it('reaches the portal that wants both, once the same en wording is signed again', async () => {
    const article = await desk.writeArticle({ slug: 'sua-mot-chu' }, {})
    await desk.publish(article, 'vi')
    await desk.publish(article, 'en')
    expect((await desk.edit('reporter', article, { title: 'Gia Lai đón đoàn nghệ thuật nước Lào' })).status).toBe(200)
    await desk.publish(article, 'vi')
    const held = (await desk.deliveries(article)).filter(({ portal, state }) => portal === 'asean' && state === 'held')
    expect(held).toMatchObject([{ language: 'vi', number: 2 }])
    const view = (await desk.as('reporter', `/api/review/articles/${article}`)).body.languages.en
    expect(view.verbs).toMatchObject([{ verb: 'submit', allowed: true }])
    await desk.publish(article, 'en')
    await desk.deliverEverything()
    const asean = (await desk.deliveries(article)).filter(({ number, portal }) => portal === 'asean' && number === 2)
    expect(asean.map(({ language, state }) => `${language} ${state}`)).toEqual(['en confirmed', 'vi confirmed'])
  })
})
