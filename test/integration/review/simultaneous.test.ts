import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer, StoryDesk } from '../../helpers/storyDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk } from '../../helpers/storyDesk'
import { recordsOf } from './recordsOf'

describe('sixty at once (issue 4, done when 2)', () => {
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

  const sixty = <T>(one: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: 60 }, (_, index) => one(index)))

  const tally = (answers: Answer[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const { body, status } of answers) {
      const name = status < 400 ? String(status) : `${status} ${body.errors[0].code}`
      counts[name] = (counts[name] ?? 0) + 1
    }
    return counts
  }

  /** One 200, and everybody else is told that it was decided meanwhile. */
  const expectOneWinner = (answers: Answer[]): void => {
    const late = ['409 review.runClosed', '409 review.alreadyDecided']
    const { 200: won, ...lost } = tally(answers)
    expect(won).toBe(1)
    expect(Object.keys(lost).filter((name) => !late.includes(name))).toEqual([])
  }

  const editionsOf = (article: string) => recordsOf(newsroom, 'editions', article)

  it('stores every one of 60 updates of 20 localized articles', async () => {
    const articles: string[] = []
    for (let index = 0; index < 20; index += 1) {
      articles.push(await desk.writeArticle({ title: `Bài ${index}`, slug: `bai-${index}` }, { slug: `post-${index}` }))
    }
    // Each article is written three times: its vi title, its en title, and a shared field, by three people.
    const writes: { person: string; language: string; data: (n: number) => object }[] = [
      { person: 'reporter', language: 'vi', data: (n: number) => ({ title: `Tựa mới ${n}` }) },
      { person: 'deskEditor', language: 'en', data: (n: number) => ({ title: `New title ${n}` }) },
      { person: 'reporter2', language: 'vi', data: (n: number) => ({ source: `Nguồn ${n}` }) },
    ]
    const answers = await Promise.all(
      articles.flatMap((article, n) =>
        writes.map(({ data, language, person }) => desk.edit(person, article, data(n), language)),
      ),
    )
    expect(tally(answers)).toEqual({ 200: 60 })

    const users = await Promise.all(writes.map(({ person }) => desk.userId(person)))
    for (const [index, article] of articles.entries()) {
      const stored = await newsroom.payload.db.findOne({ collection: 'articles', where: { id: { equals: article } } })
      expect(stored).toMatchObject({
        title: { vi: `Tựa mới ${index}`, en: `New title ${index}` },
        source: `Nguồn ${index}`,
      })
      const contributions = await recordsOf(newsroom, 'contributions', article)
      const who = contributions.map(({ language, user }) => `${language}:${user}`)
      expect(who.sort()).toEqual(
        [`en:${users[0]}`, `en:${users[1]}`, `en:${users[2]}`, `vi:${users[0]}`, `vi:${users[2]}`].sort(),
      )
    }
  })

  const readyForTheChief = async (slug: string): Promise<{ article: string; run: string; body: object }> => {
    const article = await desk.writeArticle({ title: 'Sáu mươi lần duyệt', slug })
    const run = await desk.submit(article, ['vi'])
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    return { article, run, body: { fingerprints: { vi: (await desk.fingerprints(article)).vi } } }
  }
  const approve = (person: string, run: string, body: object, key?: string): Promise<Answer> =>
    desk.as(person, `/api/review/runs/${run}/approve`, {
      method: 'POST',
      body,
      headers: key ? { 'Idempotency-Key': key } : {},
    })

  it('makes one edition of 60 approvals by one person under 60 keys', async () => {
    const { article, body, run } = await readyForTheChief('mot-nguoi')
    const answers = await sixty(() => approve('chiefEditor', run, body, randomUUID()))
    expectOneWinner(answers)
    expect(await editionsOf(article)).toHaveLength(1)
    expect(await recordsOf(newsroom, 'open-reviews', article)).toEqual([])
  })

  it('makes one edition of 60 approvals without a key', async () => {
    const { article, body, run } = await readyForTheChief('khong-khoa')
    expectOneWinner(await sixty(() => approve('chiefEditor', run, body)))
    expect(await editionsOf(article)).toHaveLength(1)
  })

  it('makes one edition of 60 approvals by three people', async () => {
    await newsroom.payload.create({
      collection: 'users',
      data: {
        active: true,
        email: 'pho.tong@gialai.example',
        memberships: [{ unit: desk.ids.unit, roles: ['chiefEditor'] }],
        name: 'Ksor Phước',
        password: 'Pho-tong-thu-ba-14',
      } as never,
      overrideAccess: true,
    })
    const third = await newsroom.login('pho.tong@gialai.example', 'Pho-tong-thu-ba-14')
    const { article, body, run } = await readyForTheChief('ba-nguoi')
    const answers = await sixty((index) =>
      index % 3 === 2
        ? newsroom.request(`/api/review/runs/${run}/approve`, { body, token: third })
        : approve(index % 3 === 0 ? 'chiefEditor' : 'chiefEditor2', run, body, randomUUID()),
    )
    expectOneWinner(answers)
    expect(await editionsOf(article)).toMatchObject([{ number: 1 }])
    const decisions = await recordsOf(newsroom, 'review-decisions', article)
    expect(decisions.map(({ step }) => step).sort()).toEqual(['chief', 'desk'])
  })

  it('gives one answer to the same key 60 times, or says that it is still at work', async () => {
    const { article, body, run } = await readyForTheChief('mot-khoa')
    const key = randomUUID()
    const answers = await sixty(() => approve('chiefEditor', run, body, key))
    const counts = tally(answers)
    expect((counts['200'] ?? 0) + (counts['409 request.stillRunning'] ?? 0)).toBe(60)
    expect(counts['200']).toBeGreaterThanOrEqual(1)
    const bodies = new Set(answers.filter(({ status }) => status === 200).map((answer) => JSON.stringify(answer.body)))
    expect(bodies.size).toBe(1)
    expect(await editionsOf(article)).toHaveLength(1)
    const again = await approve('chiefEditor', run, body, key)
    expect(bodies).toContain(JSON.stringify(again.body))
    const other = await approve('chiefEditor', run, { ...body, comment: 'khác' }, key)
    expect(other).toMatchObject({ status: 422, body: { errors: [{ code: 'request.idempotencyMismatch' }] } })
  })

  it('opens one run of 60 submissions', async () => {
    const article = await desk.writeArticle({ title: 'Sáu mươi lần trình', slug: 'sau-muoi-lan-trinh' })
    const body = { languages: ['vi'], fingerprints: { vi: (await desk.fingerprints(article)).vi } }
    const answers = await sixty(() =>
      desk.as('reporter', `/api/review/articles/${article}/submit`, { method: 'POST', body }),
    )
    expect(tally(answers)).toEqual({ 201: 1, '409 review.runOpen': 59 })
    expect(await recordsOf(newsroom, 'review-runs', article)).toHaveLength(1)
  })
})
