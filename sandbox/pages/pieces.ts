import type { Ninjs } from '../ingest/ninjsProfile'
import { escapeHtml } from './escapeHtml'
import type { Picture } from './pictures'
import type { Texts } from './texts'

/** The line with this role, '' where there is none. */
export const headline = (headlines: { role?: string | undefined; value: string }[], role = 'main'): string =>
  headlines.find((line) => line.role === role)?.value ?? ''

export const summaryOf = ({ descriptions }: Ninjs): string =>
  descriptions?.find(({ role }) => role === 'summary')?.value ?? ''

/** What kind of thing it is, as the sender calls it, else by its type. */
export const kindOf = ({ genres, type }: Ninjs, words: Texts): string => genres?.[0]?.name ?? words.kinds[type] ?? ''

export const metaLine = (parts: (string | undefined)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => `<span>${escapeHtml(part)}</span>`)
    .join('')

/** Kind, title, subhead and one line of particulars. */
export function heading(ninjs: Ninjs, words: Texts, meta: (string | undefined)[]): string {
  const [kind, subhead] = [kindOf(ninjs, words), headline(ninjs.headlines, 'subhead')]
  return `<header>
${kind ? `<p class="kind">${escapeHtml(kind)}</p>` : ''}<h1>${escapeHtml(headline(ninjs.headlines))}</h1>
${subhead ? `<p class="subhead">${escapeHtml(subhead)}</p>` : ''}
<p class="meta">${metaLine(meta)}</p>
</header>
${ninjs.edNote ? `<div class="notice-box"><p class="notice">${words.correction}</p><p>${escapeHtml(ninjs.edNote)}</p></div>` : ''}`
}

export const sapo = (ninjs: Ninjs): string => {
  const summary = summaryOf(ninjs)
  return summary ? `<p class="sapo">${escapeHtml(summary)}</p>` : ''
}

export function figure({ href, alt, caption, credit, width, height }: Picture, photo: string, kind: string): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  // A credit that says by itself what it credits ("Đồ họa: …") needs no word before it.
  const source = credit
    ? `<span class="credit">${credit.includes(':') ? '' : `${photo}: `}${escapeHtml(credit)}</span>`
    : ''
  const under = caption || credit ? `<figcaption>${escapeHtml(caption)} ${source}</figcaption>` : ''
  return `<figure class="${kind}"><img src="${escapeHtml(href)}" alt="${escapeHtml(alt)}"${size}>${under}</figure>`
}

export function gallery(pictures: Picture[], words: Texts): string {
  if (pictures.length === 0) return ''
  return `<section class="gallery"><h2>${words.gallery}</h2><div>${pictures.map((each) => figure(each, words.photo, 'small')).join('')}</div></section>`
}

/** Rows of a term and what is said of it; `value` is HTML that is already safe. Rows that say nothing are left out. */
export function facts(rows: [term: string, value: string][], kind = ''): string {
  const said = rows.filter(([, value]) => value !== '')
  if (said.length === 0) return ''
  const terms = said.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`)
  return `<dl${kind ? ` class="${kind}"` : ''}>${terms.join('')}</dl>`
}

type Named = { name?: string | undefined; rel?: string | undefined }

/** The names of those that stand in this relation to the item, all of them without one. */
export const namesOf = (list: Named[] | undefined, rel?: string): string[] =>
  (list ?? []).filter((one) => rel === undefined || one.rel === rel).flatMap(({ name }) => (name ? [name] : []))

/** Topics, source, rights, and a machine's share in the text, which readers are told. */
export function particulars(ninjs: Ninjs, words: Texts): string {
  const byMachine = /algorithmic/i.test(ninjs.digitalSourceType?.uri ?? '') ? `<p>${words.machineTranslated}</p>` : ''
  const rights = [ninjs.copyrightHolder, ninjs.copyrightNotice].filter(Boolean).join('. ')
  const rows: [string, string][] = [
    [words.topics, escapeHtml(namesOf(ninjs.subjects).join(' · '))],
    [words.source, escapeHtml(namesOf(ninjs.infoSources).join(' · '))],
    [words.rights, escapeHtml(rights)],
  ]
  return `<footer class="particulars">${byMachine}${facts(rows)}</footer>`
}
