import { cp } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { failPointNames, type FailPoint } from '../../../src/database/failPoints'
import { crashDesk } from './crashDesk'
import { startCrashHouse } from './crashHouse'
import { addressOf, crashEnv, newFolder, pointAtPortals, portalSecrets, removeFolder, seedPlace } from './crashPlace'
import { fromChiefOn, upToChief } from './crashStory'
import { proveMailFiles, proveMailsOwed, settledMails } from './mailProof'
import { turns, turnTimeoutMs } from './turns'
import { startPortalPair } from '../../helpers/portalPair'
import { dropsOfFlaky, makeFlaky } from './makeFlaky'
import { deliveredRows, proveActsTold, proveAllDelivered, proveNothingLost, provePortal } from './proof'

/** Where a draft has to be written and submitted first; the others begin with the editor-in-chief about to sign. */
const early: readonly FailPoint[] = [
  'submit.runWritten',
  'submit.openReviewWritten',
  'submit.committed',
  'edit.contributionWritten',
  'requestChanges.runWritten',
]

/** Those of a mail are in mail.test.ts, with a mail server; here mails become files beside all the rest. */
const points = failPointNames.filter((point) => !point.startsWith('mail.'))

describe('P-4.1 the server dies at any of the named points, on SQLite, beside flaky portals', () => {
  const turn = turns(3)
  let draft: string
  let atChief: string
  let article: string

  beforeAll(async () => {
    draft = await newFolder()
    atChief = await newFolder()
    const env = await crashEnv(draft)
    await seedPlace(env)
    await cp(draft, atChief, { recursive: true })
    const house = await startCrashHouse({
      env: { ...env, DATA_DIR: atChief },
      file: 'server.mjs',
      points: [],
      url: addressOf(env),
    })
    const desk = crashDesk(house)
    const path = '/api/articles?locale=vi&depth=0&where[slug][equals]=ca-phe-gia-lai-vao-thi-truong-khu-vuc'
    article = (await desk.call<{ docs: { id: string }[] }>('reporter', 'GET', path, 200)).docs[0]!.id
    await upToChief(desk, article)
    await house.stop()
  })

  afterAll(async () => {
    await removeFolder(draft)
    await removeFolder(atChief)
  })

  const dieAt = async (point: FailPoint): Promise<void> => {
    const dataDir = await newFolder()
    await cp(early.includes(point) ? draft : atChief, dataDir, { recursive: true })
    const portals = await startPortalPair(portalSecrets(dataDir))
    makeFlaky(portals)
    const env = await crashEnv(dataDir)
    // Recovery has something to do only after an earlier death.
    const points: FailPoint[] = point === 'worker.recovered' ? ['worker.beforeSend', point] : [point]
    const house = await startCrashHouse({ env, file: 'server.mjs', points, url: addressOf(env) })
    try {
      const desk = crashDesk(house)
      await pointAtPortals(desk, portals)
      const before = (await desk.review(article)).trail.map(({ action }) => action).reverse()
      if (early.includes(point)) await upToChief(desk, article)
      await fromChiefOn(desk, article, house.crashed)
      const rows = await deliveredRows(desk, article)
      await proveNothingLost(desk, article, before)
      await proveActsTold(desk, portals.both)
      proveAllDelivered(rows, portals.both, desk.said)
      for (const portal of portals.both) provePortal(portal, rows, article, dropsOfFlaky)
      const mails = await settledMails(desk, article)
      proveMailsOwed(mails, [...before, ...desk.said.trail])
      proveMailFiles(mails, dataDir)
    } finally {
      await house.stop()
      await portals.close()
    }
    await removeFolder(dataDir)
  }

  it('knows twenty-one points, beside the seven of a mail', () => {
    expect(points).toHaveLength(21)
    expect(failPointNames).toHaveLength(28)
  })

  it.concurrent.each(points)(
    '%s: nothing lost, shown twice, or older after newer',
    (point) => turn(() => dieAt(point)),
    turnTimeoutMs,
  )
})
