import { expect, test } from 'vitest'

import type { Portal } from '../../../sandbox/portal'
import { attack, dangerousParts } from '../../helpers/dangerousParts'
import { bilingualPortal, sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  bilingualArticleGroup,
  deliver,
  envelopeOf,
  type LooseNinjs,
} from '../../helpers/signedDelivery'

async function page(portal: Portal, path: string) {
  const reply = await fetch(`${portal.url}${path}`)
  return { status: reply.status, headers: reply.headers, html: await reply.text() }
}

const article = `/${bilingualArticleGroup}`

test('is empty with a word on what will stand there', async () => {
  const { status, html } = await page(await sandboxPortal(), '/')
  expect(status).toBe(200)
  expect(html).toContain('<html lang="vi">')
  expect(html).toContain('Chưa có tin nào.')
  expect(html).toContain('Cổng thử nghiệm')
})

test('shows what arrived, newest first, in each language', async () => {
  const clock = { now: new Date() }
  const portal = await bilingualPortal({ now: () => clock.now })
  for (const language of ['vi', 'en'] as const) await deliver(portal, envelopeOf(bilingualArticle(language)))
  clock.now = new Date(clock.now.getTime() + 1000)
  for (const language of ['vi', 'en'] as const)
    await deliver(portal, envelopeOf(bilingualArticle(language), { group: 'articles-2' }))
  const front = (await page(portal, '/')).html
  expect(front.indexOf('/vi/articles-2')).toBeLessThan(front.indexOf(`/vi${article}`))
  expect(front).toContain('Sắc màu thổ cẩm Gia Lai')
  expect(front).toContain('18/11/2026, 16:20')
  const english = (await page(portal, '/en')).html
  expect(english).toContain('<html lang="en">')
  expect(english).toContain('ASEAN Viet Nam Portal')
  expect(english).toContain('The colours of Gia Lai brocade')
  expect(english).not.toContain('Sắc màu thổ cẩm')
})

test('an item has its lead picture, gallery, captions, credits, alternative texts and the other language', async () => {
  const portal = await bilingualPortal()
  await deliver(portal, envelopeOf(bilingualArticle('vi')))
  await deliver(portal, envelopeOf(bilingualArticle('en')))
  const { html } = await page(portal, `/vi${article}`)
  expect(html.match(/<figure/g)).toHaveLength(3)
  expect(html).toContain('alt="Một phụ nữ Jrai ngồi dệt vải hoa văn đỏ và đen bên khung cửi gỗ"')
  expect(html).toContain('Vòng xoang đêm khai mạc')
  expect(html).toContain('Ảnh: Rơ Châm Khánh')
  expect(html).toContain('<h2>Kết nối bằng nghề truyền thống</h2>')
  expect(html).toContain(`href="/en${article}"`)
  expect((await page(portal, `/en${article}`)).html).toContain('Connected by craft')
})

test('says which items stand in the other language only', async () => {
  const portal = await sandboxPortal()
  await deliver(portal, envelopeOf(bilingualArticle('vi')))
  const { html } = await page(portal, '/en')
  expect(html).toContain('1 more article is available in Vietnamese only')
  expect((await page(portal, `/en${article}`)).status).toBe(404)
})

test('shows the correction notice', async () => {
  const portal = await sandboxPortal()
  const corrected = { ...bilingualArticle('vi', 2), edNote: 'Bản trước ghi nhầm số gian hàng là 62.' }
  await deliver(portal, envelopeOf(corrected))
  const { html } = await page(portal, `/vi${article}`)
  expect(html).toContain('Đính chính')
  expect(html).toContain('Bản trước ghi nhầm số gian hàng là 62.')
})

test('the check for dangerous parts finds them', () => {
  expect(dangerousParts(`<p onclick="x">${attack}<a href="javascript:x">`)).toEqual([
    ...['p onClick', 'script', 'img onError', 'svg', 'svg onLoad', 'a href=javascript:x'],
  ])
})

function poisoned(): LooseNinjs {
  const ninjs = bilingualArticle('vi')
  const text = [{ role: 'main', value: attack }]
  const body =
    `<p onclick="alert(1)" style="position:fixed">Xin <strong>chào</strong>${attack}</p>` +
    '<a href="javascript:alert(4)">một</a><a href="https://asean.org/" target="_blank">hai</a>' +
    '<iframe src="https://evil.example"></iframe><form action="/faults"><button>ba</button></form>' +
    '<style>body{display:none}</style><math><mtext></mtext></math><base href="https://evil.example"><!--x-->' +
    '<img src="data:text/html,x" alt="bốn"><h2 id="main">năm</h2>'
  const associations = ninjs.associations.map((one) => ({
    ...one,
    by: attack,
    descriptions: [
      { role: 'caption', value: attack },
      { role: 'altText', value: attack },
    ],
  }))
  return {
    ...ninjs,
    ...{ title: attack, by: attack, located: attack, edNote: attack, copyrightNotice: attack },
    headlines: text,
    descriptions: [{ role: 'summary', value: attack }],
    bodies: [{ role: 'main', contentType: 'application/xhtml+xml', value: body }],
    subjects: [{ name: attack }],
    infoSources: [{ name: attack }],
    associations,
  }
}

test('nothing that a sender writes becomes markup of the page', async () => {
  const portal = await sandboxPortal({ name: 'Cổng <b>thử</b>' })
  expect((await deliver(portal, envelopeOf(poisoned()))).status).toBe(202)
  for (const path of ['/', `/vi${article}`, `/vi/${encodeURIComponent('"><script>')}`]) {
    const { html, headers } = await page(portal, path)
    expect(dangerousParts(html)).toEqual([])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const { html } = await page(portal, `/vi${article}`)
  expect(html).toContain('Xin <strong>chào</strong>')
  expect(html).toContain('<a href="https://asean.org/">hai</a>')
  expect(html).toContain('<h2>năm</h2>')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a body without markup is shown in paragraphs', async () => {
  const portal = await sandboxPortal()
  const bodies = [{ role: 'text', contentType: 'text/plain', value: 'Một <b>\ndòng\n\nHai & ba' }]
  await deliver(portal, envelopeOf({ ...bilingualArticle('vi'), bodies }))
  const { html } = await page(portal, `/vi${article}`)
  expect(html).toContain('<p>Một &lt;b&gt;<br>dòng</p><p>Hai &amp; ba</p>')
})
