import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'

import { sourcesHash } from '../../../src/cli/build/sourcesHash'

const home = 'test/bench/bare'
const stampFile = `${home}/dist/sources.sha256`

/** What of the product the bare app is made of. */
const shared = [
  ...['package-lock.json', 'next.config.mjs', 'collections', 'hooks', 'seed'],
  ...['access', 'admin', 'database', 'errors', 'i18n', 'requests', 'server', 'settings'].map((name) => `src/${name}`),
]

/** Builds the bare app as the product is built (Next, then esbuild with the same options), unless it is built already. */
export async function buildBareIfNeeded(): Promise<void> {
  const hash = sourcesHash([...shared, ...ownSources()])
  if (isBuilt(hash)) return
  rmSync(stampFile, { force: true })
  await run(['node_modules/payload/bin.js', 'generate:importmap'], { PAYLOAD_CONFIG_PATH: `${home}/payload.config.ts` })
  await run(['node_modules/next/dist/bin/next', 'build', home], { NODE_ENV: 'production' })
  await build({
    bundle: true,
    entryPoints: { seed: `${home}/seed.ts`, server: `${home}/main.ts` },
    format: 'esm',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    outdir: `${home}/dist`,
    packages: 'external',
    platform: 'node',
    sourcemap: true,
    target: 'node20',
  })
  writeFileSync(stampFile, `${hash}\n`)
}

/** Its own files; the import map among them is written by the build. */
function ownSources(): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'importMap.js' && entry.name !== 'next-env.d.ts')
    .map((entry) => path.posix.join(entry.parentPath, entry.name))
    .filter((file) => !/^test\/bench\/bare\/(\.next|dist)\//.test(file))
}

function isBuilt(hash: string): boolean {
  try {
    return readFileSync(stampFile, 'utf8').trim() === hash
  } catch {
    return false
  }
}

async function run(args: string[], env: Record<string, string>): Promise<void> {
  const options = { NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--conditions=production' }
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...options, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => said.push(String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said.join('')}`)
}
