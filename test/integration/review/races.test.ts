import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from './colleague'
import { expectEverythingSigned } from './everythingSigned'
import { uploadPicture } from './pictures'

const rounds = 10

describe('at the same instant (issue 4, done when 7)', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let editor: Colleague

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    editor = await hire(newsroom, desk, 'Rmah Jú', ['reporter', 'deskEditor'])
    for (const person of ['reporter', 'reporter2', 'deskEditor', 'chiefEditor']) await desk.userId(person)
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  /** Plays one round many times, each on an article of its own, now one call a little ahead and now the other. */
  const play = async (round: (article: string, index: number) => Promise<Answer[]>): Promise<Set<string>> => {
    const outcomes = new Set<string>()
    for (let index = 0; index < rounds; index += 1) {
      const article = await desk.writeArticle({ slug: `cung-luc-${Math.random().toString(36).slice(2)}` })
      const answers = await round(article, index)
      for (const { status } of answers) expect(status).toBeLessThan(500)
      outcomes.add(answers.map(({ body, status }) => body.errors?.[0].code ?? status).join(' + '))
      await expectEverythingSigned(newsroom, article, 'chief')
    }
    return outcomes
  }

  const inEitherOrder = <T>(index: number, one: () => Promise<T>, other: () => Promise<T>): Promise<T[]> =>
    index % 2 === 0
      ? Promise.all([one(), other()])
      : Promise.all([other(), one()]).then(([second, first]) => [first as T, second as T])

  const submitCall = async (article: string) => {
    const body = { languages: ['vi'], fingerprints: { vi: (await desk.fingerprints(article)).vi } }
    return () => desk.as('reporter', `/api/review/articles/${article}/submit`, { method: 'POST', body })
  }
  const approveCall = async (person: string, run: string, article: string) => {
    const body = { fingerprints: { vi: (await desk.fingerprints(article)).vi } }
    return () => desk.as(person, `/api/review/runs/${run}/approve`, { method: 'POST', body })
  }

  it('an edit and a submit: one of them, and the run is about what was submitted', async () => {
    const outcomes = await play(async (article, index) => {
      const submit = await submitCall(article)
      return inEitherOrder(index, () => desk.edit('reporter2', article, { title: `Sửa ${index}` }), submit)
    })
    const possible = ['200 + review.fingerprintMoved', 'review.underReview + 201']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })

  it('the desk’s edit and the desk’s approval: never a step passed on another wording', async () => {
    const outcomes = await play(async (article, index) => {
      const run = await desk.submit(article, ['vi'])
      const approve = await approveCall('deskEditor', run, article)
      const edit = () =>
        editor.ask(`/api/articles/${article}?locale=vi`, { method: 'PATCH', body: { title: `Biên tập ${index}` } })
      return inEitherOrder(index, edit, approve)
    })
    const possible = ['200 + review.fingerprintMoved', 'review.underReview + 200', 'payload.forbidden + 200']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })

  it('an edit and the final approval: the edition is what was signed', async () => {
    const outcomes = await play(async (article, index) => {
      const run = await desk.submit(article, ['vi'])
      await desk.approve('deskEditor', run, article)
      const approve = await approveCall('chiefEditor', run, article)
      return inEitherOrder(index, () => desk.edit('reporter', article, { title: `Sửa ${index}` }), approve)
    })
    const possible = ['200 + 200', 'review.underReview + 200', 'payload.forbidden + 200']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })

  it('a caption and the final approval: the edition is what was signed', async () => {
    const outcomes = await play(async (article, index) => {
      const picture = await uploadPicture(newsroom, editor.token, desk.ids.unit)
      await desk.edit('reporter', article, { leadMedia: picture })
      const run = await desk.submit(article, ['vi'])
      await desk.approve('deskEditor', run, article)
      const approve = await approveCall('chiefEditor', run, article)
      const body = { caption: `Chú thích ${index}` }
      const caption = () => desk.as('reporter2', `/api/media/${picture}?locale=vi`, { method: 'PATCH', body })
      return inEitherOrder(index, caption, approve)
    })
    const possible = ['200 + 200', '200 + review.fingerprintMoved']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })

  it('a recall, a request for changes and the final approval: one of them ends the run', async () => {
    const outcomes = await play(async (article, index) => {
      const run = await desk.submit(article, ['vi'])
      await desk.approve('deskEditor', run, article)
      const approve = await approveCall('chiefEditor', run, article)
      const fingerprints = { vi: (await desk.fingerprints(article)).vi }
      const path = `/api/review/runs/${run}`
      const change = { method: 'POST', body: { fingerprints, reason: 'Chưa đủ' } }
      const [first, [second, third]] = await Promise.all([
        approve(),
        inEitherOrder(
          index,
          () => desk.as('chiefEditor2', `${path}/request-changes`, change),
          () => desk.as('reporter', `${path}/recall`, { method: 'POST', body: {} }),
        ),
      ])
      const answers = [first, second, third] as Answer[]
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      return answers
    })
    expect([...outcomes].join()).not.toMatch(/internal|conflict/)
  })

  it('an approval of vi and an approval of en: both, and neither touches the other', async () => {
    await play(async (article, index) => {
      await desk.edit(
        'reporter',
        article,
        { title: 'One post', summary: 'Two', body: lexicalParagraphs(['A text.']), slug: `post-${index}` },
        'en',
      )
      const vi = await desk.submit(article, ['vi'])
      const en = await desk.submit(article, ['en'])
      await desk.approve('deskEditor', vi, article, ['vi'])
      await desk.approve('deskEditor', en, article, ['en'])
      const fingerprints = await desk.fingerprints(article)
      const answers = await inEitherOrder(
        index,
        () =>
          desk.as('chiefEditor', `/api/review/runs/${vi}/approve`, {
            method: 'POST',
            body: { fingerprints: { vi: fingerprints.vi } },
          }),
        () =>
          desk.as('chiefEditor2', `/api/review/runs/${en}/approve`, {
            method: 'POST',
            body: { fingerprints: { en: fingerprints.en } },
          }),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      return []
    })
  })
})
