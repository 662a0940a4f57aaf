import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: pictures after approval', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  const picture = async (colour: string): Promise<Buffer> =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
      .jpeg()
      .toBuffer()

  const withFile = async (id: string, colour: string): Promise<number> => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await picture(colour))], { type: 'image/jpeg' }), 'khac.jpg')
    form.set('_payload', JSON.stringify({ credit: 'Người khác' }))
    const token = await gate.newsroom.login('ha.nguyen@gialai.example', 'Pho-nui-Pleiku-01')
    const response = await fetch(`${gate.newsroom.url}/api/media/${id}?locale=vi`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}` },
      body: form,
    })
    return response.status
  }

  it('has frozen a picture that anyone can fetch', async () => {
    const { media } = await gate.outside()
    expect(media.filter((line) => line.startsWith('200 ')).length).toBeGreaterThanOrEqual(1)
  })

  it('goes on serving the approved caption, credit and licence when they change', async () => {
    const before = await gate.outside()
    const path = `/api/media/${gate.desk.ids.picture}?locale=vi`
    const body = { caption: 'Chú thích mới', credit: 'Tên khác', licence: { kind: 'cc-by' } }
    expect((await gate.desk.as('reporter', path, { method: 'PATCH', body })).status).toBe(200)
    await gate.expectNothingLeft(before)
  })

  it('goes on serving the approved bytes when the file is replaced', async () => {
    const before = await gate.outside()
    expect(await withFile(gate.desk.ids.picture, '#a33')).toBe(200)
    await gate.expectNothingLeft(before)
  })

  it('goes on serving the approved bytes when the picture is deleted', async () => {
    const before = await gate.outside()
    const answer = await gate.desk.as('reporter', `/api/media/${gate.desk.ids.picture}`, { method: 'DELETE' })
    expect(answer.status).toBe(200)
    await gate.expectNothingLeft(before)
  })

  it('serves no file that no edition names, and none by its name in the library', async () => {
    const unknown = 'f'.repeat(64)
    expect((await gate.newsroom.request(`/api/published/media/${unknown}`)).status).toBe(404)
    expect((await gate.newsroom.request('/api/published/media/..%2f..%2fsecret')).status).toBe(404)
    const { docs } = (await gate.desk.as('reporter', '/api/media?depth=0')).body
    const anonymous = await fetch(`${gate.newsroom.url}/api/media/file/${docs[0].filename}`)
    expect([401, 403, 404]).toContain(anonymous.status)
  })
})
