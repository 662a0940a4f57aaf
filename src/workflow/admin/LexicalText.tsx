import type { ReactNode } from 'react'

type Node = {
  type?: string
  tag?: string
  text?: string
  /** Bits: 1 bold, 2 italic, 4 struck, 8 underlined. */
  format?: number | string
  listType?: string
  fields?: { url?: unknown }
  children?: Node[]
}

/** A stored rich text for reading: React escapes every text, and a link is followed only to the web or a mail address. */
export function LexicalText({ value }: { value: unknown }) {
  const root = (value as { root?: Node }).root
  return <div className="cn-prose">{root ? inside(root) : null}</div>
}

const inside = (node: Node): ReactNode => node.children?.map((child, index) => <One key={index} node={child} />)

function One({ node }: { node: Node }): ReactNode {
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'linebreak':
      return <br />
    case 'paragraph':
      return <p>{inside(node)}</p>
    case 'heading':
      return node.tag === 'h3' ? <h4>{inside(node)}</h4> : <h3>{inside(node)}</h3>
    case 'quote':
      return <blockquote>{inside(node)}</blockquote>
    case 'list':
      return node.listType === 'number' ? <ol>{inside(node)}</ol> : <ul>{inside(node)}</ul>
    case 'listitem':
      return <li>{inside(node)}</li>
    case 'link':
    case 'autolink':
      return linked(node)
    default:
      return inside(node)
  }
}

function formatted({ format, text }: Node): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  let shown: ReactNode = text
  if (bits & 1) shown = <strong>{shown}</strong>
  if (bits & 2) shown = <em>{shown}</em>
  if (bits & 4) shown = <s>{shown}</s>
  if (bits & 8) shown = <u>{shown}</u>
  return shown
}

function linked(node: Node): ReactNode {
  const url = String(node.fields?.url ?? '')
  if (!/^(https?:|mailto:)/i.test(url)) return inside(node)
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {inside(node)}
    </a>
  )
}
