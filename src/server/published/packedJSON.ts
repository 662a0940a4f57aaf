import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type { Request, Response } from 'express'

/** One JSON answer, compressed once and sent as it is from then on. */
export type PackedJSON = { etag: string; plain: Buffer; gzipped: Buffer }

const compress = promisify(gzip)

export async function packJSON(json: string): Promise<PackedJSON> {
  const plain = Buffer.from(json, 'utf8')
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  // Weak: the same content whether compressed or not (RFC 9110 §8.8.1).
  return { etag: `W/"${hash}"`, gzipped: await compress(plain), plain }
}

export const packedSize = ({ gzipped, plain }: PackedJSON): number => gzipped.byteLength + plain.byteLength

/** Sends it in the encoding the client takes, or 304 where the client has it. */
export function sendPacked(req: Request, res: Response, packed: PackedJSON): void {
  res.set({ 'Cache-Control': 'public, max-age=0, must-revalidate', ETag: packed.etag, Vary: 'Accept-Encoding' })
  if (holds(req.get('if-none-match'), packed.etag)) {
    res.status(304).end()
    return
  }
  const zipped = req.acceptsEncodings('gzip', 'identity') === 'gzip'
  const body = zipped ? packed.gzipped : packed.plain
  if (zipped) res.set('Content-Encoding', 'gzip')
  res.set({ 'Content-Length': String(body.byteLength), 'Content-Type': 'application/json; charset=utf-8' }).end(body)
}

function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}
