import { composed, isPlainObject, type PlainObject } from './plainValue'

/** A node of Lexical's stored JSON. */
export type RichTextNode = PlainObject & { type: string; children?: RichTextNode[] }
export type RichText = { root: RichTextNode }

export const isRichText = (value: unknown): value is RichText =>
  isPlainObject(value) && isPlainObject(value.root) && Array.isArray(value.root.children)

export const childrenOf = (node: RichTextNode): RichTextNode[] => (node.children ?? []).filter(isPlainObject)

/** Nodes that only hold others: a text made of nothing but these is what an untouched editor saves. */
const holders = new Set(['root', 'paragraph', 'linebreak'])

/** Whether nobody has written anything yet. */
export const isEmptyRichText = ({ root }: RichText): boolean => isEmptyNode(root)

function isEmptyNode(node: RichTextNode): boolean {
  if (node.type === 'text') return node.text === undefined || node.text === ''
  return holders.has(node.type) && childrenOf(node).every(isEmptyNode)
}

/** The files that a canonical text embeds, each with its data, in order. */
export function embeddedFiles({ root }: RichText): PlainObject[] {
  const visit = (node: RichTextNode): PlainObject[] => [
    ...(node.type === 'upload' && isPlainObject(node.value) ? [node.value] : []),
    ...childrenOf(node).flatMap(visit),
  ]
  return visit(root)
}

type RichTextRelation = { relationTo: string; id: string }

/**
 * Lexical JSON as it is, NFC, except that embedded records are given with their data in the wording's language: what is
 * signed is what a reader will see. `undefined` for an editor in which nothing was written.
 */
export function canonicalRichText(value: unknown, related: (collection: string, id: string) => unknown): unknown {
  if (!isRichText(value)) return composed(value)
  if (isEmptyRichText(value)) return undefined
  const visit = (node: RichTextNode): RichTextNode => {
    const own = relationOf(node)
    return {
      ...node,
      ...(own ? { value: related(own.relationTo, own.id) } : {}),
      ...(Array.isArray(node.children) ? { children: childrenOf(node).map(visit) } : {}),
    }
  }
  return composed({ ...value, root: visit(value.root) })
}

/** The record that an upload or relationship node embeds. */
function relationOf(node: RichTextNode): RichTextRelation | null {
  if (node.type !== 'upload' && node.type !== 'relationship') return null
  const id = isPlainObject(node.value) ? node.value.id : node.value
  if (typeof node.relationTo !== 'string' || id === undefined || id === null) return null
  return { relationTo: node.relationTo, id: String(id) }
}
