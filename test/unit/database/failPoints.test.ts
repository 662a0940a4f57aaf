import { afterEach, describe, expect, it } from 'vitest'

import { armFailPoint, disarmFailPoints, failPointNames, reachFailPoint } from '../../../src/database/failPoints'

describe('fail points', () => {
  afterEach(disarmFailPoints)

  it('are twenty-eight, each named once', () => {
    expect(new Set(failPointNames).size).toBe(28)
    expect(failPointNames).toHaveLength(28)
  })

  it('do nothing until they are armed, and then only the armed one', async () => {
    armFailPoint('approve.runWritten', () => {
      throw new Error('stop')
    })
    await reachFailPoint('approve.decisionWritten')
    expect(() => reachFailPoint('approve.runWritten')).toThrow('stop')
    disarmFailPoints()
    await reachFailPoint('approve.runWritten')
  })

  it('wait for what an armed one does', async () => {
    let done = false
    armFailPoint('worker.claimed', async () => {
      await Promise.resolve()
      done = true
    })
    await reachFailPoint('worker.claimed')
    expect(done).toBe(true)
  })
})
