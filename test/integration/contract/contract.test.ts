import { afterAll, beforeAll, describe } from 'vitest'

import { describeContract } from '../../contract/describeContract'
import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { startInProcessTarget } from '../../contract/inProcessTarget'

describe('design §10, the contract, without Next, on the suite’s database', () => {
  let target: Awaited<ReturnType<typeof startInProcessTarget>> | undefined
  let desk: HttpDesk

  beforeAll(async () => {
    target = await startInProcessTarget()
    desk = await openHttpDesk(target)
  })
  afterAll(() => target?.close())

  describeContract(() => desk)
})
