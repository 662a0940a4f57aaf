type LexicalNode = { type?: string; text?: string; children?: LexicalNode[] }

/** The paragraphs of a Lexical document as plain lines, in order: headings, list items and quotes count as paragraphs. */
export function lexicalParagraphs(body: unknown): string[] {
  const root = (body as { root?: LexicalNode } | null | undefined)?.root
  return root ? (root.children?.flatMap(paragraphsOf) ?? []) : []
}

function paragraphsOf(node: LexicalNode): string[] {
  const children = node.children ?? []
  const holdsBlocks = children.some(
    (child) => child.type === 'listitem' || child.type === 'paragraph' || child.type === 'list',
  )
  return holdsBlocks ? children.flatMap(paragraphsOf) : [textOf(node)]
}

function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  return node.text ?? (node.children ?? []).map(textOf).join('')
}

export const isLexical = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object'
