import { afterAll, beforeAll, describe, it } from 'vitest'

import { failPointNames, type FailPoint } from '../../../src/database/failPoints'
import startMongod from '../../helpers/startMongod'
import { prepareTestDatabase, type TestDatabase } from '../../helpers/testDatabase'
import { crashDesk, type CrashDesk } from './crashDesk'
import { startCrashHouse, type CrashHouse } from './crashHouse'
import { addressOf, crashEnv, pointAtPortals, portalSecrets, seedPlace } from './crashPlace'
import { fromChiefOn, upToChief } from './crashStory'
import { startPortalPair, type PortalPair } from '../../helpers/portalPair'
import { dropsOfFlaky, makeFlaky } from './makeFlaky'
import { deliveredRows, proveAllDelivered, proveNothingLost, provePortal } from './proof'

const available = Boolean(process.env.MONGODB_URI || process.env.MONGOMS_SYSTEM_BINARY)
const workerPoints = failPointNames.filter((point) => point.startsWith('worker.'))

describe.skipIf(!available)('P-4.1 the worker dies at any of its points, on MongoDB, beside flaky portals', () => {
  let stopMongod: (() => Promise<void>) | undefined
  let database: TestDatabase
  let env: NodeJS.ProcessEnv
  let server: CrashHouse
  let portals: PortalPair

  beforeAll(async () => {
    process.env.TEST_DATABASE = 'mongodb'
    stopMongod = await startMongod()
    database = await prepareTestDatabase()
    env = await crashEnv(database.dataDir, { ...database.env, WORKER: 'off' })
    await seedPlace(env)
    portals = await startPortalPair(portalSecrets(database.dataDir))
    server = await startCrashHouse({ env, file: 'server.mjs', points: [], url: addressOf(env) })
    await pointAtPortals(crashDesk(server), portals)
  })

  afterAll(async () => {
    delete process.env.TEST_DATABASE
    await server?.stop()
    await portals?.close()
    await database?.cleanUp()
    await stopMongod?.()
  })

  const prove = async (desk: CrashDesk, article: string): Promise<void> => {
    const rows = await deliveredRows(desk, article)
    await proveNothingLost(desk, article, [])
    proveAllDelivered(rows, portals.both, desk.said)
    for (const portal of portals.both) provePortal(portal, rows, article, dropsOfFlaky)
  }

  it.each(workerPoints)('%s: nothing lost, shown twice, or older after newer', async (point) => {
    const desk = crashDesk(server)
    const article = await desk.write(`Bài ${point}`)
    await upToChief(desk, article)
    makeFlaky(portals)
    // Recovery has something to do only after an earlier death.
    const points: FailPoint[] = point === 'worker.recovered' ? ['worker.beforeSend', point] : [point]
    const worker = await startCrashHouse({ env, file: 'worker.mjs', points })
    try {
      await fromChiefOn(desk, article, worker.crashed)
      await prove(desk, article)
    } finally {
      await worker.stop()
    }
  })
})
