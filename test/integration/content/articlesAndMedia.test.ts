import { createHash } from 'node:crypto'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedPlan } from '../../../seed/seedPlan'
import { type ContentDesk, openContentDesk } from '../../helpers/contentDesk'
import { type ContentPeople, hireContentPeople } from '../../helpers/contentPeople'

let desk: ContentDesk
let people: ContentPeople

beforeAll(async () => {
  desk = await openContentDesk()
  await seedPlan(desk.payload)
  people = await hireContentPeople(desk.payload)
})
afterAll(() => desk?.close())

type Article = { id: string } & Record<string, unknown>

const write = async (body: object, token = people.reporter.token, query = '?depth=0') =>
  desk.call('POST', `/articles${query}`, { body, token })

describe('articles', () => {
  it('belong to their author’s unit and know who wrote them, whatever a client says', async () => {
    const { body, status } = await write({ title: 'Bài một', createdBy: people.auditor.id, searchText: 'giả' })
    expect(status).toBe(201)
    const article = body.doc as Article
    expect(article).toMatchObject({
      unit: people.press,
      slug: 'bai-mot',
      createdBy: people.reporter.id,
      searchText: 'bai mot',
    })
    const changed = await desk.call('PATCH', `/articles/${article.id}?depth=0`, {
      body: { place: 'Pleiku', updatedBy: people.reporter.id, unit: null },
      token: people.deskEditor.token,
    })
    expect(changed.body.doc).toMatchObject({
      createdBy: people.reporter.id,
      updatedBy: people.deskEditor.id,
      unit: people.press,
      searchText: 'bai mot pleiku',
    })
  })

  it('are written by author roles of the owning unit, and by no administrator', async () => {
    expect((await write({ title: 'x' }, people.chiefEditor.token)).status).toBe(403)
    expect((await write({ title: 'x' }, people.administrator.token)).status).toBe(403)
    expect((await write({ title: 'x', unit: people.foreign })).status).toBe(403)
    const { body } = await write({ title: 'Bài hai' })
    const path = `/articles/${(body.doc as Article).id}`
    const change = { body: { title: 'y' } }
    for (const person of [people.translator, people.administrator, people.auditor, people.chiefEditor]) {
      expect((await desk.call('PATCH', path, { ...change, token: person.token })).status).toBeGreaterThanOrEqual(403)
    }
    const given = await desk.call('PATCH', path, { body: { unit: people.foreign }, token: people.reporter.token })
    expect(given.status).toBe(403)
  })

  it('and their versions are read by the unit, the lead department and auditors', async () => {
    const { body } = await write({ title: 'Bài ba' })
    const { id } = body.doc as Article
    const versions = async (token: string): Promise<number> => {
      const reply = await desk.call('GET', `/articles/versions?where[parent][equals]=${id}&depth=0`, { token })
      return Number(reply.body.totalDocs)
    }
    for (const person of [people.deskEditor, people.chiefEditor, people.administrator, people.auditor]) {
      expect((await desk.call('GET', `/articles/${id}`, { token: person.token })).status).toBe(200)
      expect(await versions(person.token)).toBe(1)
    }
    expect((await desk.call('GET', `/articles/${id}`, { token: people.translator.token })).status).toBe(404)
    expect(await versions(people.translator.token)).toBe(0)
    expect((await desk.call('GET', `/articles/${id}`)).status).toBe(403)
  })

  it('keep title and address of each language apart, and are searched by the words of both', async () => {
    const { body } = await write({ title: 'Đắk Đoa vào mùa', slug: 'Mùa Đắk Đoa' })
    const { id } = body.doc as Article
    const en = await desk.call('PATCH', `/articles/${id}?locale=en&depth=0&fallback-locale=none`, {
      body: { title: 'Harvest in Đak Đoa' },
      token: people.reporter.token,
    })
    expect(en.body.doc).toMatchObject({ slug: 'harvest-in-dak-doa', searchText: 'dak doa vao mua harvest in dak doa' })
    const vi = await desk.call('GET', `/articles/${id}?depth=0`, { token: people.reporter.token })
    expect(vi.body).toMatchObject({ slug: 'mua-dak-doa', title: 'Đắk Đoa vào mùa' })
    const found = await desk.call('GET', '/articles?depth=0&where[title][like]=dak%20doa%20mua', {
      token: people.reporter.token,
    })
    expect(found.body.totalDocs).toBe(1)
  })

  it('refuse an address of 300 signs with the field’s name', async () => {
    const { status, body } = await write({ title: 'x', slug: 'a'.repeat(300) })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain('slug')
  })
})

describe('media', () => {
  const upload = async (bytes: Buffer, name: string, type: string, token = people.reporter.token) => {
    const form = new FormData()
    form.append('file', new File([new Uint8Array(bytes)], name, { type }))
    form.append('_payload', JSON.stringify({ alt: 'Ảnh thử' }))
    return desk.send('POST', '/media?depth=0', form, token)
  }

  it('know the hash of their bytes and their unit, and follow a replaced file', async () => {
    const red = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
      .png()
      .toBuffer()
    const { status, body } = await upload(red, 'red.png', 'image/png')
    expect(status).toBe(201)
    const hash = createHash('sha256').update(red).digest('hex')
    const { id } = body.doc as Article
    expect(body.doc).toMatchObject({
      sha256: hash,
      unit: people.press,
      createdBy: people.reporter.id,
      mimeType: 'image/png',
    })
    const captioned = await desk.call('PATCH', `/media/${id}?depth=0`, {
      body: { caption: 'Đỏ', sha256: 'forged' },
      token: people.deskEditor.token,
    })
    expect(captioned.body.doc).toMatchObject({ sha256: hash, searchText: 'anh thu do red png' })
    const blue = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#00c' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('file', new File([new Uint8Array(blue)], 'blue.png', { type: 'image/png' }))
    const replaced = await desk.send('PATCH', `/media/${id}?depth=0`, form, people.reporter.token)
    expect(replaced.body.doc).toMatchObject({ sha256: createHash('sha256').update(blue).digest('hex') })
  })

  it('refuse SVG under its own name and under a borrowed one', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect((await upload(svg, 'x.svg', 'image/svg+xml')).status).toBe(400)
    expect((await upload(svg, 'x.png', 'image/png')).status).toBe(400)
  })

  it('serve files to signed-in readers of their record only', async () => {
    const grey = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ccc' } })
      .png()
      .toBuffer()
    const { body } = await upload(grey, 'grey.png', 'image/png')
    const file = `/media/file/${String((body.doc as Article).filename)}`
    const status = async (token?: string): Promise<number> => (await desk.fetch('GET', file, undefined, token)).status
    expect(await status()).toBe(403)
    expect(await status(people.translator.token)).toBeGreaterThanOrEqual(403)
    expect(await status(people.chiefEditor.token)).toBe(200)
    expect(await status(people.auditor.token)).toBe(200)
  })
})
