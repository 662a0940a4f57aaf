import { describe, expect, it } from 'vitest'

import { isTransientConflict } from '../../../src/database/isTransientConflict'
import { retryTransientConflicts } from '../../../src/database/retryTransientConflicts'
import { TransientConflict } from '../../../src/database/transientConflict'

describe('retryTransientConflicts', () => {
  const noPause = () => Promise.resolve()

  it('does it again until there is no conflict', async () => {
    const seen: number[] = []
    const result = await retryTransientConflicts({
      run: async (attempt) => {
        seen.push(attempt)
        if (attempt < 3) throw new TransientConflict('moved')
        return 'done'
      },
      wait: noPause,
    })
    expect(result).toBe('done')
    expect(seen).toEqual([0, 1, 2, 3])
  })

  it('gives the last conflict to the caller after 20 attempts', async () => {
    let attempts = 0
    const always = retryTransientConflicts({
      run: async () => {
        attempts += 1
        throw new TransientConflict(`moved ${attempts}`)
      },
      wait: noPause,
    })
    await expect(always).rejects.toThrow('moved 20')
    expect(attempts).toBe(20)
  })

  it('does nothing twice that failed for another reason', async () => {
    let attempts = 0
    const refused = retryTransientConflicts({
      run: async () => {
        attempts += 1
        throw new Error('refused')
      },
      wait: noPause,
    })
    await expect(refused).rejects.toThrow('refused')
    expect(attempts).toBe(1)
  })

  it('pauses longer each time, up to a second, by as much as chance says', async () => {
    const pauses: number[] = []
    const always = retryTransientConflicts({
      attempts: 10,
      random: () => 0.5,
      run: () => Promise.reject(new TransientConflict('moved')),
      wait: async (ms) => void pauses.push(ms),
    })
    await expect(always).rejects.toThrow()
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 500, 500])
  })
})

describe('isTransientConflict', () => {
  const labelled = { hasErrorLabel: (label: string) => label === 'TransientTransactionError' }

  it.each([
    ['a label of the driver', labelled],
    ['WriteConflict', Object.assign(new Error(), { code: 112 })],
    ['LockTimeout', Object.assign(new Error(), { code: 24 })],
    ['NoSuchTransaction', Object.assign(new Error(), { code: 251 })],
    ['a hook that says so', new TransientConflict('moved')],
    [
      'one inside a cause',
      new Error('outer', { cause: new Error('middle', { cause: new TransientConflict('moved') }) }),
    ],
    ['one inside the data of an API error', Object.assign(new Error(), { data: { code: 112 } })],
  ])('knows %s', (_, error) => {
    expect(isTransientConflict(error)).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'WriteConflict'],
    ['a duplicate key', Object.assign(new Error(), { code: 11000 })],
    ['another label', { hasErrorLabel: () => false }],
  ])('takes %s for what it is', (_, error) => {
    expect(isTransientConflict(error)).toBe(false)
  })

  it('comes to an end where a cause is its own cause', () => {
    const circle = new Error('circle')
    circle.cause = circle
    expect(isTransientConflict(circle)).toBe(false)
  })
})
