import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { armFailPoint, disarmFailPoints, failPointNames, type FailPoint } from '../../../src/database/failPoints'
import { deskStep, exampleNews, passedOn } from '../../helpers/exampleNews'
import { startMailHouse, type MailHouse } from '../../helpers/mailHouse'
import { startMailServer, type MailServer } from '../../helpers/mailServer'

const residents = {
  an: { email: 'an@gialai.example', name: 'Nguyễn Hoài An' },
  ha: { email: 'ha@gialai.example', name: 'Nguyễn Thị Thu Hà' },
  minh: { email: 'minh@gialai.example', name: 'Trần Văn Minh' },
  thu: { email: 'thu@gialai.example', name: 'Lê Thị Thu' },
}

let house: MailHouse
let server: MailServer
/** Where the process died, in order. */
let deaths: FailPoint[] = []

beforeAll(async () => {
  house = await startMailHouse(residents)
})
afterAll(() => house?.close())
beforeEach(async () => {
  deaths = []
  server = await startMailServer()
})
afterEach(async () => {
  await server.close()
  await house.empty()
})

/** The process dies when it first comes here: nothing after it happens. */
function dieAt(point: FailPoint, ...next: FailPoint[]): void {
  armFailPoint(point, () => {
    disarmFailPoints()
    const [following, ...rest] = next
    if (following) dieAt(following, ...rest)
    deaths.push(point)
    throw new Error(`died at ${point}`)
  })
}

const askedOf = (...people: string[]) => exampleNews({ waiting: { ...deskStep, round: 0, people } })
const news = askedOf('minh', 'thu')

/** A verb that died is sent again, as a screen does; then one worker after the other takes over, a minute later each. */
async function live(smtpURL: string): Promise<void> {
  await house.tell(news).catch(() => house.tell(news))
  for (let round = 0; round < 4; round += 1) {
    await house
      .worker(smtpURL)
      .tick()
      .catch(() => 0)
    house.clock.advance(60_000)
  }
}

const points = failPointNames.filter((name) => name.startsWith('mail.'))
/** Recovery has something to do only after an earlier death. */
const wayTo = (point: FailPoint): [FailPoint, ...FailPoint[]] =>
  point === 'mail.recovered' ? ['mail.endMarked', point] : [point]

describe('P-4.1 the process dies while a mail server is being talked to', () => {
  it.each(points)('at %s: no mail is lost; none is taken twice except where nobody can know', async (point) => {
    dieAt(...wayTo(point))
    await live(server.url)
    expect(deaths).toEqual(wayTo(point))
    const rows = await house.rows()
    expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual([
      ['minh', 'sent'],
      ['thu', 'sent'],
    ])
    const owed = rows.map(({ messageId }) => messageId).sort()
    expect([...new Set(server.ids())].sort()).toEqual(owed)
    // The one instant: the server has answered, and the answer is not on disk yet.
    const twice = point === 'mail.accepted' ? 1 : 0
    expect(server.taken).toHaveLength(owed.length + twice)
    const doubted = rows.filter(({ uncertain }) => uncertain).map(({ messageId }) => messageId)
    expect(doubted).toHaveLength(['mail.accepted', 'mail.endMarked', 'mail.recovered'].includes(point) ? 1 : 0)
    const repeated = server.ids().filter((id, index, all) => all.indexOf(id) !== index)
    expect(repeated).toEqual(twice ? doubted : [])
  })

  it('sends a mail whose end nobody knows once more, the same bytes under the same id, and not a third time', async () => {
    dieAt('mail.accepted', 'mail.accepted')
    await house.tell(askedOf('minh'))
    for (let round = 0; round < 4; round += 1) {
      await house.worker(server.url).tick()
      house.clock.advance(60_000)
    }
    const [first, second, ...more] = server.taken
    expect(more).toEqual([])
    expect(second?.messageId).toBe(first?.messageId)
    expect(second?.headerLines).toEqual(first?.headerLines)
    expect(await house.rows()).toMatchObject([{ state: 'dead', uncertain: true, lastCode: 'worker.died' }])
  })
})

describe('P-4.1 the process dies while mails become files', () => {
  it.each(points)('at %s: every mail is one file, and nothing is uncertain', async (point) => {
    dieAt(...wayTo(point))
    await live('')
    expect(deaths).toEqual(wayTo(point))
    const rows = await house.rows()
    expect(rows.map(({ recipient, state, uncertain }) => [recipient, state, uncertain])).toEqual([
      ['minh', 'sent', false],
      ['thu', 'sent', false],
    ])
    const left = house.files().filter((name) => !name.startsWith('.'))
    expect(left.sort()).toEqual(rows.map(({ messageId }) => messageId).sort())
  })
})

describe('a worker that was stopped for longer than its lease', () => {
  it.each(['smtp', 'files'])('does not end a mail that another worker has sent meanwhile (%s)', async (way) => {
    const url = way === 'smtp' ? server.url : ''
    await house.tell(askedOf('minh'))
    let wakeUp = (): void => undefined
    const asleep = new Promise<void>((resolve) => (wakeUp = resolve))
    armFailPoint('mail.claimed', () => {
      disarmFailPoints()
      return asleep
    })
    const stopped = house.worker(url).tick()
    while ((await house.rows())[0]?.state !== 'sending') await new Promise((resolve) => setImmediate(resolve))
    house.clock.advance(60_000)
    await house.worker(url).tick()
    expect(await house.rows()).toMatchObject([{ state: 'sent', uncertain: false }])
    wakeUp()
    await stopped
    expect(way === 'smtp' ? server.taken : house.files()).toHaveLength(1)
    expect(await house.rows()).toMatchObject([{ state: 'sent', uncertain: false }])
  })
})

describe('a mail that is being sent while what it asks for ends', () => {
  it('is not ended, and the others who were not asked yet hear nothing', async () => {
    await house.tell(news)
    armFailPoint('mail.claimed', async () => {
      disarmFailPoints()
      await house.tell(passedOn())
    })
    await house.worker(server.url).tick()
    const rows = await house.rows()
    expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual(
      expect.arrayContaining([
        ['an', 'queued'],
        ['minh', 'superseded'],
      ]),
    )
    expect(rows.filter(({ recipient, state }) => recipient === 'minh' && state === 'sent')).toEqual([])
    const sent = rows.filter(({ state }) => state === 'sent').map(({ messageId }) => messageId)
    expect(server.ids().sort()).toEqual(sent.sort())
  })
})
