import { createHash, randomUUID } from 'node:crypto'
import { access, copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { CodedError } from '../../errors/codedError'
import type { CanonicalContent } from '../rules/canonicalContent'
import type { WorkflowOptions } from '../workflowOptions'

/** One file that an edition keeps. `filesize` in bytes, `width` and `height` in pixels where it is a picture. */
export type FrozenFile = {
  sha256: string
  mimeType: string
  filename: string
  filesize: number
  width?: number
  height?: number
}

export const frozenFolder = (dataDir: string): string => path.join(dataDir, 'editions', 'media')

/** Every file that a wording shows, each once, in the order in which it is met. */
export function frozenFilesIn(options: WorkflowOptions, content: CanonicalContent): FrozenFile[] {
  if (options.travelling.length === 0) return []
  const files = new Map<string, FrozenFile>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object') {
      if (isFile(value)) files.set(value.sha256, frozenFile(value))
      else Object.values(value).forEach(visit)
    }
  }
  visit(content.fields)
  return [...files.values()]
}

const isFile = (value: object): value is FrozenFile =>
  'sha256' in value && typeof value.sha256 === 'string' && 'filename' in value && typeof value.filename === 'string'

const frozenFile = ({ sha256, mimeType, filename, filesize, width, height }: FrozenFile): FrozenFile => ({
  sha256,
  mimeType,
  filename,
  filesize,
  ...(width ? { width } : {}),
  ...(height ? { height } : {}),
})

/** Copies every file of these contents to `<dataDir>/editions/media/<sha256>`, checking that it is the file that was signed. */
export async function freezeFiles(
  payload: Payload,
  options: WorkflowOptions,
  contents: readonly CanonicalContent[],
): Promise<void> {
  const folder = frozenFolder(options.dataDir)
  await mkdir(folder, { recursive: true })
  const uploads = options.travelling.map((slug) => uploadFolder(payload, slug))
  for (const file of contents.flatMap((content) => frozenFilesIn(options, content))) {
    if (await isFrozen(options, file)) continue
    await freezeOne(file, uploads, folder)
  }
}

async function freezeOne(file: FrozenFile, uploads: string[], folder: string): Promise<void> {
  const draft = path.join(folder, `.${randomUUID()}`)
  for (const upload of uploads) {
    try {
      await copyFile(path.join(upload, path.basename(file.filename)), draft)
    } catch {
      continue
    }
    const sha256 = createHash('sha256')
      .update(await readFile(draft))
      .digest('hex')
    if (sha256 === file.sha256) {
      await onDisk(draft)
      return rename(draft, path.join(folder, file.sha256))
    }
    await rm(draft, { force: true })
  }
  throw new CodedError('review.fileMissing', { params: { file: file.filename } })
}

/** Before a file takes its name, its bytes are past the system's memory: a power cut must not leave half of one under it. */
async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Whether all of them are kept already. */
export async function requireFrozen(options: WorkflowOptions, files: FrozenFile[]): Promise<boolean> {
  const kept = await Promise.all(files.map((file) => isFrozen(options, file)))
  return kept.every(Boolean)
}

async function isFrozen(options: WorkflowOptions, file: FrozenFile): Promise<boolean> {
  try {
    await access(path.join(frozenFolder(options.dataDir), file.sha256))
    return true
  } catch {
    return false
  }
}

function uploadFolder(payload: Payload, slug: string): string {
  const collection = payload.config.collections.find((each) => each.slug === slug)
  return path.resolve(collection?.upload.staticDir ?? slug)
}
