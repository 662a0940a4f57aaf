import type { LetterContent } from './letterContent'

/** The mail as plain text, complete by itself. */
export function plainText({ ask, button, changed, facts, footer, link, quote }: LetterContent): string {
  const quoted = quote ? `${quote.intro}\n${quote.text.split(/\r?\n/).map(cited).join('\n')}` : ''
  const parts = [ask, facts.join('\n'), quoted, changed, `${button}:\n${link}`, `-- \n${footer}`]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const cited = (line: string): string => `> ${line}`.trimEnd()
