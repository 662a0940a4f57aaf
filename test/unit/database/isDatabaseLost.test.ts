import { MongoNetworkError, MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'

import { isDatabaseLost } from '../../../src/database/isDatabaseLost'

const named = (name: string) => Object.assign(new Error('x'), { name })
const coded = (code: unknown) => new MongoServerError({ code, errmsg: 'x' })

describe('isDatabaseLost', () => {
  it.each([
    ['a broken connection', new MongoNetworkError('read ECONNRESET')],
    ['no server found in time', named('MongoServerSelectionError')],
    ['connections thrown away together', named('MongoPoolClearedOnNetworkError')],
    ['a primary that stepped down', coded(189)],
    ['a server that is no primary', coded(10107)],
    ['a write that most of the set did not confirm', coded(64)],
    ['one inside a cause', new Error('outer', { cause: coded(11602) })],
  ])('knows %s', (_, error) => expect(isDatabaseLost(error)).toBe(true))

  it.each([
    ['nothing', undefined],
    ['a duplicate key', coded(11000)],
    ['a conflict', coded(112)],
    ['an error of the system', Object.assign(new Error('x'), { code: 'ECONNRESET' })],
  ])('takes %s for what it is', (_, error) => expect(isDatabaseLost(error)).toBe(false))
})
