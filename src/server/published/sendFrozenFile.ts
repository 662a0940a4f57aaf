import type { Request, Response } from 'express'

import { CodedError } from '../../errors/codedError'

/** What a browser shows without running anything in it; any other file is offered for download. */
const shown = /^(image\/(avif|gif|jpeg|png|webp)|application\/pdf|audio\/[\w.+-]+|video\/[\w.+-]+)$/

export type FrozenFiles = {
  /** MIME types of the files that an edition names, by sha256. */
  files: ReadonlyMap<string, string>
  /** `<dataDir>/editions/media` */
  folder: string
}

/** What Express hands on; the headers are what a refused Range is answered with. */
type SendError = Error & { headers?: Record<string, string>; status?: number }

/**
 * Sends a frozen file under its sha256, if an edition names it. Its name is its content, so that it never changes; it
 * was uploaded by somebody, so that it may run nothing.
 * @throws CodedError payload.notFound
 */
export function sendFrozenFile(
  req: Request<{ sha256: string }>,
  res: Response,
  { files, folder }: FrozenFiles,
): Promise<void> {
  const { sha256 } = req.params
  const mimeType = files.get(sha256)
  if (mimeType === undefined || !/^[0-9a-f]{64}$/.test(sha256)) throw new CodedError('payload.notFound')
  const inline = shown.test(mimeType)
  res.set({
    'Content-Disposition': inline ? 'inline' : 'attachment',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': inline ? mimeType : 'application/octet-stream',
    ETag: `"${sha256}"`,
    'X-Content-Type-Options': 'nosniff',
  })
  return new Promise((resolve, reject) => {
    res.sendFile(sha256, { immutable: true, lastModified: false, maxAge: '1y', root: folder }, (error?: SendError) => {
      if (!error || res.headersSent) return resolve()
      if (error.status === 404) return reject(new CodedError('payload.notFound'))
      if (error.status !== 412 && error.status !== 416) return reject(error)
      // The caller's own condition on the file, or a part that it does not have.
      res.removeHeader('Content-Type')
      res
        .status(error.status)
        .set(error.headers ?? {})
        .end()
      resolve()
    })
  })
}
