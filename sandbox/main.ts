import { startPortal, type PortalOptions } from './portal'

/**
 * Starts both portals from the environment: PORTAL_PROVINCE_PORT (4001), PORTAL_ASEAN_PORT (4002),
 * PORTAL_PROVINCE_SECRET, PORTAL_ASEAN_SECRET, DATA_DIR (./data). Runs until SIGINT or SIGTERM.
 */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const dataDir = env.DATA_DIR || './data'
  const portals: PortalOptions[] = [
    {
      slug: 'gialai',
      name: 'Cổng thông tin điện tử tỉnh Gia Lai',
      port: portOf(env, 'PORTAL_PROVINCE_PORT', 4001),
      secret: secretOf(env, 'PORTAL_PROVINCE_SECRET'),
      requiredLanguages: ['vi'],
      dataDir,
    },
    {
      slug: 'asean',
      name: 'Cổng thông tin ASEAN Việt Nam',
      port: portOf(env, 'PORTAL_ASEAN_PORT', 4002),
      secret: secretOf(env, 'PORTAL_ASEAN_SECRET'),
      requiredLanguages: ['vi', 'en'],
      dataDir,
    },
  ]
  const running = await Promise.all(portals.map(startPortal))
  for (const portal of running) console.log(`${portal.slug}: ${portal.url}`)
  const stop = () => void Promise.all(running.map((portal) => portal.close()))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function portOf(env: NodeJS.ProcessEnv, key: string, standard: number): number {
  const port = Number(env[key] || standard)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${key} is not a port: ${env[key]}`)
  return port
}

function secretOf(env: NodeJS.ProcessEnv, key: string): string {
  const secret = env[key]
  if (!secret) throw new Error(`${key} is missing: the secret that this portal shares with the sender (whsec_…)`)
  return secret
}

main(process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  // Not exitCode: the other portal may be listening already, and half a pair is of no use.
  process.exit(1)
})
