import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Mails = { docs: { id: string; kind: string; messageId: string; run: string; subject: string }[] }

/** `GET /api/messages` and `…/:id/eml`. */
export function describeMails(desk: () => HttpDesk): void {
  describe('GET /api/messages', () => {
    it('is what was written to this person, and each as the file that is sent', async () => {
      const run = await desk().openRun(await desk().writeArticle('Bài có thư báo'))
      const listed = async (person: string) =>
        expected(200, await desk().as<Mails>(person, `/api/messages?where[run][equals]=${run}&depth=0`)).docs
      const [mail] = await listed('deskEditor')
      expect(mail).toMatchObject({ kind: 'yourTurn', run, subject: expect.stringContaining('Bài có thư báo') })
      expect(await listed('chiefEditor')).toEqual([])
      expect((await listed('auditor')).length).toBeGreaterThan(0)
      const path = `/api/messages/${mail?.id}/eml`
      const file = await desk().as<string>('deskEditor', path)
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'message/rfc822'])
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+\.eml"$/)
      expect(file.body).toContain(`Message-ID: <${mail?.messageId}>`)
      expectError(await desk().call(path), 401, 'auth.required')
      for (const person of ['chiefEditor', 'reporter'])
        expectError(await desk().as(person, path), 404, 'payload.notFound')
      expectError(await desk().as('auditor', '/api/messages/nothing/eml'), 404, 'payload.notFound')
    })
  })
}
