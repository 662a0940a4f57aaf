import { getPayload } from 'payload'

import { seedDemo } from '../../../seed/seedDemo'
import { seedPlan } from '../../../seed/seedPlan'
import config from './payload.config'

/** Makes the tables, which Payload does outside production only, and writes the very records that the product's demo has. */
const payload = await getPayload({ config })
await seedPlan(payload)
await seedDemo(payload)
await payload.destroy()
process.exit(0)
