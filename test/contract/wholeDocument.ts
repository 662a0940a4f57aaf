import { describe, expect, it } from 'vitest'

import type { HttpDesk } from './httpDesk'

/** Only a mail leads there; test/integration/server/openapi.test.ts follows it. */
const elsewhere = ['post /api/users/reset-password 200']

/** Comes last: it looks back at what the parts before it were answered. */
export function describeWholeDocument(desk: () => HttpDesk): void {
  describe('GET /api/openapi.json', () => {
    it('is in itself, whole or unchanged', async () => {
      const whole = await desk().fetch('/api/openapi.json')
      const known = { 'If-None-Match': whole.headers.get('etag') ?? '' }
      expect([whole.status, (await desk().fetch('/api/openapi.json', known)).status]).toEqual([200, 304])
    })

    it('promises no answer that did not come in the parts before', () => {
      const { document, seen } = desk().documented
      const promised = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).flatMap(([method, { responses }]) =>
          Object.keys(responses)
            .filter((status) => status < '400' || !responses[status]?.content?.['application/json'])
            .map((status) => `${method} ${path} ${status}`),
        ),
      )
      expect(promised.filter((answer) => !seen.has(answer) && !elsewhere.includes(answer))).toEqual([])
    })
  })
}
