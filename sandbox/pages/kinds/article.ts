import { escapeHtml } from '../escapeHtml'
import type { PageContext } from '../layout'
import { attachedFiles, galleryPictures, leadPicture } from '../pictures'
import { figure, gallery, heading, particulars, sapo } from '../pieces'
import type { PublicItem } from '../publicItems'
import { safeBody } from '../safeBody'
import { texts, vietnamTime } from '../texts'

/** A text with its pictures, and whatever else came with it. */
export function articleView({ item: { ninjs, version } }: PublicItem, { language }: PageContext): string {
  const words = texts[language]
  const body = safeBody(ninjs)
  const lead = leadPicture(ninjs)
  const links = attachedFiles(ninjs).map(
    ({ href, title }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  )
  return `${heading(ninjs, words, [ninjs.by, ninjs.located, vietnamTime(ninjs.versionCreated), words.edition(version)])}
${sapo(ninjs)}
${lead ? figure(lead, words.photo, 'lead') : ''}
<div class="body">${body}</div>
${gallery(galleryPictures(ninjs, body), words)}
${links.length > 0 ? `<section class="files"><h2>${words.files}</h2><ul>${links.join('')}</ul></section>` : ''}
${particulars(ninjs, words)}`
}
