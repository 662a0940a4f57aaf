import { setTimeout as sleep } from 'node:timers/promises'

import { acquireWriterLock, type WriterLock } from '../../database/writerLock'
import { CodedError } from '../../errors/codedError'
import { buildAll, type BuildOptions } from './buildAll'
import { isBuilt } from './sourcesHash'

/** Builds what is not built from these sources. Of several who find that at once, one builds and the others wait. */
export async function buildIfNeeded(options: BuildOptions = {}): Promise<void> {
  while (!isBuilt()) {
    const lock = takeLock()
    if (!lock) {
      await sleep(500, undefined, { signal: options.signal })
      continue
    }
    try {
      if (!isBuilt()) await buildAll(options)
    } finally {
      lock.release()
    }
  }
}

function takeLock(): WriterLock | undefined {
  try {
    return acquireWriterLock('dist')
  } catch (error) {
    if (error instanceof CodedError && error.code === 'database.writerLocked') return undefined
    throw error
  }
}
