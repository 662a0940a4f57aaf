import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Which sources .next/ and dist/ were built from; written last, so that a build that broke off has none. */
export const stampFile = 'dist/sources.sha256'

/** What a build is made of. The demo's pictures and the tests are not in it. */
const built = [
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'collections',
  'hooks',
  'seed',
  'src',
]

const isSource = (file: string) => /\.(ts|tsx|js|mjs|json|css)$/.test(file)

/** One SHA-256 over the names and the contents of all sources. @param entries files and folders @default those of a build */
export function sourcesHash(entries: readonly string[] = built): string {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesOf).filter(isSource).sort()) {
    hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

function filesOf(entry: string): string[] {
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry).flatMap((name) => filesOf(path.posix.join(entry, name)))
}

/** Whether what was built last was built from these very sources. */
export function isBuilt(): boolean {
  try {
    return readFileSync(stampFile, 'utf8').trim() === sourcesHash() && statSync('.next/BUILD_ID').isFile()
  } catch {
    return false
  }
}
