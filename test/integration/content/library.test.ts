import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedPlan } from '../../../seed/seedPlan'
import { findRecord } from '../../../seed/upsertRecord'
import { type ContentDesk, openContentDesk } from '../../helpers/contentDesk'
import { type ContentPeople, hireContentPeople } from '../../helpers/contentPeople'

let desk: ContentDesk
let people: ContentPeople
let programme: string

beforeAll(async () => {
  desk = await openContentDesk()
  await seedPlan(desk.payload)
  people = await hireContentPeople(desk.payload)
  programme = String((await findRecord(desk.payload, 'programmes', { code: { equals: 'asean-2021-2025' } }))?.id)
})
afterAll(() => desk?.close())

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)

const entry = (slug: string): object => ({ title: 'Văn bản thử', slug, programme, use: 'guidance', kind: 'guidance' })

const form = (data: object, bytes: Buffer, name: string, type: string): FormData => {
  const sent = new FormData()
  sent.append('file', new File([new Uint8Array(bytes)], name, { type }))
  sent.append('_payload', JSON.stringify(data))
  return sent
}

describe('the library of a programme', () => {
  it('keeps a document without its file, and shows the file to everybody who is signed in once it has one', async () => {
    const bare = await desk.call('POST', '/library-documents?depth=0', {
      body: entry('chua-co-tep'),
      token: people.administrator.token,
    })
    expect(bare.status, JSON.stringify(bare.body)).toBe(201)
    const { id } = bare.body.doc as { id: string }
    const given = await desk.send(
      'PATCH',
      `/library-documents/${id}?depth=0`,
      form({}, pdf, 'huong-dan.pdf', 'application/pdf'),
      people.administrator.token,
    )
    expect(given.body.doc, JSON.stringify(given.body)).toMatchObject({
      filename: 'huong-dan.pdf',
      mimeType: 'application/pdf',
    })
    const served = await desk.fetch('GET', '/library-documents/file/huong-dan.pdf', undefined, people.reporter.token)
    expect(served.status).toBe(200)
    expect(Buffer.from(await served.arrayBuffer())).toEqual(pdf)
    expect(served.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(served.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect((await desk.fetch('GET', '/library-documents/file/huong-dan.pdf')).status).toBe(403)
    const found = await desk.call('GET', '/library-documents?where[title][like]=HUONG%20DAN%20pdf', {
      token: people.reporter.token,
    })
    expect(found.body.totalDocs).toBe(1)
  })

  it('keeps any number of documents without a file, as a form sends them', async () => {
    for (const slug of ['khong-tep-1', 'khong-tep-2']) {
      const body = { ...entry(slug), filename: null, mimeType: null, filesize: null, url: null }
      const token = people.administrator.token
      const made = await desk.call('POST', '/library-documents?depth=0', { body, token })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      const { id } = made.body.doc as { id: string }
      const saved = await desk.call('PATCH', `/library-documents/${id}?depth=0`, { body, token })
      expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    }
  })

  it('takes PDF only', async () => {
    const html = form(entry('trang'), Buffer.from('<script>alert(1)</script>'), 'x.html', 'text/html')
    expect((await desk.send('POST', '/library-documents', html, people.administrator.token)).status).toBe(400)
    const borrowed = form(entry('muon-ten'), Buffer.from('<script>alert(1)</script>'), 'x.pdf', 'application/pdf')
    expect((await desk.send('POST', '/library-documents', borrowed, people.administrator.token)).status).toBe(400)
  })

  it('fetches no address that somebody names instead of a file', async () => {
    let asked = 0
    const elsewhere = createServer((_, response) => {
      asked++
      response.setHeader('Content-Type', 'application/pdf').end(pdf)
    })
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x.pdf`
    try {
      for (const source of [{ filename: 'x.pdf', url }, { url }, { filename: '../x.pdf' }]) {
        const reply = await desk.call('POST', '/library-documents', {
          body: { ...entry('lay-tu-xa'), ...source },
          token: people.administrator.token,
        })
        expect(reply.status, JSON.stringify(source)).toBe(400)
      }
      expect(asked).toBe(0)
    } finally {
      await new Promise((closed) => elsewhere.close(closed))
    }
  })

  it('has a slug once in each programme, and keeps its programme from being deleted', async () => {
    const again = await desk.call('POST', '/library-documents', {
      body: entry('542-qd-ubnd'),
      token: people.administrator.token,
    })
    expect(again.status).toBe(400)
    expect((await desk.call('DELETE', `/programmes/${programme}`, { token: people.administrator.token })).status).toBe(
      409,
    )
  })

  it('asks for a web address that is one', async () => {
    const body = { ...entry('lien-ket'), link: 'javascript:alert(1)' }
    expect((await desk.call('POST', '/library-documents', { body, token: people.administrator.token })).status).toBe(
      400,
    )
  })
})

describe('observances', () => {
  const day = { name: 'Ngày thử', kind: 'day' }

  it.each([
    [{ ...day, day: 31, month: 4 }, 'day'],
    [{ ...day, day: 0, month: 4 }, 'day'],
    [{ ...day, day: 1 }, 'month'],
    [{ name: 'Chủ đề', kind: 'theme' }, 'year'],
    [{ name: 'Tuần lễ', kind: 'event' }, 'from'],
    [{ name: 'Tuần lễ', kind: 'event', from: '2026-08-09T05:00:00.000Z', to: '2026-08-08T05:00:00.000Z' }, 'to'],
  ])('%j is refused at %s', async (data, field) => {
    const body = { ...data, slug: 'ngay-sai' }
    const reply = await desk.call('POST', '/observances', { body, token: people.administrator.token })
    expect(reply.status).toBe(400)
    expect(JSON.stringify(reply.body.errors)).toContain(`"path":"${field}"`)
  })

  it('may be 29 February', async () => {
    const body = { ...day, slug: 'ngay-nhuan', day: 29, month: 2 }
    expect((await desk.call('POST', '/observances', { body, token: people.administrator.token })).status).toBe(201)
    expect(
      (await desk.call('POST', '/observances', { body: { ...body, slug: 'khac' }, token: people.reporter.token }))
        .status,
    ).toBe(403)
  })
})
