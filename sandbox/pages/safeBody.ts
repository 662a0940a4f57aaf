import { fromHtml } from 'hast-util-from-html'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

import type { Ninjs } from '../ingest/ninjsProfile'
import { escapeHtml } from './escapeHtml'

/** What a sender may put on our page: running text, lists, tables, links and pictures; never a style, a script or an id. */
const allowed: Schema = {
  tagNames: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'img', 'figure', 'figcaption'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['colSpan', 'rowSpan'],
    td: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'svg', 'math', 'iframe', 'object', 'template', 'noscript', 'title', 'textarea'],
  allowComments: false,
  allowDoctypes: false,
  ancestors: { li: ['ul', 'ol'], tr: ['table'], td: ['table'], th: ['table'], thead: ['table'], tbody: ['table'] },
}

/** The item's body as HTML that is safe to show: its marked-up form sanitised, else its plain text in paragraphs. */
export function safeBody({ bodies = [] }: Ninjs): string {
  const markup = bodies.find(({ contentType }) => /html/i.test(contentType ?? ''))
  if (markup) return toHtml(sanitize(fromHtml(markup.value, { fragment: true }), allowed))
  const plain = bodies[0]?.value ?? ''
  return plain
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
