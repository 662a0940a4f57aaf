import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'

describe('P-4.1 one article from a reporter to the provincial portal', () => {
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

  it('goes through two people, becomes an edition and is confirmed at the portal', async () => {
    const article = await desk.writeArticle({ title: 'Gia Lai đón đoàn nghệ thuật Lào' })
    const run = await desk.submit(article, ['vi'])
    const edited = await desk.approve('deskEditor', run, article)
    expect(edited).toMatchObject({ status: 200, body: { run, editions: [] } })
    const approved = await desk.approve('chiefEditor', run, article)
    expect(approved.status).toBe(200)
    expect(approved.body.editions).toMatchObject([{ language: 'vi', number: 1 }])

    await desk.deliverEverything()
    expect(await desk.deliveries(article)).toEqual([
      { portal: 'asean', language: 'vi', number: 1, state: 'held' },
      { portal: 'gialai', language: 'vi', number: 1, state: 'confirmed' },
    ])
    const held = await desk.portals.gialai.items()
    expect(held).toMatchObject([{ group: `articles-${article}`, language: 'vi', version: 1 }])
  })
})
