import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { attemptDelays } from '../../../src/mail/rules/afterHandOver'
import type { WorkLoop } from '../../../src/worker/workLoop'
import { deskStep, exampleNews, passedOn } from '../../helpers/exampleNews'
import { startMailHouse, type MailHouse } from '../../helpers/mailHouse'
import { startMailServer, type MailServer } from '../../helpers/mailServer'

const residents = {
  away: { active: false, email: 'away@gialai.example', name: 'Người đã nghỉ' },
  minh: { email: 'minh@gialai.example', name: 'Trần Văn Minh' },
  nowhere: { email: '', name: 'Không có địa chỉ' },
  odd: { email: 'odd@gialai.example', language: 'fr', name: 'Ngôn ngữ lạ' },
  sam: { email: 'sam@gialai.example', language: 'en', name: 'Sam Nguyen' },
}

let house: MailHouse
let server: MailServer
let worker: WorkLoop

beforeAll(async () => {
  house = await startMailHouse(residents)
})
afterAll(() => house?.close())
beforeEach(async () => {
  server = await startMailServer()
  worker = house.worker(server.url)
})
afterEach(async () => {
  await server.close()
  await house.empty()
})

const ask = (...people: string[]) => house.tell(exampleNews({ waiting: { ...deskStep, round: 0, people } }))
const row = async () => (await house.rows())[0]

