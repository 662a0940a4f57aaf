import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'

import { build } from 'esbuild'

import { sourcesHash, stampFile } from './sourcesHash'

/** The processes of the product, each a file in dist/. Their packages stay in node_modules. */
const processes = {
  seed: 'src/cli/seed.ts',
  server: 'src/server/main.ts',
  worker: 'src/cli/worker.ts',
}

export type BuildOptions = {
  /** Shows what Next says only when it fails. */
  quiet?: boolean
  signal?: AbortSignal
}

/**
 * Builds everything into .next/ and dist/, then says of which sources.
 * @throws Error when Next or esbuild could not
 */
export async function buildAll({ quiet = false, signal }: BuildOptions = {}): Promise<void> {
  const hash = sourcesHash()
  rmSync(stampFile, { force: true })
  await buildPages(quiet, signal)
  await build({
    bundle: true,
    entryPoints: processes,
    format: 'esm',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    outdir: 'dist',
    packages: 'external',
    platform: 'node',
    sourcemap: true,
    target: 'node20',
  })
  writeFileSync(stampFile, `${hash}\n`)
}

async function buildPages(quiet: boolean, signal: AbortSignal | undefined): Promise<void> {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      // Written out: Next hands the options on to its workers and would make `--C=` of the short form.
      NODE_OPTIONS: '--conditions=production',
    },
    signal,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  const said: Buffer[] = []
  for (const output of [next.stdout, next.stderr]) output?.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = (await once(next, 'close')) as [number | null]
  if (code === 0) return
  process.stderr.write(Buffer.concat(said))
  throw new Error(`next build ended with ${code ?? 'a signal'}`)
}
