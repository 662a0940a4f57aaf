import { createHash } from 'node:crypto'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { onePage } from '../helpers/otherContent'
import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Stored = { doc: { filename: string; id: string } }

/** Files as they are uploaded, changed, read in part and deleted. */
export function describeFiles(desk: () => HttpDesk): void {
  const send = async (person: string, path: string, file: File, fields: object, method = 'POST') => {
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify(fields))
    return desk().as<Stored>(person, path, { body: form, method })
  }
  const statuses = async (person: string, path: string) => {
    const part = (range: string) => desk().as<string>(person, path, { headers: { Range: range } })
    return [(await part('bytes=0-3')).status, (await part('bytes=99999999-')).status]
  }

  describe('a picture', () => {
    it('is made, changed, read whole and in part, and deleted', async () => {
      const picture = await png(`#${String(Date.now() % 1_000_000).padStart(6, '0')}`)
      const words = { alt: 'Một màu', licence: { kind: 'own', holder: 'Báo Gia Lai' } }
      const { doc } = expected(201, await send('reporter', '/api/media?depth=0', picture, words))
      const path = `/api/media/${doc.id}`
      const file = `/api/media/file/${doc.filename}`
      expect(await statuses('reporter', file)).toEqual([206, 416])
      expected(200, await desk().as('reporter', path, { body: { caption: 'Lời ảnh' }, method: 'PATCH' }))
      expected(200, await desk().as('reporter', path, { method: 'DELETE' }))
      for (const person of ['reporter', 'administrator'])
        expectError(await desk().as(person, file), 403, 'payload.forbidden')
    })

    it('that is frozen is read in part too', async () => {
      const picture = await png('#123456')
      const sha256 = createHash('sha256')
        .update(new Uint8Array(await picture.arrayBuffer()))
        .digest('hex')
      const words = { alt: 'Một màu', caption: 'Một màu', credit: 'Báo Gia Lai' }
      const fields = { ...words, licence: { kind: 'own', holder: 'Báo Gia Lai' } }
      const { doc } = expected(201, await send('reporter', '/api/media?depth=0', picture, fields))
      await desk().publish(await desk().writeArticle('Bài có ảnh đọc từng phần', { leadMedia: doc.id }))
      const frozen = `/api/published/media/${sha256}`
      expect(await statuses('reporter', frozen)).toEqual([206, 416])
      const other = await desk().call<string>(frozen, { headers: { 'If-Match': '"x"' } })
      expect([other.status, other.body]).toEqual([412, ''])
    })
  })

  describe('a document of the library', () => {
    it('is made without its file and given it later', async () => {
      const { docs } = (await desk().as<{ docs: { id: string }[] }>('auditor', '/api/programmes?limit=1')).body
      const about = { kind: 'letter', slug: 'cong-van-thu', title: 'Công văn thử', use: 'cited' }
      const body = { ...about, programme: docs[0]?.id }
      const made = await desk().as<Stored>('administrator', '/api/library-documents', { body })
      const path = `/api/library-documents/${expected(201, made).doc.id}`
      const paper = new File([onePage('Công văn thử')], 'cong-van-thu.pdf', { type: 'application/pdf' })
      const { doc } = expected(200, await send('administrator', path, paper, { number: '12/CV' }, 'PATCH'))
      const file = `/api/library-documents/file/${doc.filename}`
      expected(200, await desk().as('reporter', file))
      expect(await statuses('reporter', file)).toEqual([206, 416])
      expectError(await desk().as('reporter', `${file}.pdf`), 403, 'payload.forbidden')
      expectError(await desk().as('reporter', path, { method: 'DELETE' }), 403, 'payload.forbidden')
      expected(200, await desk().as('administrator', path, { method: 'DELETE' }))
    })
  })
}

async function png(background: string): Promise<File> {
  const bytes = await sharp({ create: { width: 11, height: 5, channels: 3, background } })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'mot-mau.png', { type: 'image/png' })
}
