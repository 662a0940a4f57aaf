import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { handOverFailure } from './handOverFailure'
import { fileNameOf, type MailCarrier } from './mailCarrier'

/** Where mails and receipts lie: `<dataDir>/mail`. */
export const mailFolder = (dataDir: string): string => path.join(dataDir, 'mail')

/**
 * For a house without a mail server: each mail becomes `<dataDir>/mail/<Message-ID>.eml`, which any mail program reads.
 * The same mail twice is one file, and the file is its own receipt: nothing is ever uncertain here.
 */
export function emlFolder(dataDir: string): MailCarrier {
  const folder = mailFolder(dataDir)
  return {
    handOver: ({ bytes, messageId }, beforeEnd) => keepFile(folder, fileNameOf(messageId), bytes, beforeEnd),
    keepReceipt: () => undefined,
    evidenceOf: (messageId) =>
      existsSync(path.join(folder, `${fileNameOf(messageId)}.eml`)) ? 'receipt' : 'noReceipt',
    dropReceipt: () => undefined,
  }
}

/**
 * Writes a mail beside its name and then renames it, so that a half-written one is never seen. Only its owner reads it:
 * a forgotten password's mail opens an account.
 */
export async function keepFile(
  folder: string,
  name: string,
  bytes: Buffer,
  beforeEnd: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const draft = path.join(folder, `.${name}.${randomUUID()}`)
  try {
    await onDisk(async () => {
      await mkdir(folder, { recursive: true })
      await writeFile(draft, bytes, { flush: true, mode: 0o600 })
    })
    await beforeEnd()
    await onDisk(() => rename(draft, path.join(folder, `${name}.eml`)))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function onDisk(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw handOverFailure(error)
  }
}
