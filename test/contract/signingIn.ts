import { describe, expect, it } from 'vitest'

import people from '../../seed/demo/people.json'
import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

/** Signing in and out as a program does it: by token. */
export function describeSigningIn(desk: () => HttpDesk): void {
  const { email, password } = people.find(({ key }) => key === 'reporter2') ?? {}
  const login = async () => {
    const reply = await desk().call<{ token: string }>('/api/users/login', { body: { email, password } })
    return expected(200, reply).token
  }

  describe('signing in', () => {
    it('says who is signed in, and gives a new token for one that is good', async () => {
      const token = await login()
      const me = await desk().call<{ user: { email: string } | null }>('/api/users/me', { token })
      expect(me.body.user?.email).toBe(email)
      expect((await desk().call<{ user: unknown }>('/api/users/me')).body.user).toBeNull()
      const renewed = await desk().call<{ refreshedToken: string }>('/api/users/refresh-token', {
        method: 'POST',
        token,
      })
      expect((await desk().call('/api/review/inbox', { token: renewed.body.refreshedToken })).status).toBe(200)
      expectError(await desk().call('/api/users/refresh-token', { method: 'POST' }), 401, 'auth.required')
    })

    it('ends with signing out', async () => {
      const token = await login()
      expect((await desk().call('/api/users/logout', { method: 'POST', token })).status).toBe(200)
      expectError(await desk().call('/api/review/inbox', { token }), 401, 'auth.required')
    })

    it('that is forgotten is answered alike for an address that is known and one that is not', async () => {
      const ask = (address: string) => desk().call('/api/users/forgot-password', { body: { email: address } })
      const known = await ask('mai.dang@gialai.example')
      const unknown = await ask('khong.ai@gialai.example')
      expect([known.status, known.body]).toEqual([200, unknown.body])
    })

    it('needs what the document says it needs', async () => {
      expect((await desk().call('/api/users/login', { body: {} })).status).toBe(400)
      expect((await desk().call('/api/users/login', { body: { email: 5, password: [] } })).status).toBe(400)
    })
  })
}
