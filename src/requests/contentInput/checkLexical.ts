import type { RichTextField } from 'payload'

import { cleanText } from './cleanText'
import type { InputFindings } from './inputFindings'

type Node = Record<string, unknown>

/** Types every Lexical editor knows, whatever its features. */
const basicTypes = ['linebreak', 'paragraph', 'tab', 'text']
const leafTypes = new Set(['horizontalrule', 'linebreak', 'relationship', 'tab', 'text', 'upload'])
const deepestNode = 40
const schemes = /^(https?:|mailto:|tel:|\/|#)/i

/**
 * Checks the structure of one Lexical document, and returns it with its text cleaned; relations in it (pictures, linked
 * records) are noted. Payload 3.90 fails with a 500 on what is malformed, and an editor that meets a node it does not
 * know cannot open the document any more.
 */
export function checkLexical(value: unknown, path: string, field: RichTextField, findings: InputFindings): unknown {
  if (value === null || value === undefined) return value
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children)) {
    findings.problem(path, 'richText')
    return value
  }
  const known = knownTypes(field)
  return { ...(value as Node), root: checkNode(root, `${path}.root`, 0, { findings, known }) }
}

type Walk = { findings: InputFindings; known: ReadonlySet<string> | null }

function checkNode(node: Node, path: string, depth: number, walk: Walk): Node {
  const { findings, known } = walk
  const type = String(node.type)
  const unknown = depth > 0 && known !== null && !known.has(type)
  const childless = depth > 0 && leafTypes.has(type)
  if (
    typeof node.type !== 'string' ||
    unknown ||
    depth > deepestNode ||
    (!childless && !Array.isArray(node.children ?? []))
  ) {
    findings.problem(path, 'richText')
    return node
  }
  const checked: Node = { ...node }
  if (type === 'text') checked.text = checkTextNode(node, path, findings)
  noteRelation(node, path, findings)
  if (type === 'link' || type === 'autolink') checkLink(node, path, findings)
  if (Array.isArray(node.children)) {
    checked.children = node.children.map((child: unknown, index) => {
      if (isNode(child)) return checkNode(child, `${path}.children.${index}`, depth + 1, walk)
      findings.problem(`${path}.children.${index}`, 'richText')
      return child
    })
  }
  return checked
}

function checkTextNode(node: Node, path: string, findings: InputFindings): unknown {
  if (typeof node.text === 'string') return cleanText(node.text)
  findings.problem(`${path}.text`, 'text')
  return node.text
}

function noteRelation(node: Node, path: string, findings: InputFindings): void {
  if (node.type === 'upload' || node.type === 'relationship') reference(node, path, findings)
}

function reference({ relationTo, value }: Node, path: string, findings: InputFindings): void {
  const id = isNode(value) ? value.id : value
  if (typeof relationTo !== 'string' || typeof id !== 'string') findings.problem(`${path}.value`, 'reference')
  else findings.relations.push({ path: `${path}.value`, collection: relationTo, id })
}

/** A link to a record names it; any other is an address that is safe to publish. */
function checkLink(node: Node, path: string, findings: InputFindings): void {
  if (!isNode(node.fields)) return findings.problem(`${path}.fields`, 'object')
  const { doc, linkType, url } = node.fields
  if (linkType === 'internal') {
    if (isNode(doc)) return reference(doc, `${path}.fields.doc`, findings)
    return findings.problem(`${path}.fields.doc`, 'reference')
  }
  if (typeof url !== 'string' || !schemes.test(url.trim())) findings.problem(`${path}.fields.url`, 'link')
}

/** Node types of this field's editor, from its features; null where it is not a Lexical editor of Payload's. */
function knownTypes(field: RichTextField): ReadonlySet<string> | null {
  type NodeClass = { getType?: () => string }
  type Registered = { node: NodeClass | { replace: NodeClass } }
  const editor = field.editor as { editorConfig?: { features?: { nodes?: Registered[] } } } | undefined
  const registered = editor?.editorConfig?.features?.nodes
  if (!registered) return null
  const types = registered.map(({ node }) => ('replace' in node ? node.replace : node).getType?.() ?? '')
  return new Set([...basicTypes, ...types])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
