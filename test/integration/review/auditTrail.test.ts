import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditHash, chainFaults } from '../../../src/evidence/rules/auditEvent'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'
import { auditChain } from './auditChain'

describe('the audit trail in the database', () => {
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

  /** An article whose trail has four events, and their row ids in order. */
  const reviewed = async (slug: string): Promise<{ article: string; rows: string[] }> => {
    const article = await desk.writeArticle({ slug })
    await desk.as('reporter', `/api/review/runs/${await desk.submit(article, ['vi'])}/recall`, {
      body: {},
      method: 'POST',
    })
    await desk.publish(article)
    const found = await newsroom.payload.db.find<{ id: string }>({
      collection: 'audit-events',
      pagination: false,
      sort: 'seq',
      where: { subject: { equals: `articles:${article}` } },
    })
    return { article, rows: found.docs.map(({ id }) => id) }
  }
  const faults = async (article: string) =>
    chainFaults(await auditChain(newsroom, article)).map(({ fault, seq }) => `${seq} ${fault}`)
  const overwrite = (id: string, data: Record<string, unknown>) =>
    newsroom.payload.db.updateOne({ collection: 'audit-events', data, where: { id: { equals: id } } })

  it('is whole, and names who did what with unit and fingerprints', async () => {
    const { article } = await reviewed('nhat-ky')
    const chain = await auditChain(newsroom, article)
    expect(chainFaults(chain)).toEqual([])
    const fingerprints = { vi: (await desk.fingerprints(article)).vi }
    expect(chain.at(-1)).toMatchObject({
      action: 'review.approved',
      actor: await desk.userId('chiefEditor'),
      actorName: 'Nguyễn Hoài An',
      actorUnit: 'Báo Gia Lai',
      details: { editions: [{ language: 'vi', number: 1 }], fingerprints, languages: ['vi'] },
      seq: 5,
    })
  })

  it('shows a row that was changed in the database, in whatever part', async () => {
    const { article, rows } = await reviewed('sua-nhat-ky')
    const second = (await auditChain(newsroom, article))[1]
    for (const [data, undo] of [
      [{ actorName: 'Người khác' }, { actorName: second?.actorName }],
      [{ at: '2020-01-01T00:00:00.000Z' }, { at: second?.at }],
      [{ details: '{}' }, { details: JSON.stringify(second?.details) }],
      [{ action: 'review.approved' }, { action: second?.action }],
    ] as [Record<string, unknown>, Record<string, unknown>][]) {
      await overwrite(String(rows[1]), data)
      expect(await faults(article)).toEqual(['2 changed'])
      await overwrite(String(rows[1]), undo)
      expect(await faults(article)).toEqual([])
    }
  })

  it('shows a row that was changed with a hash to match', async () => {
    const { article, rows } = await reviewed('sua-ca-dau')
    const [, second] = await auditChain(newsroom, article)
    if (!second) throw new Error('no second event')
    const { hash: _, ...event } = { ...second, actorName: 'Người khác' }
    await overwrite(String(rows[1]), { actorName: event.actorName, hash: auditHash(event) })
    expect(await faults(article)).toEqual(['3 unlinked'])
  })

  it('shows a row that was removed or slipped in', async () => {
    const { article, rows } = await reviewed('xoa-nhat-ky')
    await newsroom.payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: rows[1] } } })
    expect(await faults(article)).toEqual(['3 gap', '3 unlinked', '4 gap', '5 gap'])

    const other = await reviewed('chen-nhat-ky')
    const last = (await auditChain(newsroom, other.article)).at(-1)
    if (!last) throw new Error('no last event')
    const { hash: _, ...event } = { ...last, actorName: 'Người khác', seq: 2 }
    const slipped = { ...event, details: JSON.stringify(event.details), hash: auditHash(event), key: 'chen' }
    await newsroom.payload.db.create({ collection: 'audit-events', data: slipped })
    expect(await faults(other.article)).not.toEqual([])
  })
})
