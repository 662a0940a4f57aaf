import type { Language } from '../ingest/checkConsistency'
import type { Ninjs } from '../ingest/ninjsProfile'
import { escapeHtml } from './escapeHtml'
import { articleView } from './kinds/article'
import { eventView } from './kinds/event'
import { publicationView } from './kinds/publication'
import { frontAddress, itemAddress, layout, type PageContext } from './layout'
import { headline } from './pieces'
import type { PublicItem } from './publicItems'
import { texts, vietnamTime } from './texts'

/** Kinds of item that are more than a text with pictures. */
const views: Partial<Record<Ninjs['type'], typeof articleView>> = { composite: publicationView, event: eventView }

/** One item as the public reads it; a withdrawn one leaves its notice. */
export function itemPage(context: PageContext, shown: PublicItem): string {
  const { item, others, withdrawn } = shown
  const { ninjs, group } = item
  const alsoIn = others.map((each) => each.language)
  const words = texts[context.language]
  const title = headline(ninjs.headlines)
  const other = alsoIn[0]
  const translation = other
    ? `<p class="translation"><a href="${itemAddress(group, other)}" hreflang="${other}">${words.alsoIn} →</a></p>`
    : ''
  const main = `<article class="full">
${withdrawn ? withdrawal(ninjs, context) : (views[ninjs.type] ?? articleView)(shown, context)}
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
