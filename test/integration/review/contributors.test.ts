import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from './colleague'
import { pictureForm, uploadPicture } from './pictures'

const people = {
  B: 'Bùi Thị Bé',
  C: 'Cao Văn Chính',
  D: 'Đỗ Thị Duyên',
  E: 'Ê Ban H’Ê',
  F: 'Phùng Văn Phú',
  G: 'Giang Thị Giới',
  H: 'Hồ Văn Hiệp',
}

describe('who touched a wording does not approve it (issue 4, done when 7)', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  const team = {} as Record<keyof typeof people, Colleague>

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    for (const [key, name] of Object.entries(people)) {
      team[key as keyof typeof people] = await hire(newsroom, desk, name)
    }
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const autosave = (who: Colleague, article: string, data: object, language = 'vi') =>
    who.ask(`/api/articles/${article}?autosave=true&draft=true&locale=${language}&depth=0`, {
      method: 'PATCH',
      body: data,
    })
  const changePicture = (who: Colleague, picture: string, data: object, language = 'vi') =>
    who.ask(`/api/media/${picture}?locale=${language}&depth=0`, { method: 'PATCH', body: data })

  const approve = async (who: Colleague, run: string, article: string, language: 'vi' | 'en'): Promise<Answer> => {
    const all = await desk.fingerprints(article)
    const body = { fingerprints: { [language]: all[language] } }
    return who.ask(`/api/review/runs/${run}/approve`, { method: 'POST', body, language: 'vi' })
  }

  const today = (): string =>
    new Intl.DateTimeFormat('vi-VN', {
      day: '2-digit',
      month: '2-digit',
      timeZone: 'Asia/Ho_Chi_Minh',
      year: 'numeric',
    }).format(new Date())

  const refusedBecauseOf = (name: string) => ({
    status: 403,
    body: {
      errors: [{ code: 'review.contributor', message: `${name} không duyệt được vì đã sửa nội dung ngày ${today()}.` }],
    },
  })

  /** The names that the run shows as kept from its last step by what they did. */
  const excludedFrom = async (article: string, language: 'vi' | 'en'): Promise<string[]> => {
    const { body } = await desk.as('chiefEditor', `/api/review/articles/${article}`)
    const { excluded } = body.languages[language].review
    return excluded
      .filter((each: { reason: { code: string } }) => each.reason.code === 'review.contributor')
      .map((each: { name: string; reason: { message: string } }) => {
        expect(each.reason.message).toContain(each.name)
        expect(each.reason.message).toContain(today())
        return each.name
      })
      .sort()
  }

  const toTheChief = async (article: string, language: 'vi' | 'en'): Promise<string> => {
    const run = await desk.submit(article, [language])
    expect((await desk.approve('deskEditor', run, article, [language])).status).toBe(200)
    return run
  }

  it('refuses exactly those who touched that language, autosaves and captions included, and says why', async () => {
    const photographer = await hire(newsroom, desk, 'Người chụp ảnh', ['reporter'])
    const picture = await uploadPicture(newsroom, photographer.token, desk.ids.unit)
    const article = await desk.writeArticle({ slug: 'nhieu-nguoi-sua', gallery: [{ media: picture }] }, {})
    const { B, C, D, E, F, G, H } = team
    expect((await autosave(B, article, { title: 'B viết lại' })).status).toBe(200)
    expect((await autosave(C, article, { title: 'C viết lại' })).status).toBe(200)
    expect((await changePicture(D, picture, { caption: 'Chú thích của D' })).status).toBe(200)
    expect((await autosave(E, article, { title: 'E writes' }, 'en')).status).toBe(200)
    expect((await autosave(G, article, { source: 'Nguồn chung của G' })).status).toBe(200)
    expect((await changePicture(H, picture, { caption: 'A caption by H' }, 'en')).status).toBe(200)
    // Saving the whole form without a change is no contribution.
    expect((await autosave(F, article, { title: 'C viết lại', source: 'Nguồn chung của G' })).status).toBe(200)

    const vi = await toTheChief(article, 'vi')
    expect(await excludedFrom(article, 'vi')).toEqual([people.B, people.C, people.D, people.G].sort())
    for (const who of [B, C, D, G]) {
      expect(await approve(who, vi, article, 'vi')).toMatchObject(refusedBecauseOf(who.name))
    }
    const en = await toTheChief(article, 'en')
    expect(await excludedFrom(article, 'en')).toEqual([people.E, people.G, people.H].sort())
    for (const who of [E, G, H]) {
      expect(await approve(who, en, article, 'en')).toMatchObject(refusedBecauseOf(who.name))
    }
    expect((await approve(E, vi, article, 'vi')).status).toBe(200)
    expect((await approve(F, en, article, 'en')).status).toBe(200)
  })

  it('forgets contributions with the edition that contains them', async () => {
    const article = await desk.writeArticle({ slug: 'sua-lan-hai' })
    await autosave(team.B, article, { title: 'Bản thứ nhất' })
    expect((await approve(team.C, await toTheChief(article, 'vi'), article, 'vi')).status).toBe(200)
    await autosave(team.C, article, { title: 'Bản thứ hai' })
    const second = await toTheChief(article, 'vi')
    expect(await approve(team.C, second, article, 'vi')).toMatchObject(refusedBecauseOf(people.C))
    expect(await approve(team.B, second, article, 'vi')).toMatchObject({
      status: 200,
      body: { editions: [{ number: 2 }] },
    })
  })

  it('counts a new file and the removal of a picture', async () => {
    const picture = await uploadPicture(newsroom, team.F.token, desk.ids.unit)
    const article = await desk.writeArticle({ slug: 'thay-tep', leadMedia: picture })
    const form = await pictureForm('#3a3', { credit: 'Ảnh: Giang Thị Giới' })
    const path = `/api/media/${picture}?locale=vi`
    const replaced = await newsroom.request(path, { method: 'PATCH', body: form, token: team.G.token })
    expect(replaced.status).toBe(200)
    const run = await toTheChief(article, 'vi')
    expect(await approve(team.G, run, article, 'vi')).toMatchObject(refusedBecauseOf(people.G))
    expect((await team.H.ask(`/api/media/${picture}`, { method: 'DELETE' })).status).toBe(200)
    expect(await approve(team.H, run, article, 'vi')).toMatchObject(refusedBecauseOf(people.H))
  })

  it('takes back a signature whose signer edits afterwards and undoes the edit', async () => {
    const article = await desk.writeArticle({ slug: 'ky-roi-sua' })
    const run = await desk.submit(article, ['vi'])
    const original = (await desk.as('reporter', `/api/articles/${article}?locale=vi&depth=0`)).body.title
    expect((await desk.edit('deskEditor', article, { title: 'Sửa ở bước biên tập' })).status).toBe(200)
    expect((await desk.edit('deskEditor', article, { title: original })).status).toBe(200)
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    expect(await excludedFrom(article, 'vi')).toEqual([])
    const { body } = await desk.as('deskEditor', `/api/review/runs/${run}`)
    expect(body.verbs.find((each: { verb: string }) => each.verb === 'approve').allowed).toBe(false)
    expect((await approve(team.F, run, article, 'vi')).status).toBe(200)
  })
})
