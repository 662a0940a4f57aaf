import '../server/loadEnvironment'

import path from 'node:path'

import { seedDemo } from '../../seed/seedDemo'
import { seedExhibitions } from '../../seed/seedExhibitions'
import { seedPlan } from '../../seed/seedPlan'
import { seedPortals } from '../../seed/seedPortals'
import { CodedError } from '../errors/codedError'
import { isBareFolder, isDemoData, markDemoData } from '../server/demoData'
import { openHouse, type House } from '../server/openHouse'
import { readSettings, type Settings } from '../settings/readSettings'
import { demoPortals } from './demo/demoPortals'

/**
 * `npm run seed`: writes the plan's programme and what belongs to it, its units and dated exhibitions; with DEMO=true also
 * the demo's people, articles and portals. May be run again. On SQLite not while a server writes.
 */
async function seed(settings: Settings): Promise<void> {
  const known = isDemoData(settings)
  if (settings.demo && !known && !isBareFolder(settings)) throw notADemo(settings)
  const { default: config } = await import('../../payload.config')
  const house = await openHouse(config, settings, { newDemo: !known })
  try {
    if (settings.demo && !known) {
      if (await hasPeople(house)) throw notADemo(settings)
      markDemoData(settings)
    }
    await seedPlan(house.payload)
    // The demo writes the same exhibitions by its own people, with the days and works that it makes up.
    if (!settings.demo) return await seedExhibitions(house.payload)
    await seedDemo(house.payload, { pictures: path.resolve('seed/pictures') })
    await seedPortals(house.payload, demoPortals(settings))
  } finally {
    await house.close()
  }
}

const notADemo = ({ dataDir }: Settings) => new CodedError('database.notADemo', { params: { dataDir } })

async function hasPeople({ payload }: House): Promise<boolean> {
  return (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs > 0
}

try {
  await seed(readSettings(process.env))
  process.exit(0)
} catch (error) {
  console.error(error instanceof CodedError ? error.message : error)
  process.exit(1)
}
