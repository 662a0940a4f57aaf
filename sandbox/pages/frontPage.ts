import type { Ninjs } from '../ingest/ninjsProfile'
import { escapeHtml } from './escapeHtml'
import { frontAddress, itemAddress, layout, portalName, type PageContext } from './layout'
import { leadPicture } from './pictures'
import { headline, kindOf, metaLine, summaryOf } from './pieces'
import type { PublicItem, PublicView } from './publicItems'
import { spanOfDays, texts, vietnamDay, vietnamTime, type Texts } from './texts'

/** The public front page: what arrived, newest first, in one language. */
export function frontPage(context: PageContext, { items, elsewhere }: PublicView): string {
  const { language } = context
  const words = texts[language]
  const other = language === 'vi' ? 'en' : 'vi'
  const nothing = `<div class="empty"><p><strong>${words.empty}</strong></p><p>${words.emptyHint}</p></div>`
  const more =
    elsewhere > 0 ? `<p class="elsewhere"><a href="${frontAddress(other)}">${words.elsewhere(elsewhere)}</a></p>` : ''
  const main = `<h1 class="section">${words.latest}</h1>
${items.length > 0 ? `<div class="news">${items.map((each) => teaser(each, context)).join('\n')}</div>` : nothing}
${more}`
  return layout(context, { title: portalName(context), main, address: frontAddress })
}

function teaser({ item, withdrawn }: PublicItem, { language }: PageContext): string {
  const words = texts[language]
  const { ninjs, group } = item
  const title = escapeHtml(headline(ninjs.headlines))
  if (withdrawn)
    return `<article class="card withdrawn"><div class="text"><p class="notice">${words.withdrawn}</p><h2><a href="${itemAddress(group, language)}">${title}</a></h2><p class="meta">${words.withdrawnAt(vietnamTime(ninjs.versionCreated))}</p></div></article>`
  const picture = leadPicture(ninjs)
  const summary = summaryOf(ninjs)
  const kind = kindOf(ninjs, words)
  const image = picture
    ? `<a class="image" href="${itemAddress(group, language)}" tabindex="-1"><img src="${escapeHtml(picture.href)}" alt="${escapeHtml(picture.alt)}" loading="lazy"></a>`
    : ''
  const corrected = ninjs.edNote ? `<p class="label">${words.correction}</p>` : ''
  return `<article class="card ${ninjs.type}${picture ? '' : ' bare'}">${image}
<div class="text">${kind ? `<p class="kind">${escapeHtml(kind)}</p>` : ''}${corrected}<h2><a href="${itemAddress(group, language)}">${title}</a></h2>
<p class="meta">${metaLine(meta(ninjs, words))}</p>
${summary ? `<p class="summary">${escapeHtml(summary)}</p>` : ''}</div></article>`
}

/** What a reader wants to know first: of an event when and where, of a publication who made it and when, else the news. */
function meta(ninjs: Ninjs, words: Texts): (string | undefined)[] {
  const { by, contentCreated, eventDetails, located, type, versionCreated } = ninjs
  if (type === 'event' && eventDetails?.dates) return [spanOfDays(eventDetails.dates, words), located]
  if (type === 'composite') return [by, vietnamDay(contentCreated ?? versionCreated)]
  return [located, vietnamTime(versionCreated)]
}
