import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Inbox } from '../../../src/workflow/actions/readInbox'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'

describe('my work', () => {
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

  const inbox = async (person: string): Promise<Inbox> => (await desk.as(person, '/api/review/inbox')).body
  const unitOf = async (slug: string): Promise<string> =>
    (await desk.as('deskEditor', `/api/units?depth=0&where[slug][equals]=${slug}`)).body.docs[0].id
  const sendBack = async (run: string, article: string): Promise<void> => {
    const fingerprints = { vi: (await desk.fingerprints(article)).vi }
    const body = { fingerprints, reason: 'Thiếu nguồn tin' }
    const answer = await desk.as('deskEditor', `/api/review/runs/${run}/request-changes`, { method: 'POST', body })
    expect(answer.status).toBe(200)
  }

  it('goes round with an article: to the desk, back to its author, to the desk again, to the editor-in-chief', async () => {
    const article = await desk.writeArticle({ slug: 'mot-vong' })
    const first = await desk.submit(article, ['vi'])
    const holders = ['Lê Thị Thu', 'Trần Văn Minh']
    expect((await inbox('deskEditor')).mine).toMatchObject([{ run: first, verb: 'edit', from: 'Nguyễn Thị Thu Hà' }])
    const waiting = (await inbox('reporter')).waiting
    expect(waiting).toMatchObject([{ run: first, verb: 'wait' }])
    expect([...(waiting[0]?.holders ?? [])].sort()).toEqual(holders)

    await sendBack(first, article)
    expect((await inbox('deskEditor')).mine).toEqual([])
    expect(await inbox('reporter')).toMatchObject({
      mine: [{ document: article, note: 'Thiếu nguồn tin', run: first, verb: 'revise' }],
      waiting: [],
    })

    await desk.edit('reporter', article, { source: 'Bản tin của đoàn' })
    const second = await desk.submit(article, ['vi'])
    expect(await inbox('reporter')).toMatchObject({ mine: [], waiting: [{ run: second }] })
    await desk.approve('deskEditor', second, article)
    expect((await inbox('deskEditor')).mine).toEqual([])
    expect((await inbox('chiefEditor')).mine).toMatchObject([{ run: second, verb: 'approve' }])
    expect((await inbox('chiefEditor2')).mine).toMatchObject([{ run: second, verb: 'approve' }])
  })

  it('keeps what came back in sight until somebody hands it in again, whatever was handed in since', async () => {
    const article = await desk.writeArticle({ slug: 'tra-lai' })
    await sendBack(await desk.submit(article, ['vi']), article)
    const other = await desk.writeArticle({ slug: 'viet-sau' })
    await desk.submit(other, ['vi'])
    const revise = async () => (await inbox('reporter')).mine.map(({ document }) => document)
    expect(await revise()).toEqual([article])
    await desk.edit('reporter2', article, { source: 'Bản tin của đoàn' })
    await desk.submit(article, ['vi'], 'reporter2')
    expect(await revise()).toEqual([])
  })

  it('shows the five latest editions of all the units one works in, latest first', async () => {
    const articles: string[] = []
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const article = await desk.writeArticle({ slug: `da-dang-${number}`, title: `Đã đăng ${number}` })
      await desk.publish(article)
      articles.push(article)
    }
    const { done } = await inbox('reporter')
    expect(done.map(({ document }) => document)).toEqual(articles.slice(1).reverse())

    const elsewhere = await unitOf('so-ngoai-vu')
    await newsroom.payload.db.updateOne({
      collection: 'editions' as CollectionSlug,
      data: { unit: elsewhere },
      where: { document: { equals: articles[4] ?? '' } },
    })
    const seen = async () => (await inbox('reporter')).done.map(({ document }) => document)
    expect(await seen()).toEqual([5, 3, 2, 1, 0].map((index) => articles[index]))
    const id = await desk.userId('reporter')
    const { memberships } = await newsroom.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
    const data = { memberships: [...(memberships ?? []), { roles: ['translator'], unit: elsewhere }] }
    await newsroom.payload.update({ collection: 'users', data: data as never, id, overrideAccess: true })
    expect(await seen()).toEqual([5, 4, 3, 2, 1].map((index) => articles[index]))
  })
})
