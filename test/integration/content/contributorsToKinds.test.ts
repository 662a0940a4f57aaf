import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from '../review/colleague'
import { pictureForm, uploadPicture } from '../review/pictures'

describe('who touched a file does not approve what shows it', () => {
  let newsroom: Newsroom
  let desk: StoryDesk

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
  })
  afterAll(async () => {
    await desk?.close()
    await newsroom.close()
  })

  const signs = async (kindDesk: KindDesk, who: Colleague, run: string, id: string): Promise<Answer> => {
    const body = { fingerprints: await kindDesk.fingerprints(id) }
    return who.ask(`/api/review/runs/${run}/approve`, { method: 'POST', body, language: 'vi' })
  }
  const expectRefused = (answer: Answer, { name }: Colleague): void => {
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([403, 'review.contributor'])
    expect(answer.body.errors[0].message).toContain(`${name} không duyệt được`)
  }
  const changeFile = (who: Colleague, id: string, body: object, language: string) =>
    who.ask(`/api/media/${id}?locale=${language}&depth=0`, { method: 'PATCH', body })

  describe('an exhibition', () => {
    let culture: KindDesk
    let unit: string
    let officer: Colleague
    /** People who write and lead: nothing but what they touched keeps them from approving. */
    const leads: Colleague[] = []

    beforeAll(async () => {
      culture = await openKindDesk(newsroom, desk, 'exhibitions')
      unit = await culture.content.unitId('so-vhttdl')
      officer = await hire(newsroom, desk, 'Kpă Thủy', ['exhibitionOfficer'], unit)
      for (const name of ['Ksor Bơng', 'Nay Phin', 'Rơ Ô Trúc'])
        leads.push(await hire(newsroom, desk, name, ['exhibitionOfficer', 'leader'], unit))
    })

    it('counts the caption, the credit and the file of a work’s picture, each for its language', async () => {
      const [captioned, credited, replaced] = leads as [Colleague, Colleague, Colleague]
      const pictures = [
        await uploadPicture(newsroom, officer.token, unit),
        await uploadPicture(newsroom, officer.token, unit),
      ]
      const works = pictures.map((media, index) => ({ title: `Tác phẩm ${index}`, media }))
      const id = await culture.write({ works })
      const [first = '', second = ''] = pictures
      expect((await changeFile(captioned, second, { caption: 'Another caption' }, 'en')).status).toBe(200)
      expect((await changeFile(credited, first, { credit: 'Ảnh: người khác' }, 'vi')).status).toBe(200)
      const form = await pictureForm('#3a3', { credit: 'Ảnh: người khác nữa' })
      const path = `/api/media/${second}?locale=vi`
      expect((await newsroom.request(path, { method: 'PATCH', body: form, token: replaced.token })).status).toBe(200)

      const run = await culture.toTheLastStep(id)
      for (const who of [credited, replaced]) expectRefused(await signs(culture, who, run, id), who)
      // Who wrote only the English caption has not touched the Vietnamese wording.
      expect((await signs(culture, captioned, run, id)).status).toBe(200)
    })
  })

  describe('a publication', () => {
    let office: KindDesk
    let unit: string
    const leads: Colleague[] = []

    beforeAll(async () => {
      office = await openKindDesk(newsroom, desk, 'publications')
      unit = await office.content.unitId('so-ngoai-vu')
      for (const name of ['Lê Văn Tệp', 'Trần Thị Chữ', 'Phan Văn Thay', 'Vũ Thị Bìa'])
        leads.push(await hire(newsroom, desk, name, ['publicationEditor', 'leader'], unit))
    })

    const paper = (): FormData => {
      const form = new FormData()
      const bytes = `%PDF-1.4\n1 0 obj << /Title (${Math.random()}) >> endobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n40\n%%EOF\n`
      form.set('file', new Blob([bytes], { type: 'application/pdf' }), 'moi.pdf')
      const words = { caption: 'Tệp mới', credit: 'Sở Ngoại vụ', licence: { kind: 'own' }, unit }
      form.set('_payload', JSON.stringify(words))
      return form
    }
    const fileOf = async (id: string, language: string): Promise<string> =>
      (await office.as('publicationEditor', `/api/publications/${id}?locale=${language}&depth=0`)).body.file

    it('counts whoever replaced the file of one language, its words, or the choice of it', async () => {
      const [bytes, words, choice, cover] = leads as [Colleague, Colleague, Colleague, Colleague]
      const id = await office.write()
      const [vi, en] = [await fileOf(id, 'vi'), await fileOf(id, 'en')]
      const path = `/api/media/${en}?locale=en`
      expect((await newsroom.request(path, { method: 'PATCH', body: paper(), token: bytes.token })).status).toBe(200)
      expect((await changeFile(words, vi, { caption: 'Chú thích khác' }, 'vi')).status).toBe(200)
      const made = await newsroom.request<{ doc: { id: string } }>('/api/media?locale=vi&depth=0', {
        body: paper(),
        token: choice.token,
      })
      expect(made.status).toBe(201)
      const chosen = { method: 'PATCH', body: { file: made.body.doc.id } }
      const changed = await choice.ask(`/api/publications/${id}?locale=en&depth=0`, chosen)
      expect(changed.status).toBe(200)
      expect((await changeFile(choice, made.body.doc.id, { caption: 'The new file' }, 'en')).status).toBe(200)

      const run = await office.toTheLastStep(id)
      for (const who of [bytes, words, choice]) expectRefused(await signs(office, who, run, id), who)
      expect((await signs(office, cover, run, id)).status).toBe(200)
    })

    it('voids a signature in hand when the file of either language changes', async () => {
      const [bytes] = leads as [Colleague]
      const id = await office.write()
      const run = await office.toTheLastStep(id)
      const approve = await office.approval('departmentLeader', run, id)
      const path = `/api/media/${await fileOf(id, 'en')}?locale=en`
      expect((await newsroom.request(path, { method: 'PATCH', body: paper(), token: bytes.token })).status).toBe(200)
      const moved = await approve()
      expect([moved.status, moved.body.errors[0].code]).toEqual([409, 'review.fingerprintMoved'])
      expectRefused(await signs(office, bytes, run, id), bytes)
    })
  })
})
