import { mediaHref } from './addresses'
import { escapeXml } from './escapeXml'
import { childrenOf, deepest, rootOf, safeLink, uploadOf, type LexicalNode } from './lexicalNodes'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

type Rendering = { serverURL: string; lowered: number }

/** Lexical's format bits, outermost first. Bits that XHTML has no plain element for are left out. */
const marks: [bit: number, element: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/**
 * A sanitised, well-formed XHTML fragment of a stored Lexical body: a fixed set of elements, no attributes but safe
 * links and our own frozen pictures, every text escaped. A node it does not know gives its children only.
 * @param lowered by how many levels its headings go down, for a text that stands under a heading of its own
 */
export function lexicalToXhtml(body: unknown, serverURL: string, lowered = 0): string {
  const root = rootOf(body)
  return root ? inside(root, { serverURL, lowered }, 0) : ''
}

const inside = (node: LexicalNode, rendering: Rendering, depth: number): string =>
  depth > deepest
    ? ''
    : childrenOf(node)
        .map((child) => element(child, rendering, depth + 1))
        .join('')

function element(node: LexicalNode, rendering: Rendering, depth: number): string {
  const content = () => inside(node, rendering, depth)
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'linebreak':
      return '<br/>'
    case 'tab':
      return ' '
    case 'horizontalrule':
      return '<hr/>'
    case 'paragraph':
      return wrapped('p', content())
    case 'quote':
      return wrapped('blockquote', content())
    case 'heading':
      return wrapped(headingTag(node, rendering), content())
    case 'list':
      return wrapped(node.listType === 'number' ? 'ol' : 'ul', content())
    case 'listitem':
      return `<li>${content()}</li>`
    case 'link':
    case 'autolink':
      return link(node, content())
    case 'upload':
      return picture(node, rendering.serverURL)
    default:
      return content()
  }
}

function headingTag({ tag }: LexicalNode, { lowered }: Rendering): string {
  const level = headings.indexOf(String(tag))
  return headings[Math.min((level === -1 ? 1 : level) + lowered, headings.length - 1)] ?? 'h2'
}

/** An element without content says nothing: an empty paragraph is how people make space. */
const wrapped = (name: string, content: string): string => (content === '' ? '' : `<${name}>${content}</${name}>`)

function markedText(node: LexicalNode): string {
  const format = typeof node.format === 'number' ? node.format : 0
  const text = escapeXml(typeof node.text === 'string' ? node.text : '')
  return marks.filter(([bit]) => (format & bit) !== 0).reduceRight((content, [, name]) => wrapped(name, content), text)
}

function link(node: LexicalNode, content: string): string {
  const href = safeLink(node)
  return href ? `<a href="${escapeXml(href)}">${content}</a>` : content
}

function picture(node: LexicalNode, serverURL: string): string {
  const file = uploadOf(node)
  if (!file?.mimeType.startsWith('image/')) return ''
  const image = `<img src="${escapeXml(mediaHref(serverURL, file.sha256))}" alt="${escapeXml(file.alt ?? '')}"/>`
  return `<figure>${image}${wrapped('figcaption', escapeXml(file.caption ?? ''))}</figure>`
}
