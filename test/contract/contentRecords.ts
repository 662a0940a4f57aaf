import { describe, expect, it } from 'vitest'

import type { Reply } from '../helpers/ask'
import { expectError } from './expectError'
import { expected, type HttpDesk, type Wire } from './httpDesk'

/** Payload's own REST, as far as it is part of the contract: every collection that the document names. */
export function describeContentRecords(desk: () => HttpDesk): void {
  const readable = () => {
    const { paths } = desk().documented.document
    return Object.keys(paths).filter((path) => !path.includes('{') && `${path}/{id}` in paths)
  }

  describe('GET /api/:collection', () => {
    it('gives records as the document describes them, deep or not, in one language or in all', async () => {
      const article = await desk().writeArticle('Bài để đọc', {}, 'An article to read')
      await desk().publish(article)
      expect(readable()).toEqual(expect.arrayContaining(['/api/articles', '/api/deliveries', '/api/users']))
      for (const path of readable()) {
        const questions: [string, string][] = [
          ['depth=0', ''],
          ['depth=3', '&limit=50'],
          ['locale=all&depth=1', '&limit=50'],
          ['locale=en', '&page=2&limit=1&sort=-createdAt'],
          ['select[createdAt]=true', '&where[id][exists]=true'],
        ]
        for (const [query, page] of questions) {
          const reply = await desk().as<Wire & { docs: { id: string }[] }>('administrator', `${path}?${query}${page}`)
          const [first] = expected(200, reply).docs
          if (!first) continue
          const { body } = await desk().as('administrator', `${path}/${first.id}?${query}`)
          if (query.startsWith('select'))
            expect(Object.keys(body).sort()).toEqual(expect.arrayContaining(['createdAt', 'id']))
        }
      }
    })

    it('is refused as the document says', async () => {
      for (const path of readable()) {
        expectError(await desk().call(path), 401, 'auth.required')
        expectError(await desk().as('reporter', `${path}?locale=fr`), 400, 'request.unknownLocale')
        expectError(await desk().as('administrator', `${path}/nothing`), 404, 'payload.notFound')
      }
    })
  })

  describe('what the document gives nobody to write', () => {
    it('is closed to the administrator too', async () => {
      const { paths } = desk().documented.document
      const closed = readable().filter((path) => paths[path]?.post === undefined)
      expect(closed).toEqual(expect.arrayContaining(['/api/editions', '/api/review-decisions', '/api/deliveries']))
      for (const path of closed) expectClosed(await desk().as('administrator', path, { body: {} }))
      for (const path of readable())
        for (const method of ['PATCH', 'DELETE']) {
          if (paths[`${path}/{id}`]?.[method.toLowerCase()]) continue
          const { docs } = (await desk().as<{ docs: { id: string }[] }>('administrator', `${path}?limit=1&depth=0`))
            .body
          const body = method === 'PATCH' ? {} : undefined
          expectClosed(await desk().as('administrator', `${path}/${docs[0]?.id ?? 'x'}`, { body, method }))
        }
    })
  })

  describe('content', () => {
    const writers = { articles: 'reporter', exhibitions: 'exhibitionOfficer', publications: 'publicationEditor' }
    it.each(Object.entries(writers))('of %s is made, changed and deleted', async (collection, writer) => {
      const base = `/api/${collection}`
      const made = await desk().as<Made>(writer, `${base}?depth=1`, { body: { title: 'Sẽ xóa' } })
      const path = `${base}/${expected(201, made).doc.id}`
      expected(200, await desk().as(writer, path))
      const body = { title: 'Will be deleted', topics: [desk().ids.topic] }
      const changed = await desk().as<Made>(writer, `${path}?locale=en&depth=2`, { body, method: 'PATCH' })
      expect(expected(200, changed).doc.title).toBe('Will be deleted')
      expectError(await desk().as('focalPointTrade', path, { method: 'DELETE' }), 404, 'payload.notFound')
      expected(200, await desk().as(writer, `${path}?locale=all`, { method: 'DELETE' }))
      expectError(await desk().as(writer, path), 404, 'payload.notFound')
    })
  })
}

type Made = { doc: { id: string; title: string } }

function expectClosed({ body, status }: Reply): void {
  expect([status, body.errors?.length]).toEqual([403, 1])
}
