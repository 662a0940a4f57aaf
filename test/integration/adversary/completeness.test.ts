import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'
import { hire } from '../review/colleague'
import { pictureForm, uploadPicture } from '../review/pictures'

describe('what a reviewer takes away is missed before it leaves', () => {
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

  const editionsOf = async (article: string) =>
    (
      await newsroom.payload.find({
        collection: 'editions',
        overrideAccess: true,
        where: { document: { equals: article } },
      })
    ).docs

  it('a topic and the summary removed at the editing step', async () => {
    const article = await desk.writeArticle({ slug: 'bo-chu-de' })
    const run = await desk.submit(article, ['vi'])
    expect((await desk.edit('deskEditor', article, { topics: [], summary: '' })).status).toBe(200)
    const passed = await desk.approve('deskEditor', run, article)
    expect(passed).toMatchObject({ status: 422, body: { errors: [{ code: 'review.preflightFailed' }] } })
    const paths = passed.body.errors[0].data.findings.map((finding: { path: string }) => finding.path)
    expect(paths.sort()).toEqual(['summary', 'topics'])
    expect((await desk.edit('deskEditor', article, { topics: [desk.ids.topic], summary: 'Lại có.' })).status).toBe(200)
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    expect((await desk.approve('chiefEditor', run, article)).status).toBe(200)
  })

  it('a picture without credit or licence put in after the submission', async () => {
    const reporter = await hire(newsroom, desk, 'Người thêm ảnh', ['reporter', 'deskEditor'])
    const form = await pictureForm('#456', { unit: desk.ids.unit })
    const created = await newsroom.request<{ doc: { id: string } }>('/api/media?locale=vi&depth=0', {
      body: form,
      token: reporter.token,
    })
    const article = await desk.writeArticle({ slug: 'them-anh' })
    const run = await desk.submit(article, ['vi'])
    expect((await desk.edit('deskEditor', article, { gallery: [{ media: created.body.doc.id }] })).status).toBe(200)
    expect((await desk.approve('deskEditor', run, article)).status).toBe(422)
    expect(await editionsOf(article)).toEqual([])
  })

  it('the consent taken back after the submission', async () => {
    const reporter = await hire(newsroom, desk, 'Người giữ ảnh', ['reporter'])
    const picture = await uploadPicture(newsroom, reporter.token, desk.ids.unit)
    const article = await desk.writeArticle({ slug: 'rut-dong-y', gallery: [{ media: picture }] })
    const run = await desk.submit(article, ['vi'])
    await desk.approve('deskEditor', run, article)
    const people = { shown: true, consent: false }
    expect((await reporter.ask(`/api/media/${picture}?locale=vi`, { body: { people }, method: 'PATCH' })).status).toBe(
      200,
    )
    expect((await desk.approve('chiefEditor', run, article)).status).toBe(422)
    const { vi } = await desk.fingerprints(article)
    const back = await desk.as('chiefEditor', `/api/review/runs/${run}/request-changes`, {
      body: { fingerprints: { vi }, reason: 'Chưa có đồng ý của người trong ảnh.' },
      method: 'POST',
    })
    expect(back.status).toBe(200)
  })
})
