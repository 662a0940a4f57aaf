import { describe, expect, test } from 'vitest'

import type { Portal } from '../../../sandbox/portal'
import { envelope } from '../../../src/delivery/formats/envelope'
import type { EditionInput } from '../../../src/delivery/rules/editionInput'
import { exampleExhibition, examplePublication } from '../../helpers/exampleEditions'
import { attack, dangerousParts } from '../../helpers/dangerousParts'
import { bilingualPortal, sandboxPortal } from '../../helpers/sandboxPortal'
import { deliver, hashOf, type LooseNinjs } from '../../helpers/signedDelivery'

/** Exactly the bytes that the product sends. */
const bytesOf = (edition: EditionInput, other: EditionInput | null = null): string =>
  envelope({ edition, other, deliveryId: 'dlv', destination: 'x', serverURL: 'http://cms.example', now: new Date(0) })
    .body

/** The same with another ninjs, so that only what is being looked at is wrong. */
function changed(edition: EditionInput, change: (ninjs: LooseNinjs) => object): string {
  const body = JSON.parse(bytesOf(edition)) as { data: { ninjs: LooseNinjs } }
  const ninjs = change(body.data.ninjs)
  return JSON.stringify({ ...body, data: { ...body.data, ninjs, contentHash: hashOf(ninjs) } })
}

const html = async (portal: Portal, path: string): Promise<string> => (await fetch(`${portal.url}${path}`)).text()

describe('an event', () => {
  const edition = exampleExhibition()
  const dates = (startDate: string, endDate: string) => ({ eventDetails: { dates: { startDate, endDate } } })

  test.each<[string, (ninjs: LooseNinjs) => object]>([
    ['eventDetails.dates', ({ eventDetails: _none, ...rest }) => rest],
    ['eventDetails.dates', (ninjs) => ({ ...ninjs, eventDetails: {} })],
    [
      'eventDetails.dates.endDate',
      (ninjs) => ({ ...ninjs, ...dates('2026-11-20T08:00:00+07:00', '2026-11-20T00:59:59Z') }),
    ],
    [
      'eventDetails.dates.endDate',
      (ninjs) => ({ ...ninjs, eventDetails: { dates: { startDate: '2026-11-20T08:00:00+07:00' } } }),
    ],
    ['places', ({ places: _none, ...rest }) => rest],
    ['places', (ninjs) => ({ ...ninjs, places: [{ name: 'Lào', rel: 'participant' }] })],
    [
      'places.0.geoJSON.coordinates.1',
      (ninjs) => ({
        ...ninjs,
        places: [{ name: 'x', rel: 'venue', geoJSON: { type: 'Point', coordinates: [13.98, 108.0] } }],
      }),
    ],
  ])('is refused by %s', async (path, change) => {
    const portal = await sandboxPortal()
    const { body, status } = await deliver(portal, changed(edition, change))
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, [`data.ninjs.${path}`]])
  })

  test('is shown with its times, its place, who holds it, and each work with its creator', async () => {
    const portal = await bilingualPortal()
    const en = exampleExhibition('en')
    expect((await deliver(portal, bytesOf(edition, en))).status).toBe(202)
    expect((await deliver(portal, bytesOf(en, edition))).status).toBe(202)
    const page = await html(portal, '/vi/exhibitions-d2')
    for (const said of [
      '<p class="kind">Triển lãm</p>',
      'từ 20/11/2026, 08:00 đến 27/11/2026, 17:00',
      '<strong>Bảo tàng tỉnh Gia Lai</strong><br>21 Trần Hưng Đạo, Pleiku<br>',
      '<a class="point" href="geo:13.9811,108.0021">Vĩ độ 13,9811, kinh độ 108,0021</a>',
      'Sở Văn hóa, Thể thao và Du lịch, Bảo tàng tỉnh',
      'Bảo tàng Chăm Đà Nẵng, Hội Mỹ thuật Lào',
      'Việt Nam · Lào · Campuchia',
      '12.500 lượt khách',
      'Tác phẩm, tiết mục (3)',
      '<h3>Chiều Biển Hồ</h3><p class="meta">Xu Man · Việt Nam</p>',
      '<h3>Bản hòa tấu</h3><p class="meta">Sopheap</p>',
      'alt="Mô tả w1"',
      'href="/en/exhibitions-d2"',
    ])
      expect(page).toContain(said)
    expect(page.match(/<figure/g)).toHaveLength(3)
    const english = await html(portal, '/en/exhibitions-d2')
    expect(english).toContain('from 20/11/2026, 08:00 to 27/11/2026, 17:00')
    expect(english).toContain('<p class="kind">Exhibition</p>')
    expect(english).toContain('Xu Man · Viet Nam')
  })

  test('stands on the front page with its days and its place; one day is one day', async () => {
    const portal = await sandboxPortal()
    await deliver(portal, bytesOf(edition))
    expect(await html(portal, '/')).toContain(
      '<span>từ 20/11/2026 đến 27/11/2026</span><span>Bảo tàng tỉnh Gia Lai</span>',
    )
    const short = exampleExhibition('vi', { end: '2026-11-20T04:00:00.000Z' })
    await deliver(portal, bytesOf({ ...short, number: 2 }))
    expect(await html(portal, '/')).toContain('<span>20/11/2026</span><span>Bảo tàng tỉnh Gia Lai</span>')
    expect(await html(portal, '/vi/exhibitions-d2')).toContain('20/11/2026, từ 08:00 đến 11:00')
  })
})

