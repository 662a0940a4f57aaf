import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from '../review/colleague'

describe('an account that is switched off while its session lives', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let leaver: Colleague
  let article: string
  let run: string

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    leaver = await hire(newsroom, desk, 'Người đã nghỉ', ['reporter', 'deskEditor', 'chiefEditor'])
    article = await desk.writeArticle({ slug: 'nguoi-da-nghi' }, {})
    await desk.publish(await desk.writeArticle({ slug: 'da-duyet-xong' }))
    run = await desk.submit(article, ['vi'])
    await newsroom.payload.update({
      collection: 'users',
      data: { active: false },
      id: leaver.id,
      overrideAccess: true,
    })
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  it('reads no document, not even one that waits for its role', async () => {
    expect((await leaver.ask(`/api/articles/${article}`)).status).toBeGreaterThanOrEqual(400)
    expect((await leaver.ask(`/api/review/articles/${article}`)).status).toBeGreaterThanOrEqual(400)
    expect((await leaver.ask(`/api/review/runs/${run}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('reads no record of the product', async () => {
    for (const slug of ['editions', 'review-runs', 'audit-events', 'deliveries', 'delivery-attempts']) {
      const { body, status } = await leaver.ask(`/api/${slug}?depth=0`)
      expect([slug, status === 200 ? body.docs.length : 0]).toEqual([slug, 0])
    }
    const inbox = await leaver.ask('/api/review/inbox')
    expect(inbox.status === 200 ? inbox.body.done : []).toEqual([])
  })

  it('submits, signs and sends back nothing', async () => {
    const { en, vi } = await desk.fingerprints(article)
    const submit = await leaver.ask(`/api/review/articles/${article}/submit`, {
      body: { fingerprints: { en }, languages: ['en'] },
      method: 'POST',
    })
    expect(submit.status).toBeGreaterThanOrEqual(400)
    for (const verb of ['approve', 'request-changes']) {
      const answer = await leaver.ask(`/api/review/runs/${run}/${verb}`, {
        body: { fingerprints: { vi }, ...(verb === 'approve' ? {} : { reason: 'x' }) },
        method: 'POST',
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  })
})
