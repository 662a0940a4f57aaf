import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import { expected, type HttpDesk, type Wire } from './httpDesk'

/** Payload's own REST, as far as it is part of the contract: every collection that the document names. */
export function describeContentRecords(desk: () => HttpDesk): void {
  const readable = () => {
    const { paths } = desk().document
    return Object.keys(paths).filter((path) => !path.includes('{') && `${path}/{id}` in paths)
  }

  describe('GET /api/:collection', () => {
    it('gives records as the document describes them, deep or not, in one language or in all', async () => {
      const article = await desk().writeArticle('Bài để đọc', {}, 'An article to read')
      await desk().publish(article)
      expect(readable()).toEqual(expect.arrayContaining(['/api/articles', '/api/deliveries', '/api/users']))
      for (const path of readable()) {
        for (const query of [
          'depth=0',
          'depth=3&limit=50',
          'locale=all&depth=1&limit=50',
          'locale=en&page=2&limit=1',
        ]) {
          const reply = await desk().as<Wire & { docs: { id: string }[] }>('administrator', `${path}?${query}`)
          const [first] = expected(200, reply).docs
          if (first) expected(200, await desk().as('administrator', `${path}/${first.id}?${query}`))
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

  describe('a record of the product', () => {
    it('is written by no one else', async () => {
      const written = readable().filter((path) => desk().document.paths[path]?.post === undefined)
      expect(written).toEqual(expect.arrayContaining(['/api/editions', '/api/review-decisions', '/api/deliveries']))
    })
  })

  describe('an article', () => {
    it('is made, changed and deleted', async () => {
      const article = await desk().writeArticle('Bài sẽ xóa')
      expected(200, await desk().edit('reporter', article, { gallery: [{ media: desk().ids.picture }], topics: [] }))
      const path = `/api/articles/${article}`
      expectError(await desk().as('translator', path, { method: 'DELETE' }), 404, 'payload.notFound')
      expected(200, await desk().as('reporter', path, { method: 'DELETE' }))
      expectError(await desk().as('reporter', path), 404, 'payload.notFound')
    })
  })
}
