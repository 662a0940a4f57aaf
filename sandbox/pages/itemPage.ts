import type { Language } from '../ingest/checkConsistency'
import type { Ninjs } from '../ingest/ninjsProfile'
import { escapeHtml } from './escapeHtml'
import { headline, metaLine } from './frontPage'
import { frontAddress, itemAddress, layout, type PageContext } from './layout'
import { attachedFiles, galleryPictures, leadPicture, type Picture } from './pictures'
import type { PublicItem } from './publicItems'
import { safeBody } from './safeBody'
import { texts, vietnamTime } from './texts'

/** One item as the public reads it; a withdrawn one leaves its notice. */
export function itemPage(context: PageContext, { item, withdrawn, alsoIn }: PublicItem): string {
  const { ninjs, group, version } = item
  const words = texts[context.language]
  const title = headline(ninjs.headlines)
  const other = alsoIn[0]
  const translation = other
    ? `<p class="translation"><a href="${itemAddress(group, other)}" hreflang="${other}">${words.alsoIn} →</a></p>`
    : ''
  const main = `<article class="full">
${withdrawn ? withdrawal(ninjs, context) : article(ninjs, version, context)}
${translation}
<p class="back"><a href="${frontAddress(context.language)}">← ${words.back}</a></p>
</article>`
  const address = (language: Language) =>
    language === context.language || alsoIn.includes(language) ? itemAddress(group, language) : frontAddress(language)
  return layout(context, { title, main, address })
}

/** What stands where no item is to be seen. */
export function missingPage(context: PageContext, group: string): string {
  const words = texts[context.language]
  const main = `<div class="empty"><h1>${words.notFound}</h1><p>${words.notFoundHint}</p><p><a href="${frontAddress(context.language)}">← ${words.back}</a></p></div>`
  return layout(context, { title: words.notFound, main, address: (language) => itemAddress(group, language) })
}

function withdrawal(ninjs: Ninjs, { language }: PageContext): string {
  const words = texts[language]
  return `<div class="notice-box withdrawn"><p class="notice">${words.withdrawn}</p>
<h1>${escapeHtml(headline(ninjs.headlines))}</h1>
${ninjs.edNote ? `<p>${escapeHtml(ninjs.edNote)}</p>` : ''}
<p class="meta">${words.withdrawnAt(vietnamTime(ninjs.versionCreated))}</p></div>`
}

function article(ninjs: Ninjs, version: number, { language }: PageContext): string {
  const words = texts[language]
  const subhead = headline(ninjs.headlines, 'subhead')
  const summary = ninjs.descriptions?.find(({ role }) => role === 'summary')?.value ?? ''
  const body = safeBody(ninjs)
  const lead = leadPicture(ninjs)
  return `<header>
<h1>${escapeHtml(headline(ninjs.headlines))}</h1>
${subhead ? `<p class="subhead">${escapeHtml(subhead)}</p>` : ''}
<p class="meta">${metaLine([ninjs.by, ninjs.located, vietnamTime(ninjs.versionCreated), words.edition(version)])}</p>
</header>
${ninjs.edNote ? `<div class="notice-box"><p class="notice">${words.correction}</p><p>${escapeHtml(ninjs.edNote)}</p></div>` : ''}
${summary ? `<p class="sapo">${escapeHtml(summary)}</p>` : ''}
${lead ? figure(lead, words.photo, 'lead') : ''}
<div class="body">${body}</div>
${gallery(galleryPictures(ninjs, body), words)}
${files(ninjs, words.files)}
${particulars(ninjs, words)}`
}

function figure({ href, alt, caption, credit, width, height }: Picture, photo: string, kind: string): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  // A credit that says by itself what it credits ("Đồ họa: …") needs no word before it.
  const source = credit
    ? `<span class="credit">${credit.includes(':') ? '' : `${photo}: `}${escapeHtml(credit)}</span>`
    : ''
  const under = caption || credit ? `<figcaption>${escapeHtml(caption)} ${source}</figcaption>` : ''
  return `<figure class="${kind}"><img src="${escapeHtml(href)}" alt="${escapeHtml(alt)}"${size}>${under}</figure>`
}

function gallery(pictures: Picture[], words: { gallery: string; photo: string }): string {
  if (pictures.length === 0) return ''
  return `<section class="gallery"><h2>${words.gallery}</h2><div>${pictures.map((each) => figure(each, words.photo, 'small')).join('')}</div></section>`
}

function files(ninjs: Ninjs, heading: string): string {
  const links = attachedFiles(ninjs).map(
    ({ href, title }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  )
  return links.length > 0 ? `<section class="files"><h2>${heading}</h2><ul>${links.join('')}</ul></section>` : ''
}

/** Topics, source, rights, and a machine's share in the text, which readers are told. */
function particulars(
  ninjs: Ninjs,
  words: { topics: string; source: string; rights: string; machineTranslated: string },
) {
  const names = (list: { name?: string | undefined }[] | undefined) =>
    (list ?? []).map(({ name }) => name ?? '').filter((name) => name !== '')
  const rows: [string, string][] = [
    [words.topics, names(ninjs.subjects).join(' · ')],
    [words.source, names(ninjs.infoSources).join(' · ')],
    [words.rights, [ninjs.copyrightHolder, ninjs.copyrightNotice].filter(Boolean).join('. ')],
  ]
  const byMachine = /algorithmic/i.test(ninjs.digitalSourceType?.uri ?? '') ? `<p>${words.machineTranslated}</p>` : ''
  const terms = rows
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return `<footer class="particulars">${byMachine}<dl>${terms.join('')}</dl></footer>`
}