describe('P-4.1 mail over a real mail server', () => {
  it('arrives once, from the house, in the language of whom it is for', async () => {
    await ask('minh', 'sam', 'odd')
    await worker.tick()
    await worker.tick()
    const arrived = Object.fromEntries(server.taken.map((mail) => [mail.to && 'text' in mail.to && mail.to.text, mail]))
    expect(Object.keys(arrived).sort()).toEqual([
      '"Ngôn ngữ lạ" <odd@gialai.example>',
      '"Sam Nguyen" <sam@gialai.example>',
      '"Trần Văn Minh" <minh@gialai.example>',
    ])
    const vietnamese = arrived['"Trần Văn Minh" <minh@gialai.example>']
    expect(vietnamese?.from?.text).toBe('"Cầu Nối" <cau-noi@gialai.example>')
    expect(vietnamese?.subject).toBe('Cần biên tập: Tuần lễ ASEAN tại Pleiku')
    expect(vietnamese?.text).toContain('Mời anh/chị Trần Văn Minh biên tập “Tuần lễ ASEAN tại Pleiku”')
    expect(vietnamese?.html).toContain('Mở bài để biên tập')
    expect(arrived['"Sam Nguyen" <sam@gialai.example>']?.subject).toBe('To edit: Tuần lễ ASEAN tại Pleiku')
    expect(arrived['"Ngôn ngữ lạ" <odd@gialai.example>']?.subject).toContain('Cần biên tập')
    const moment = house.clock.now().toISOString()
    expect(await house.rows()).toMatchObject(
      Array(3).fill({ attempts: 0, lastCode: '', sentAt: moment, state: 'sent' }),
    )
  })

  it('is not written to accounts that are switched off or have no address', async () => {
    await ask('away', 'nowhere', 'unknown')
    expect(await house.rows()).toEqual([])
  })

  it('keeps out of the log and of the row what a server says', async () => {
    server.fault({ at: 'RCPT', status: 550, text: '5.1.1 minh@gialai.example: secret words' })
    await ask('minh')
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 1, lastCode: 'smtp.550 5.1.1', state: 'dead' })
    expect(house.logged.join('\n')).not.toMatch(/secret|minh@/)
    expect(house.logged.join('\n')).toContain('smtp.550 5.1.1')
  })

  it('was certainly not taken where the server refused it, and nothing says that it may have left', async () => {
    server.fault({ at: 'RCPT', status: 451 })
    await ask('minh')
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 1, ending: false, state: 'queued', uncertain: false })
  })

  it('is tried again by the schedule while the server does not take it now', async () => {
    server.fault({ at: 'RCPT', status: 451 }, { at: 'DATA', status: 452 })
    await ask('minh')
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 1, lastCode: expect.stringMatching(/^smtp\.451/), state: 'queued' })
    house.clock.advance(attemptDelays[1] - 1)
    expect(await worker.tick()).toBe(0)
    house.clock.advance(1)
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 2, lastCode: expect.stringMatching(/^smtp\.452/), uncertain: false })
    house.clock.advance(attemptDelays[2])
    await worker.tick()
    expect(await row()).toMatchObject({ state: 'sent', lastCode: '' })
    expect(server.taken).toHaveLength(1)
  })

  it('waits, and uses up nothing, while there is no server or it lets nobody in', async () => {
    const url = server.url
    await server.close()
    await ask('minh')
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 0, lastCode: 'smtp.ESOCKET', state: 'queued' })
    server = await startMailServer({ authOptional: false, disabledCommands: ['STARTTLS'] })
    expect(server.url).not.toBe(url)
    house.clock.advance(60_000)
    await house.worker(server.url).tick()
    expect(await row()).toMatchObject({ attempts: 0, lastCode: expect.stringMatching(/^smtp\.530/), state: 'queued' })
    house.clock.advance(60_000)
    expect(await house.worker(server.url).tick()).toBe(0)
  })

  it('signs in where the server wants it, and a wrong password is nobody’s attempt', async () => {
    await server.close()
    const door = { authOptional: false, allowInsecureAuth: true, disabledCommands: ['STARTTLS'] }
    server = await startMailServer({
      ...door,
      onAuth: ({ password, username }, _session, done) =>
        password === 'mật khẩu?' ? done(null, { user: username }) : done(new Error('no')),
    })
    const as = (password: string) => server.url.replace('//', `//cau-noi:${encodeURIComponent(password)}@`)
    await ask('minh')
    await house.worker(as('sai')).tick()
    expect(await row()).toMatchObject({ attempts: 0, lastCode: expect.stringMatching(/^smtp\.535/), state: 'queued' })
    house.clock.advance(15 * 60_000)
    await house.worker(as('mật khẩu?')).tick()
    expect(await row()).toMatchObject({ state: 'sent' })
  })

  it('goes once more, marked, when the line breaks between its end and the answer', async () => {
    server.fault({ at: 'end', silent: true })
    await ask('minh')
    await worker.tick()
    expect(await row()).toMatchObject({ attempts: 0, state: 'queued', uncertain: true })
    house.clock.advance(60_000)
    await worker.tick()
    expect(await row()).toMatchObject({ state: 'sent', uncertain: true })
    expect(new Set(server.ids()).size).toBe(1)
    expect(server.taken).toHaveLength(2)
  })

  it('is taken back while it waits, and those who come next are asked', async () => {
    await ask('minh')
    await house.tell(passedOn({ waiting: { ...passedOn().waiting!, people: ['sam'] } }))
    await worker.tick()
    const rows = (await house.rows()).map(({ recipient, state }) => [recipient, state])
    expect(rows).toEqual(
      expect.arrayContaining([
        ['minh', 'superseded'],
        ['sam', 'sent'],
      ]),
    )
    expect(server.taken).toHaveLength(1)
  })

  it('is carried by one of several workers', async () => {
    await ask('minh', 'sam', 'odd')
    const workers = Array.from({ length: 4 }, () => house.worker(server.url))
    const carried = await Promise.all(workers.map((each) => each.tick()))
    expect(carried.reduce((sum, each) => sum + each)).toBe(3)
    expect(server.ids().sort()).toEqual((await house.rows()).map(({ messageId }) => messageId).sort())
  })

  it('carries no more than five at a time', async () => {
    const many = Array.from({ length: 7 }, (_, index) => `r${index}`)
    for (const id of many) {
      const data = { active: true, email: `${id}@gialai.example`, id, language: 'vi', name: id } as never
      await house.payload.create({ collection: 'residents' as never, data, overrideAccess: true })
    }
    await ask(...many)
    expect(await worker.tick()).toBe(5)
    expect(await worker.tick()).toBe(2)
    expect(new Set(server.ids()).size).toBe(7)
  })
})
