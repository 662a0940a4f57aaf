import { letterTexts } from '../../i18n/letterTexts'
import type { LetterContent } from './letterContent'

/**
 * The mail as HTML: one column, styles in place because mail programs drop style sheets, nothing fetched from anywhere,
 * nothing that tells whether it was opened. Every text in it is escaped.
 */
export function html({ ask, button, changed, facts, footer, language, link, quote, subject }: LetterContent): string {
  const parts = [
    element('p', 'margin:0 0 16px;font-size:18px;line-height:1.45;font-weight:600', escaped(ask)),
    element('p', plain, facts.map(escaped).join('<br>')),
    quote ? quoted(quote) : '',
    changed ? element('p', plain, escaped(changed)) : '',
    element('p', 'margin:24px 0', anchor(link, escaped(button), buttonStyle)),
    element('p', small, `${escaped(letterTexts[language].linkIs)}<br>${anchor(link, escaped(link), linkStyle)}`),
    element('p', last, escaped(footer)),
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#f4f5f7;color:#16191d;font-family:${fonts}">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5d9de;border-radius:6px">
${parts.filter(Boolean).join('\n')}
</div>
</body>
</html>
`
}

const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"
const plain = 'margin:0 0 16px;font-size:15px;line-height:1.6'
const small = 'margin:0 0 16px;font-size:13px;line-height:1.5;color:#4c545d'
const last = 'margin:0;padding-top:12px;border-top:1px solid #d5d9de;font-size:13px;line-height:1.5;color:#4c545d'
const linkStyle = 'color:#0b5394;word-break:break-all'
const buttonStyle =
  'display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;font-size:15px;font-weight:600;text-decoration:none;border-radius:4px'

const element = (name: string, style: string, inner: string): string => `<${name} style="${style}">${inner}</${name}>`

const anchor = (address: string, inner: string, style: string): string =>
  `<a href="${escaped(address)}" style="${style}">${inner}</a>`

function quoted({ intro, text }: { intro: string; text: string }): string {
  const bar = 'margin:0 0 16px;padding:4px 0 4px 12px;border-left:3px solid #8a94a0;font-size:15px;line-height:1.6'
  const lines = text.split(/\r?\n/).map(escaped).join('<br>')
  return `${element('p', 'margin:0 0 4px;font-size:15px;line-height:1.6', escaped(intro))}\n${element('blockquote', bar, lines)}`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
