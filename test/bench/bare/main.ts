import compression from 'compression'
import express from 'express'
import next from 'next'
import { getPayload } from 'payload'

import { openDoor } from '../../../src/server/openDoor'
import { runUntilStopped } from '../../../src/server/runUntilStopped'
import { bareSettings } from './bareSettings'
import config from './payload.config'

/** The bare app's server, in the product's order: Payload, then Next, then the door; ready when the database answers. */
await runUntilStopped(async () => {
  const settings = bareSettings(process.env)
  const payload = await getPayload({ config })
  const pages = next({ dev: false, dir: 'test/bench/bare', hostname: settings.host, port: settings.port })
  await pages.prepare()
  const app = express()
  app.get('/api/health/ready', async (_req, res) => {
    await payload.db.count({ collection: 'articles' })
    res.json({ status: 'ok' })
  })
  // Next compresses pages and leaves Payload's JSON as it is: it meets its content type as a list, which is none to it.
  app.use('/api', compression({ filter: (_req, res) => String(res.getHeader('content-type')).includes('json') }))
  const handle = pages.getRequestHandler()
  app.use((req, res) => handle(req, res))
  const door = await openDoor({ app, settings })
  return async () => {
    await door.close()
    await pages.close()
    await payload.destroy()
  }
})
