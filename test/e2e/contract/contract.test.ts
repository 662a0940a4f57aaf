import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeContract } from '../../contract/describeContract'
import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'

describe('design §10, the contract, against the built server', () => {
  let server: BuiltServer | undefined
  let desk: HttpDesk

  beforeAll(async () => {
    server = await startBuiltServer()
    desk = await openHttpDesk(server)
  })
  afterAll(() => server?.close())

  describeContract(() => desk)

  it('was answered without a fault of the server’s own', () => {
    const faults = server
      ?.log()
      .split('\n')
      .filter((line) => /"level":[56]0|\b(ERROR|FATAL)\b/.test(line))
    expect(faults).toEqual([])
  })
})
