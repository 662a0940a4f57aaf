import canonicalize from 'canonicalize'

import { childrenOf, isRichText, type RichTextNode } from './richText'
import { isPlainObject } from './plainValue'

/** A paragraph as a plain line, and everything about it (marks, level, addresses) as text that can be compared. */
export type Paragraph = { text: string; look: string }

export const isLexical = isRichText

/** The paragraphs of a Lexical document, in order: headings, list items, quotes and embedded files count as paragraphs. */
export function lexicalParagraphs(body: unknown): Paragraph[] {
  return isRichText(body) ? childrenOf(body.root).flatMap(paragraphsOf) : []
}

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

const isInline = (node: RichTextNode): boolean => inlineTypes.has(node.type)

/** The node's own line, unless it only holds other paragraphs, and then those. */
function paragraphsOf(node: RichTextNode): Paragraph[] {
  const children = childrenOf(node)
  const inline = children.filter(isInline)
  const inner = children.filter((child) => !isInline(child)).flatMap(paragraphsOf)
  if (inner.length > 0 && inline.length === 0) return inner
  return [{ text: textOf(node, inline), look: canonicalize({ ...node, children: inline }) ?? '' }, ...inner]
}

function textOf(node: RichTextNode, children: RichTextNode[]): string {
  switch (node.type) {
    case 'linebreak':
      return '\n'
    case 'tab':
      return '\t'
    case 'upload':
    case 'relationship':
      return recordText(node.value)
    default: {
      const text =
        typeof node.text === 'string' ? node.text : children.map((each) => textOf(each, childrenOf(each))).join('')
      return text + addressOf(node)
    }
  }
}

/** Where a link leads is part of what is signed, so it is read with its text. */
function addressOf({ fields }: RichTextNode): string {
  return isPlainObject(fields) && typeof fields.url === 'string' ? ` ‹${fields.url}›` : ''
}

function recordText(value: unknown): string {
  if (!isPlainObject(value)) return String(value ?? '')
  return ['filename', 'name', 'title', 'alt', 'caption', 'credit']
    .flatMap((key) => (typeof value[key] === 'string' ? [value[key]] : []))
    .join(' · ')
}