describe('a publication', () => {
  const [vi, en] = [examplePublication(), examplePublication('en')]
  const withoutFiles = (ninjs: LooseNinjs) => ({
    ...ninjs,
    associations: ninjs.associations.filter(({ rel }) => rel !== 'file'),
  })

  test('is refused without a file to download', async () => {
    const portal = await sandboxPortal()
    const { body, status } = await deliver(portal, changed(vi, withoutFiles))
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, ['data.ninjs.associations']])
  })

  test('is shown with its files in both languages, its imprint and its sections', async () => {
    const portal = await bilingualPortal()
    await deliver(portal, bytesOf(vi, en))
    await deliver(portal, bytesOf(en, vi))
    const page = await html(portal, '/vi/publications-d2')
    const address = (edition: EditionInput): string =>
      String((JSON.parse(edition.media) as { sha256: string }[])[1]?.sha256)
    for (const said of [
      '<p class="kind">Ấn phẩm</p>',
      `<a href="http://cms.example/api/published/media/${address(vi)}" hreflang="vi">Bản tiếng Việt <span>(PDF, 2,3 MB)</span></a>`,
      `<a href="http://cms.example/api/published/media/${address(en)}" hreflang="en">Bản tiếng Anh <span>(PDF, 2,3 MB)</span></a>`,
      '<dt>Giấy phép xuất bản</dt><dd>45/GP-STTTT</dd>',
      '<dt>ISBN</dt><dd>978-604-0-00001-9</dd>',
      '<dt>Phát hành</dt><dd>20/11/2026</dd>',
      '<h2>Quy tắc xuất xứ</h2><h3>Mục</h3>',
      '<h2>Thủ tục &#x3C;hải quan></h2>',
      'alt="Mô tả cover"',
    ])
      expect(page).toContain(said)
    const english = await html(portal, '/en/publications-d2')
    expect(english).toContain('In Vietnamese <span>(PDF, 2.3 MB)</span>')
    expect(english).toContain('In English <span>(PDF, 2.3 MB)</span>')
  })

  test('is shown with the files that are there, and on the front page with its cover', async () => {
    const portal = await sandboxPortal()
    await deliver(portal, bytesOf(vi))
    expect(await html(portal, '/vi/publications-d2')).not.toContain('Bản tiếng Anh')
    const front = await html(portal, '/')
    expect(front).toContain('<article class="card composite">')
    expect(front).toContain('alt="Mô tả cover"')
    expect(front).toContain('<span>Sở Ngoại vụ</span><span>20/11/2026</span>')
  })
})

/** Every text that is no address, time, type or language, replaced by what would run. */
function poisoned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]))
  return ['name', 'value', 'title', 'by', 'located', 'literal', 'lines', 'copyrightHolder', 'copyrightNotice'].includes(
    key,
  )
    ? attack
    : value
}

test.each([exampleExhibition(), examplePublication()])(
  'nothing of $collection becomes markup of the page',
  async (edition) => {
    const portal = await sandboxPortal()
    const { standard } = JSON.parse(bytesOf(edition)).data.ninjs
    const body = changed(edition, (ninjs) => ({ ...(poisoned(ninjs) as object), standard }))
    expect((await deliver(portal, body)).status).toBe(202)
    for (const path of ['/', `/vi/${edition.group}`]) {
      const page = await html(portal, path)
      expect(dangerousParts(page)).toEqual([])
      expect(page).toContain('&lt;script&gt;')
    }
  },
)
