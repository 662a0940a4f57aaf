import sharp from 'sharp'

import type { Newsroom } from '../../helpers/newsroom'

const fullCredit = {
  alt: 'Nghệ nhân đánh chiêng',
  caption: 'Đêm cồng chiêng ở Pleiku.',
  credit: 'Ảnh: Hà Nguyên',
  licence: { kind: 'own', holder: 'Báo Gia Lai' },
}

/** A multipart body of one plain picture; every call draws a file of its own. */
export async function pictureForm(colour: string, data: object): Promise<FormData> {
  drawn += 1
  const bytes = await sharp({ create: { width: 64 + drawn, height: 48, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), `anh-${drawn}.jpg`)
  form.set('_payload', JSON.stringify(data))
  return form
}

let drawn = 0

/** Uploads a picture with credit, licence, alt and caption in both languages; its id. */
export async function uploadPicture(newsroom: Newsroom, token: string, unit: string): Promise<string> {
  const body = await pictureForm('#a33', { ...fullCredit, unit })
  const created = await newsroom.request<{ doc: { id: string } }>('/api/media?locale=vi&depth=0', { body, token })
  if (created.status !== 201) throw new Error(`upload: ${created.status} ${JSON.stringify(created.body)}`)
  const { id } = created.body.doc
  const english = { alt: 'An artisan plays a gong', caption: 'Gong night in Pleiku.' }
  await newsroom.request(`/api/media/${id}?locale=en`, { body: english, method: 'PATCH', token })
  return String(id)
}
