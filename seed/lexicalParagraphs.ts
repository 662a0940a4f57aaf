/** One node of a Lexical document, as Payload's editor stores it. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[] } & Record<string, unknown>

export type LexicalDocument = { root: LexicalNode }

const text = (value: string): LexicalNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
})

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

/** A line of an article: `## ` begins a heading, `> ` a quotation, anything else a paragraph. */
function block(line: string): LexicalNode {
  if (line.startsWith('## ')) return element('heading', [text(line.slice(3))], { tag: 'h2' })
  if (line.startsWith('> ')) return element('quote', [text(line.slice(2))])
  return element('paragraph', [text(line)], { textFormat: 0, textStyle: '' })
}

/** Plain paragraphs as the document that a `body` field holds; the text is composed (NFC). */
export function lexicalParagraphs(lines: readonly string[]): LexicalDocument {
  return {
    root: element(
      'root',
      lines.map((line) => block(line.normalize('NFC'))),
    ),
  }
}
