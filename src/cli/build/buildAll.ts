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

/** Builds everything into .next/ and dist/, then says of which sources. @returns 0, or the code with which Next failed */
export async function buildAll(): Promise<number> {
  const hash = sourcesHash()
  rmSync(stampFile, { force: true })
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' },
    stdio: 'inherit',
  })
  const [code] = (await once(next, 'exit')) as [number | null]
  if (code !== 0) return code ?? 1
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
  return 0
}
