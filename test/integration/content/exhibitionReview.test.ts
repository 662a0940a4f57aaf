import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { hasOfficialSchema, officialNinjs } from '../../helpers/officialNinjs'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'

describe('P-IV.5 a dated exhibition, from its officer to both portals', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let culture: KindDesk

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    culture = await openKindDesk(newsroom, desk, 'exhibitions')
  })
  afterAll(async () => {
    await desk?.close()
    await newsroom.close()
  })

  const code = ({ body }: Answer): string => body.errors?.[0].code ?? 'none'
  const inBoth = {
    venue: { name: 'Bảo tàng tỉnh Gia Lai', address: '21 Trần Hưng Đạo, Pleiku', point: [108.0021, 13.9811] },
  }

  it('goes to the province in Vietnamese, and to ASEAN once it is signed in English too', async () => {
    const id = await culture.write(inBoth)
    const run = await culture.submit(id)
    expect(code(await culture.approve('cultureLeader', run, id))).toBe('review.notEligible')
    expect((await culture.edit('cultureEditor', id, { summary: 'Biên tập viên rút gọn.' })).status).toBe(200)
    expect((await culture.approve('cultureEditor', run, id)).status).toBe(200)
    expect(code(await culture.approve('exhibitionOfficer', run, id))).toBe('review.author')
    expect((await culture.approve('cultureLeader', run, id)).body.editions).toMatchObject([
      { language: 'vi', number: 1 },
    ])
    await desk.deliverEverything()
    expect(await culture.deliveries(id)).toEqual(['asean vi 1 held', 'gialai vi 1 confirmed'])

    await culture.publish(id, ['en'])
    await desk.deliverEverything()
    expect(await culture.deliveries(id)).toEqual(
      ['asean en 1', 'asean vi 1', 'gialai en 1', 'gialai vi 1'].map((row) => `${row} confirmed`),
    )
    const validate = hasOfficialSchema ? officialNinjs() : () => true
    for (const portal of [desk.portals.gialai, desk.portals.asean])
      for (const { ninjs } of portal.items()) {
        expect(validate(ninjs)).toBe(true)
        expect(ninjs).toMatchObject({
          type: 'event',
          eventDetails: { dates: { startDate: '2026-12-05T08:00:00+07:00', endDate: '2026-12-20T17:00:00+07:00' } },
        })
        expect(ninjs.places?.[0]?.geoJSON).toEqual({ type: 'Point', coordinates: [108.0021, 13.9811] })
      }
    const page = await (await fetch(`${desk.portals.asean.url}/en/exhibitions-${id}`)).text()
    expect(page).toContain('from 05/12/2026, 08:00 to 20/12/2026, 17:00')
    expect(page).toContain('Gia Lai Provincial Museum')
    expect(page).toContain('Bounthan Vongsa · Lao PDR')
  })

  it('does not begin after it ends', async () => {
    const id = await culture.write({ start: '2026-12-20T10:00:00.000Z', end: '2026-12-05T01:00:00.000Z' })
    const answer = await culture.trySubmit(id, ['vi'], 'exhibitionOfficer', { language: 'vi' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.findings).toMatchObject([
      { path: 'end', message: 'Thời điểm kết thúc đang trước thời điểm khai mạc.' },
    ])
  })

  it('keeps its point through a change of its address, and loses it when both boxes are emptied', async () => {
    const id = await culture.write(inBoth)
    const point = async () => (await culture.as('exhibitionOfficer', `/api/exhibitions/${id}?depth=0`)).body.venue.point
    expect((await culture.edit('exhibitionOfficer', id, { venue: { address: 'Số 1' } })).status).toBe(200)
    expect(await point()).toEqual([108.0021, 13.9811])
    expect((await culture.edit('exhibitionOfficer', id, { venue: { point: ['', ''] } })).status).toBe(200)
    expect((await point()) ?? null).toBeNull()
    expect((await culture.edit('exhibitionOfficer', id, { venue: { point: [107.5, 13.2] } })).status).toBe(200)
    expect(await point()).toEqual([107.5, 13.2])
  })

  it('is found by its venue, with and without diacritics', async () => {
    const id = await culture.write({ venue: { name: 'Quảng trường Đại Đoàn Kết' } })
    for (const words of ['dai doan ket', 'Đại Đoàn']) {
      const { docs } = (
        await culture.as(
          'exhibitionOfficer',
          `/api/exhibitions?where[searchText][like]=${encodeURIComponent(words)}&depth=0`,
        )
      ).body
      expect(docs.map((doc: { id: string }) => doc.id)).toContain(id)
    }
  })
})
