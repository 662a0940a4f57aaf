import { escapeXml } from '../escapeXml'
import { lexicalToText } from '../lexicalToText'
import { lexicalToXhtml } from '../lexicalToXhtml'
import { list } from './parts'

/** A text of the wording, under a heading of its own where it has one. */
export type Piece = { heading?: string; body: unknown }

/** The pieces one after the other, marked up and plain; nothing where they say nothing. */
export function bodies(pieces: Piece[], serverURL: string) {
  const words = pieces.flatMap(({ body, heading = '' }) => [heading, lexicalToText(body)].filter(Boolean)).join('\n\n')
  if (!words) return {}
  const markup = pieces.map(({ body, heading }) =>
    heading ? `<h2>${escapeXml(heading)}</h2>${lexicalToXhtml(body, serverURL, 1)}` : lexicalToXhtml(body, serverURL),
  )
  const counts = { charCount: [...words].length, wordCount: words.split(/\s+/).length }
  return list('bodies', [
    { role: 'main', contentType: 'application/xhtml+xml', value: markup.join(''), ...counts },
    { role: 'text', contentType: 'text/plain', value: words, ...counts },
  ])
}
