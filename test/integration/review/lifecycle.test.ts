import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chainFaults } from '../../../src/evidence/rules/auditEvent'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { auditChain } from './auditChain'
import { recordsOf } from './recordsOf'

describe('the life of a review', () => {
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

  const view = async (article: string, person = 'reporter') =>
    (await desk.as(person, `/api/review/articles/${article}`)).body
  const decide = async (person: string, run: string, article: string, verb: string, more: object = {}) => {
    const fingerprints = { vi: (await desk.fingerprints(article)).vi }
    const body = { fingerprints, ...more }
    return desk.as(person, `/api/review/runs/${run}/${verb}`, { method: 'POST', body })
  }
  const code = ({ body }: Answer): string => body.errors?.[0].code ?? 'none'
  const expectWholeChain = async (article: string, actions: string[]): Promise<void> => {
    const chain = await auditChain(newsroom, article)
    expect(chainFaults(chain)).toEqual([])
    expect(chain.map(({ action }) => action)).toEqual(actions.map((action) => `review.${action}`))
  }

  it('returns with a reason, shows it to the author, and begins again at the first step', async () => {
    const article = await desk.writeArticle({ slug: 'yeu-cau-sua' })
    const first = await desk.submit(article, ['vi'])
    expect((await desk.approve('deskEditor', first, article)).status).toBe(200)
    expect(code(await decide('chiefEditor', first, article, 'request-changes', { reason: '  ' }))).toBe(
      'review.reasonMissing',
    )
    expect(code(await decide('chiefEditor', first, article, 'request-changes'))).toBe('review.reasonMissing')
    expect(code(await decide('reporter2', first, article, 'request-changes', { reason: 'Tôi thích' }))).toBe(
      'review.notEligible',
    )
    const returned = await decide('chiefEditor', first, article, 'request-changes', { reason: 'Thiếu nguồn tin' })
    expect(returned).toMatchObject({ status: 200, body: { run: first } })
    expect((await view(article)).languages.vi).toMatchObject({
      state: 'changesRequested',
      run: null,
      requested: { by: 'Nguyễn Hoài An', reason: 'Thiếu nguồn tin' },
    })
    expect(code(await decide('chiefEditor', first, article, 'approve'))).toBe('review.runClosed')

    expect((await desk.edit('reporter', article, { source: 'Bản tin của đoàn' })).status).toBe(200)
    const second = await desk.submit(article, ['vi'])
    expect((await view(article)).languages.vi).toMatchObject({
      state: 'inReview',
      run: second,
      step: { key: 'desk' },
      requested: null,
    })
    expect((await desk.approve('deskEditor', second, article)).status).toBe(200)
    expect((await desk.approve('chiefEditor', second, article)).status).toBe(200)
    expect((await view(article)).languages.vi).toMatchObject({ state: 'approved', editions: [{ number: 1 }] })
    await expectWholeChain(article, 'submitted stepPassed changesRequested submitted stepPassed approved'.split(' '))
  })

  it('is taken back by the one who submitted, and by nobody else', async () => {
    const article = await desk.writeArticle({ slug: 'thu-hoi' })
    const run = await desk.submit(article, ['vi'])
    const recall = (person: string, body: object = {}) =>
      desk.as(person, `/api/review/runs/${run}/recall`, { method: 'POST', body })
    expect(code(await recall('reporter2'))).toBe('review.notSubmitter')
    expect(code(await recall('administrator'))).toBe('review.notSubmitter')
    expect(await recall('reporter', { reason: 'Viết lại sapo' })).toMatchObject({ status: 200, body: { run } })
    expect((await view(article)).languages.vi.state).toBe('draft')
    expect(code(await recall('reporter'))).toBe('review.runClosed')
    expect(code(await desk.approve('deskEditor', run, article))).toBe('review.runClosed')
    expect((await desk.edit('reporter', article, { title: 'Viết lại' })).status).toBe(200)
    await expectWholeChain(article, ['submitted', 'recalled'])
  })

  it('has nothing to submit while the approved wording stands', async () => {
    const article = await desk.writeArticle({ slug: 'khong-co-gi-moi' })
    await desk.publish(article)
    const fingerprints = { vi: (await desk.fingerprints(article)).vi }
    const submit = () =>
      desk.as('reporter', `/api/review/articles/${article}/submit`, {
        method: 'POST',
        body: { languages: ['vi'], fingerprints },
      })
    expect(code(await submit())).toBe('review.nothingNew')
    expect((await desk.edit('reporter', article, { title: 'Khác' })).status).toBe(200)
    expect((await view(article)).languages.vi.state).toBe('draft')
    expect(code(await submit())).toBe('review.fingerprintMoved')
    const run = await desk.submit(article, ['vi'])
    await desk.approve('deskEditor', run, article)
    expect((await desk.approve('chiefEditor', run, article)).body.editions).toMatchObject([{ number: 2 }])
  })

  it('lets nobody decide what is theirs, twice, or not their step', async () => {
    const article = await desk.writeArticle({ slug: 'khong-tu-duyet' })
    const run = await desk.submit(article, ['vi'])
    expect(code(await desk.approve('reporter', run, article))).toBe('review.author')
    expect(code(await desk.approve('chiefEditor', run, article))).toBe('review.notEligible')
    expect(code(await desk.approve('administrator', run, article))).toBe('review.notEligible')
    // Another unit does not even see it.
    expect(await desk.approve('translator', run, article)).toMatchObject({ status: 404 })
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    expect(code(await desk.approve('deskEditor', run, article))).toBe('review.alreadyDecided')
    expect(code(await desk.approve('deskEditor2', run, article))).toBe('review.stepPassed')
    expect((await desk.approve('chiefEditor2', run, article)).status).toBe(200)
    expect(await recordsOf(newsroom, 'editions', article)).toHaveLength(1)
  })

  it('reviews each language by itself', async () => {
    const article = await desk.writeArticle({ slug: 'hai-ngon-ngu' }, {})
    const run = await desk.submit(article, ['vi'])
    expect((await desk.edit('reporter', article, { title: 'Another title' }, 'en')).status).toBe(200)
    expect(code(await desk.edit('reporter', article, { source: 'Chung' }, 'en'))).toBe('review.underReview')
    expect(code(await desk.edit('reporter', article, { title: 'Tựa khác' }))).toBe('review.underReview')
    const both = await desk.as('reporter', `/api/review/articles/${article}/submit`, {
      method: 'POST',
      body: { languages: ['vi', 'en'], fingerprints: await desk.fingerprints(article) },
    })
    expect(code(both)).toBe('review.languageMismatch')
    const english = await desk.submit(article, ['en'])
    expect((await view(article)).languages).toMatchObject({ vi: { run }, en: { run: english } })
    for (const person of ['deskEditor', 'chiefEditor']) await desk.approve(person, english, article, ['en'])
    expect((await view(article)).languages).toMatchObject({ vi: { state: 'inReview' }, en: { state: 'approved' } })
    for (const person of ['deskEditor', 'chiefEditor']) await desk.approve(person, run, article)
    expect((await view(article)).languages).toMatchObject({ vi: { state: 'approved' }, en: { state: 'approved' } })
  })

  it('lets the desk write at its step and the editor-in-chief never', async () => {
    const article = await desk.writeArticle({ slug: 'bien-tap' })
    expect((await desk.edit('chiefEditor', article, { title: 'Của tổng' })).status).toBe(403)
    const run = await desk.submit(article, ['vi'])
    expect((await desk.edit('deskEditor', article, { title: 'Của ban biên tập' })).status).toBe(200)
    expect(code(await desk.edit('reporter', article, { title: 'Của phóng viên' }))).toBe('review.underReview')
    expect((await desk.edit('chiefEditor', article, { title: 'Của tổng' })).status).toBe(403)
    const contributors = (await recordsOf(newsroom, 'contributions', article)).map(({ user }) => user)
    expect(contributors).toContain(await desk.userId('deskEditor'))
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    expect(code(await desk.edit('deskEditor', article, { title: 'Muộn rồi' }))).toBe('review.underReview')
    expect((await desk.edit('chiefEditor', article, { title: 'Của tổng' })).status).toBe(403)
    expect((await desk.approve('chiefEditor', run, article)).status).toBe(200)
    const [edition] = await recordsOf(newsroom, 'editions', article)
    expect(edition?.title).toBe('Của ban biên tập')
  })
})
