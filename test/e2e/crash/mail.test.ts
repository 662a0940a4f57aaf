import { cp } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import people from '../../../seed/demo/people.json'
import { failPointNames, type FailPoint } from '../../../src/database/failPoints'
import { startMailServer } from '../../helpers/mailServer'
import { crashDesk, type CrashDesk } from './crashDesk'
import { startCrashHouse } from './crashHouse'
import { addressOf, crashEnv, newFolder, removeFolder, seedPlace } from './crashPlace'
import { proveMailsOwed, settledMails } from './mailProof'
import { turns, turnTimeoutMs } from './turns'

const points = failPointNames.filter((point) => point.startsWith('mail.'))

/** One person a role stays at work, so that one mail is in hand at a time and it is known which one died. */
async function sendColleaguesHome(desk: CrashDesk): Promise<void> {
  for (const { email } of people.filter(({ key }) => key === 'deskEditor2' || key === 'chiefEditor2')) {
    const path = `/api/users?depth=0&where[email][equals]=${email}`
    const { docs } = await desk.call<{ docs: { id: string }[] }>('administrator', 'GET', path, 200)
    await desk.call('administrator', 'PATCH', `/api/users/${docs[0]?.id}?depth=0`, 200, { active: false })
  }
}

describe('P-4.1 the server is killed at any of the points of a mail, on SQLite, beside a mail server', () => {
  const turn = turns(3)
  let seeded: string
  let article: string

  beforeAll(async () => {
    seeded = await newFolder()
    const env = await crashEnv(seeded)
    await seedPlace(env)
    const house = await startCrashHouse({ env, file: 'server.mjs', points: [], url: addressOf(env) })
    const desk = crashDesk(house)
    article = await desk.write('Bài có thư')
    await sendColleaguesHome(desk)
    await house.stop()
  })
  afterAll(() => removeFolder(seeded))

  const dieAt = async (point: FailPoint): Promise<void> => {
    const dataDir = await newFolder()
    await cp(seeded, dataDir, { recursive: true })
    const server = await startMailServer()
    const env = await crashEnv(dataDir, { MAIL_FROM: 'Cầu Nối <cau-noi@gialai.example>', SMTP_URL: server.url })
    // Recovery has something to do only after an earlier death.
    const deaths: FailPoint[] = point === 'mail.recovered' ? ['mail.endMarked', point] : [point]
    const house = await startCrashHouse({ env, file: 'server.mjs', points: deaths, url: addressOf(env) })
    try {
      const desk = crashDesk(house)
      const run = await desk.submit(article, 'vi')
      await house.crashed()
      await settledMails(desk, article)
      await desk.approve('deskEditor', run, article, 'vi')
      const rows = await settledMails(desk, article)
      proveMailsOwed(rows, desk.said.trail)
      expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent'])
      expect([...new Set(server.ids())].sort()).toEqual(rows.map(({ messageId }) => messageId).sort())
      // The one instant: the server has answered, and the answer is not on disk yet.
      expect(server.taken).toHaveLength(point === 'mail.accepted' ? 3 : 2)
      const repeated = server.ids().filter((id, index, all) => all.indexOf(id) !== index)
      for (const id of repeated) expect(rows.find(({ messageId }) => messageId === id)?.uncertain).toBe(true)
    } finally {
      await house.stop()
      await server.close()
    }
    await removeFolder(dataDir)
  }

  it.concurrent.each(points)(
    '%s: no mail is lost; none is taken twice except where nobody can know',
    (point) => turn(() => dieAt(point)),
    turnTimeoutMs,
  )
})
