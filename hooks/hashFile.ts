import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import type { CollectionBeforeChangeHook } from 'payload'

/** SHA-256 of the bytes that are stored (after Payload cropped or turned them), in hex; unchanged while the file is. */
export const hashFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const file = req.file
  if (!file) return { ...data, sha256: originalDoc?.sha256 ?? null }
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  return { ...data, sha256: createHash('sha256').update(bytes).digest('hex') }
}
