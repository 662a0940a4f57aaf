import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { hire, type Colleague } from '../review/colleague'
import { pictureForm, uploadPicture } from '../review/pictures'

describe('files stay what and whose they are', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  /** Writes for Sở Ngoại vụ, and reads nothing of the newspaper's. */
  let stranger: Colleague
  let foreign: string

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    const units = await desk.as('deskEditor', '/api/units?where[slug][equals]=so-ngoai-vu&depth=0')
    foreign = String(units.body.docs[0].id)
    stranger = await hire(newsroom, desk, 'Người nơi khác', ['reporter'])
    await newsroom.payload.update({
      collection: 'users',
      data: { memberships: [{ roles: ['reporter'], unit: foreign }] },
      id: stranger.id,
      overrideAccess: true,
    })
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  type Stored = { id: string; filename: string; mimeType: string; filesize: number; sha256: string }
  const stored = async (id: string): Promise<Stored> => {
    const found = await newsroom.payload.db.findOne<Stored>({ collection: 'media', where: { id: { equals: id } } })
    return found!
  }

  it('a picture of another unit is not brought out by naming it in one’s own article', async () => {
    const secret = desk.ids.picture
    expect((await stranger.ask(`/api/media/${secret}`)).status).toBe(404)
    const created: Answer = await stranger.ask('/api/articles?depth=0&locale=vi', {
      body: { title: 'Mượn ảnh', leadMedia: secret },
      method: 'POST',
    })
    expect(created).toMatchObject({ status: 400, body: { errors: [{ code: 'request.invalidField' }] } })
  })

  it('a file of another unit is not copied by its name', async () => {
    const { filename } = await stored(desk.ids.picture)
    expect((await newsroom.request(`/api/media/file/${filename}`, { token: stranger.token })).status).toBe(403)
    const created = await stranger.ask('/api/media?depth=0&locale=vi', {
      body: { filename, url: `/api/media/file/${filename}` },
      method: 'POST',
    })
    expect(created.status).toBe(400)
  })

  it('the house fetches no address that a writer names', async () => {
    const created = await stranger.ask('/api/media?depth=0&locale=vi', {
      body: { filename: 'x.jpg', url: `${newsroom.url}/api/health` },
      method: 'POST',
    })
    expect(created.status).toBe(400)
  })

  it('what the server knows of a file is not a client’s to say', async () => {
    const reporter = await hire(newsroom, desk, 'Phóng viên tệp', ['reporter'])
    const picture = await uploadPicture(newsroom, reporter.token, desk.ids.unit)
    const before = await stored(picture)
    await reporter.ask(`/api/media/${picture}?locale=vi`, {
      body: {
        filename: 'khac.jpg',
        filesize: 1,
        height: 1,
        mimeType: 'application/pdf',
        sha256: '0'.repeat(64),
        sizes: { thumbnail: { filename: 'khac.jpg', url: 'https://evil.example/x' } },
        url: 'https://evil.example/x.jpg',
        width: 1,
      },
      method: 'PATCH',
    })
    const { filename, filesize, mimeType, sha256 } = await stored(picture)
    expect({ filename, filesize, mimeType, sha256 }).toEqual({
      filename: before.filename,
      filesize: before.filesize,
      mimeType: before.mimeType,
      sha256: before.sha256,
    })
  })

  it('a picture that is cropped has the fingerprint of what is shown then', async () => {
    const reporter = await hire(newsroom, desk, 'Phóng viên cắt ảnh', ['reporter'])
    const picture = await uploadPicture(newsroom, reporter.token, desk.ids.unit)
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=20'
    const cropped = await reporter.ask(`/api/media/${picture}?locale=vi&${crop}&${size}`, { body: {}, method: 'PATCH' })
    expect(cropped.status).toBeLessThan(500)
    const after = await stored(picture)
    const file = await fetch(`${newsroom.url}/api/media/file/${after.filename}`, {
      headers: { Authorization: `JWT ${reporter.token}` },
    })
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(after.sha256)
  })

  it('a file cannot be swapped for one that another’s document shows', async () => {
    const form = await pictureForm('#123', { alt: 'x', caption: 'x' })
    const swapped = await newsroom.request(`/api/media/${desk.ids.picture}?locale=vi`, {
      body: form,
      method: 'PATCH',
      token: stranger.token,
    })
    expect(swapped.status).toBeGreaterThanOrEqual(403)
  })
})
