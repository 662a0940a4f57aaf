import { isObject, listOf, pictureOf, type PictureWording } from '../rules/wording'

/** A node of stored Lexical JSON: anything may be missing, nothing is trusted. */
export type LexicalNode = Record<string, unknown> & { type: string }

/** Deeper nesting than any newsroom text has; what lies below is left out. */
export const deepest = 50

export const childrenOf = (node: Record<string, unknown>): LexicalNode[] =>
  listOf(node.children).filter((child): child is LexicalNode => isObject(child) && typeof child.type === 'string')

export function rootOf(body: unknown): LexicalNode | null {
  if (!isObject(body) || !isObject(body.root)) return null
  return { ...body.root, type: 'root' }
}

/** The file of an upload node. */
export const uploadOf = (node: LexicalNode): PictureWording | null =>
  node.type === 'upload' ? pictureOf(node.value) : null

/** Every file inside a body, in reading order. */
export function uploadsIn(node: LexicalNode | null, depth = 0): PictureWording[] {
  if (node === null || depth > deepest) return []
  const own = uploadOf(node)
  return [...(own ? [own] : []), ...childrenOf(node).flatMap((child) => uploadsIn(child, depth + 1))]
}

/** Where a link goes, if it is one a reader may safely follow. */
export function safeLink(node: LexicalNode): string | null {
  const fields = isObject(node.fields) ? node.fields : node
  const url = typeof fields.url === 'string' ? fields.url.trim() : ''
  if (!URL.canParse(url)) return null
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? new URL(url).href : null
}
