import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'
import { recordsOf } from '../review/recordsOf'

describe('vi moves on while its translation is reviewed', () => {
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

  const signBoth = async (run: string, article: string): Promise<void> => {
    for (const person of ['deskEditor', 'chiefEditor'])
      expect((await desk.approve(person, run, article, ['en'])).status).toBe(200)
  }
  const rewriteVi = async (article: string): Promise<void> => {
    expect((await desk.edit('reporter', article, { title: 'Bản tiếng Việt viết lại' })).status).toBe(200)
  }
  const editionsOf = async (article: string, language: string) =>
    (await recordsOf(newsroom, 'editions', article))
      .filter((edition) => edition.language === language)
      .sort((one, other) => Number(one.number) - Number(other.number))
  const english = async (article: string) =>
    (await desk.as('reporter', `/api/review/articles/${article}`)).body.languages.en
  const atAsean = async (article: string) =>
    (await desk.deliveries(article)).flatMap(({ language, number, portal, state }) =>
      portal === 'asean' ? [`${language}${number} ${state}`] : [],
    )

  it('the en edition names the vi wording it was submitted against, is outdated from birth, and waits', async () => {
    const article = await desk.writeArticle({ slug: 'vi-di-truoc' }, {})
    await desk.publish(article, 'vi')
    const run = await desk.submit(article, ['en'])
    expect(await english(article)).toMatchObject({ state: 'inReview', outdated: false })
    await rewriteVi(article)
    await desk.publish(article, 'vi')
    expect(await english(article)).toMatchObject({ state: 'inReview', outdated: true })
    await signBoth(run, article)
    const [first, second] = await editionsOf(article, 'vi')
    expect(await editionsOf(article, 'en')).toMatchObject([{ translates: first?.fingerprint }])
    expect(await english(article)).toMatchObject({
      state: 'approved',
      outdated: true,
      verbs: [{ verb: 'submit', allowed: true }],
    })
    expect(await atAsean(article)).toEqual(['en1 held', 'vi1 superseded', 'vi2 held'])

    // Signed again against what stands now, the same words may go.
    await desk.publish(article, 'en')
    expect((await editionsOf(article, 'en'))[1]).toMatchObject({ number: 2, translates: second?.fingerprint })
    expect(await english(article)).toMatchObject({ state: 'approved', outdated: false })
    await desk.deliverEverything()
    expect(await atAsean(article)).toEqual(['en1 superseded', 'en2 confirmed', 'vi1 superseded', 'vi2 confirmed'])
  })

  it('before vi has an edition, en translates the wording that vi had when en was submitted', async () => {
    const article = await desk.writeArticle({ slug: 'en-di-truoc' }, {})
    const { vi } = await desk.fingerprints(article)
    const run = await desk.submit(article, ['en'])
    await rewriteVi(article)
    await desk.publish(article, 'vi')
    await signBoth(run, article)
    expect(await editionsOf(article, 'en')).toMatchObject([{ translates: vi }])
    expect(await english(article)).toMatchObject({ outdated: true })
    expect(await atAsean(article)).toEqual(['en1 held', 'vi1 held'])
  })

  it('and is up to date when vi is approved as it stood then, in whichever order', async () => {
    const article = await desk.writeArticle({ slug: 'cung-mot-loi' }, {})
    const run = await desk.submit(article, ['en'])
    await desk.publish(article, 'vi')
    await signBoth(run, article)
    expect(await english(article)).toMatchObject({ outdated: false })
    expect(await atAsean(article)).toEqual(['en1 due', 'vi1 due'])
  })
})
