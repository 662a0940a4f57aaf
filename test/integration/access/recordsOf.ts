import { randomUUID } from 'node:crypto'

import sharp from 'sharp'

import type { HttpDesk } from '../../contract/httpDesk'

export type Place = 'press' | 'foreign' | 'culture' | 'everywhere'

/** Ids of what new records refer to. */
export type Ground = { units: Record<'press' | 'foreign' | 'culture', string>; programme: string }

/** What somebody sends to make a record of a collection in a place: JSON, or a form with a file. */
export type NewRecord = object | FormData

export async function groundOf(desk: HttpDesk): Promise<Ground> {
  const first = async (path: string): Promise<string> => {
    const { body } = await desk.as<{ docs: { id: string }[] }>('auditor', `${path}&depth=0&limit=1`)
    return body.docs[0]?.id ?? ''
  }
  const units = { press: desk.ids.unit, foreign: desk.ids.otherUnit, culture: '' }
  units.culture = await first('/api/units?where[slug][equals]=so-vhttdl')
  return { programme: await first('/api/programmes?sort=code'), units }
}

/** A complete new record, under a name that nothing else has. */
export async function newRecord(collection: string, place: Place, { programme, units }: Ground): Promise<NewRecord> {
  const name = `thu-${randomUUID().slice(0, 12)}`
  const unit = place === 'everywhere' ? units.press : units[place]
  switch (collection) {
    case 'articles':
    case 'exhibitions':
    case 'publications':
      return { title: name, unit }
    case 'media':
      return picture(name, unit)
    case 'units':
      return { name, slug: name, kind: 'department' }
    case 'programmes':
      return { name, code: name }
    case 'topics':
      return { name, clause: name, programme }
    case 'library-documents':
      return { title: name, slug: name, programme, use: 'cited', kind: 'other' }
    case 'observances':
      return { name, slug: name, kind: 'day', day: 8, month: 8 }
    case 'portals':
      return { name, slug: name, address: 'https://cong.example/ingest', enabled: false }
    case 'users':
      return {
        email: `${name}@gialai.example`,
        memberships: [{ unit, roles: ['focalPoint'] }],
        name,
        password: 'Mat-khau-cho-bai-thu-15',
      }
    default:
      return {}
  }
}

/** A change that anybody who may write the record at all may make. */
export const changeOf: Record<string, object> = {
  articles: { place: 'Pleiku' },
  'library-documents': { summary: 'Tóm tắt khác' },
  exhibitions: { visitors: 120 },
  media: { credit: 'Báo Gia Lai' },
  observances: { description: 'Nội dung khác' },
  portals: { paused: true },
  programmes: { name: 'Tên khác' },
  publications: { byline: 'Phòng Hợp tác quốc tế' },
  topics: { description: 'Nội dung khác' },
  units: { shortName: 'Khác' },
  users: { name: 'Tên Khác' },
}

async function picture(name: string, unit: string): Promise<FormData> {
  const png = await sharp({ create: { background: '#c00', channels: 3, height: 4, width: 4 } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(png)], `${name}.png`, { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: name, unit }))
  return form
}
