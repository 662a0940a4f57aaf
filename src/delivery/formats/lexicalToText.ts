import { childrenOf, deepest, rootOf, type LexicalNode } from './lexicalNodes'

const blocks = new Set(['paragraph', 'heading', 'quote', 'listitem'])

/** The words of a stored Lexical body: one paragraph a block, a blank line between blocks. */
export function lexicalToText(body: unknown): string {
  const root = rootOf(body)
  if (!root) return ''
  return words(root, 0)
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')
}

function words(node: LexicalNode, depth: number): string {
  if (depth > deepest) return ''
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  const content = childrenOf(node)
    .map((child) => words(child, depth + 1))
    .join('')
  return blocks.has(node.type) ? `\n\n${content}\n\n` : content
}
