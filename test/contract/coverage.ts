import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Tally = { vi: number; en: number }
type Coverage = {
  year: number
  years: number[]
  topics: { clause: string; name: string; all: Tally }[]
  pillars: { pillar: string; all: Tally }[]
  all: Tally
}

/** `GET /api/coverage`. */
export function describeCoverage(desk: () => HttpDesk): void {
  const read = async (query = '', language = 'vi') =>
    expected(200, await desk().as<Coverage>('coordinator', `/api/coverage${query}`, { language }))
  const promotion = ({ topics }: Coverage) => topics.find(({ clause }) => clause === 'P-1.5')

  describe('GET /api/coverage', () => {
    it('counts what left the house under each topic and pillar, a year', async () => {
      const before = await read()
      await desk().publish(await desk().writeArticle('Bài được đếm'))
      const after = await read('', 'en')
      expect(after.all).toEqual({ ...before.all, vi: before.all.vi + 1 })
      expect(promotion(after)?.all.vi).toBe((promotion(before)?.all.vi ?? 0) + 1)
      expect([promotion(before)?.name, promotion(after)?.name]).toEqual([
        expect.stringContaining('Quảng bá Gia Lai'),
        expect.stringContaining('Promoting Gia Lai'),
      ])
      const earlier = await read(`?year=${after.years[0]}`)
      expect([earlier.year, earlier.all]).toEqual([after.years[0], { vi: 0, en: 0 }])
    })

    it('is 401, 403 for who does not read all units, 400 for what is no year', async () => {
      expectError(await desk().call('/api/coverage'), 401, 'auth.required')
      for (const person of ['reporter', 'chiefEditor', 'departmentLeader'])
        expectError(await desk().as(person, '/api/coverage'), 403, 'payload.forbidden')
      for (const year of ['', 'abc', '1989', '2026.5'])
        expectError(await desk().as('auditor', `/api/coverage?year=${year}`), 400, 'request.malformed')
    })
  })
}
