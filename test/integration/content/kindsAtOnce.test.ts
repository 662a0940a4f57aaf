import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { expectEverythingSigned } from '../review/everythingSigned'
import { recordsOf } from '../review/recordsOf'

const rounds = 4

let newsroom: Newsroom
let story: StoryDesk

beforeAll(async () => {
  newsroom = await startNewsroom({ seeded: true })
  story = await startStoryDesk(newsroom)
})
afterAll(async () => {
  await story?.close()
  await newsroom.close()
})

const tally = (answers: Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { body, status } of answers) {
    const name = status < 400 ? String(status) : `${status} ${body.errors[0].code}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

const inEitherOrder = <T>(index: number, one: () => Promise<T>, other: () => Promise<T>): Promise<T[]> =>
  index % 2 === 0
    ? Promise.all([one(), other()])
    : Promise.all([other(), one()]).then(([second, first]) => [first as T, second as T])

describe.each(['exhibitions', 'publications'] as const)('%s at the same instant', (kind) => {
  let desk: KindDesk

  beforeAll(async () => {
    desk = await openKindDesk(newsroom, story, kind)
    for (const person of Object.values(desk.cast)) await desk.userId(person)
  })

  it('keeps every one of 60 updates of 20 documents, of each language and of what is common', async () => {
    const { author, colleague } = desk.cast
    const documents: string[] = []
    for (let index = 0; index < 20; index += 1) {
      const body = { title: `Số ${index}` }
      const created = await desk.as(author, `/api/${kind}?locale=vi&depth=0`, { method: 'POST', body })
      documents.push(String(created.body.doc.id))
    }
    const answers = await Promise.all(
      documents.flatMap((id, index) => [
        desk.edit(author, id, { title: `Tên mới ${index}` }),
        desk.edit(colleague, id, { title: `New title ${index}` }, 'en'),
        desk.edit(author, id, { rights: `Quyền ${index}` }),
      ]),
    )
    expect(tally(answers)).toEqual({ 200: 60 })
    for (const [index, id] of documents.entries()) {
      const stored = await newsroom.payload.db.findOne({ collection: kind, where: { id: { equals: id } } })
      expect(stored).toMatchObject({
        title: { vi: `Tên mới ${index}`, en: `New title ${index}` },
        rights: `Quyền ${index}`,
      })
    }
  })

  it('makes one edition a language of 60 approvals by two people', async () => {
    const { approver, secondApprover } = desk.cast
    const id = await desk.write()
    const run = await desk.toTheLastStep(id)
    const calls = [await desk.approval(approver, run, id), await desk.approval(secondApprover, run, id)]
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => calls[index % 2]!()))
    const { 200: won, ...lost } = tally(answers)
    expect(won).toBe(1)
    const late = ['409 review.runClosed', '409 review.alreadyDecided']
    expect(Object.keys(lost).filter((name) => !late.includes(name))).toEqual([])
    const editions = await recordsOf(newsroom, 'editions', id)
    expect(editions.map(({ language, number }) => `${language} ${number}`).sort()).toEqual(
      desk.languages.map((language) => `${language} 1`).sort(),
    )
    expect(await desk.deliveries(id)).toHaveLength(2 * desk.languages.length)
    await expectEverythingSigned(newsroom, id, 'leader')
  })

  /** What the author changes while the leader signs, in the last language of the run. */
  it('signs what was signed when an edit comes at the same time', async () => {
    const { approver, author } = desk.cast
    const outcomes = new Set<string>()
    for (let index = 0; index < rounds; index += 1) {
      const id = await desk.write()
      const run = await desk.toTheLastStep(id)
      const approve = await desk.approval(approver, run, id)
      const edit = () => desk.edit(author, id, { title: `Sửa ${index}` }, desk.languages.at(-1))
      const answers = await inEitherOrder(index, edit, approve)
      outcomes.add(answers.map(({ body, status }) => body.errors?.[0].code ?? status).join(' + '))
      await expectEverythingSigned(newsroom, id, 'leader')
    }
    const possible = ['200 + 200', 'review.underReview + 200', 'payload.forbidden + 200']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })

  it('signs what was signed when the caption of a file comes at the same time', async () => {
    const { approver, colleague } = desk.cast
    const field = kind === 'publications' ? 'file' : 'poster'
    const language = desk.languages.at(-1) ?? 'vi'
    const outcomes = new Set<string>()
    for (let index = 0; index < rounds; index += 1) {
      const id = await desk.write()
      const file = (await desk.as(colleague, `/api/${kind}/${id}?locale=${language}&depth=0`)).body[field]
      const run = await desk.toTheLastStep(id)
      const approve = await desk.approval(approver, run, id)
      const body = { caption: `Chú thích ${index}` }
      const path = `/api/media/${file}?locale=${language}`
      const caption = () => desk.as(colleague, path, { method: 'PATCH', body })
      const answers = await inEitherOrder(index, caption, approve)
      outcomes.add(answers.map((each) => each.body.errors?.[0].code ?? each.status).join(' + '))
      await expectEverythingSigned(newsroom, id, 'leader')
    }
    const possible = ['200 + 200', '200 + review.fingerprintMoved']
    expect([...outcomes].filter((each) => !possible.includes(each))).toEqual([])
  })
})
