/** A stored file is for the person who asked: no shared cache keeps it, and no browser takes it for something else. */
export function servePrivately({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cache-Control', 'private, no-cache')
  return headers
}
