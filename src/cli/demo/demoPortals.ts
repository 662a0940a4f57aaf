import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Settings } from '../../settings/readSettings'

export type DemoPortal = { slug: 'gialai' | 'asean'; port: number; address: string; secret: string }

/** The demo's two portals, with the secrets they share with the newsroom; these are made once and kept in the data folder. */
export function demoPortals(
  settings: Pick<Settings, 'dataDir' | 'portalProvincePort' | 'portalAseanPort'>,
): DemoPortal[] {
  const secrets = keptSecrets(path.join(settings.dataDir, 'portal-secrets.json'))
  const portal = (slug: DemoPortal['slug'], port: number): DemoPortal => ({
    address: `http://127.0.0.1:${port}/ingest`,
    port,
    secret: secrets[slug],
    slug,
  })
  return [portal('gialai', settings.portalProvincePort), portal('asean', settings.portalAseanPort)]
}

function keptSecrets(file: string): Record<DemoPortal['slug'], string> {
  const secrets = { gialai: newSecret(), asean: newSecret() }
  try {
    writeFileSync(file, `${JSON.stringify(secrets)}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return JSON.parse(readFileSync(file, 'utf8')) as typeof secrets
}

/** As Standard Webhooks writes them: `whsec_` and 32 bytes in base64. */
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`
