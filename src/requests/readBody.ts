import { CodedError } from '../errors/codedError'

export const largestJSON = 1024 * 1024
export const largestUpload = 50 * 1024 * 1024

/** What is read beyond the limit and thrown away, so that a client that is still sending hears the answer. */
const patience = 64 * 1024 * 1024

/**
 * The whole body, kept so that a request can be sent in again (design §9); undefined where there is none.
 * @throws CodedError request.tooLarge (413): over 1 MB, or over 50 MB for a multipart upload
 */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return undefined
  const multipart = /^multipart\//i.test(request.headers.get('content-type') ?? '')
  const limit = multipart ? largestUpload : largestJSON
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size <= limit) chunks.push(value)
    if (size > limit + patience) {
      await reader.cancel()
      break
    }
  }
  if (size > limit) throw new CodedError('request.tooLarge', { params: { limit: `${limit / 1024 / 1024} MB` } })
  const body = new Uint8Array(size)
  let filled = 0
  for (const chunk of chunks) {
    body.set(chunk, filled)
    filled += chunk.byteLength
  }
  return body
}
