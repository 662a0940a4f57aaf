import type { Language } from '../../ingest/checkConsistency'
import type { Ninjs } from '../../ingest/ninjsProfile'
import { escapeHtml } from '../escapeHtml'
import type { PageContext } from '../layout'
import { attachedFiles, galleryPictures, markedPicture, type AttachedFile } from '../pictures'
import { facts, figure, gallery, heading, particulars, sapo } from '../pieces'
import type { PublicItem } from '../publicItems'
import { safeBody } from '../safeBody'
import { texts, vietnamDay, vietnamTime, type Texts } from '../texts'

/** A publication as what it is: its cover, its files in every language that is here, its imprint and its sections. */
export function publicationView({ item, others }: PublicItem, { language }: PageContext): string {
  const words = texts[language]
  const { ninjs, version } = item
  const body = safeBody(ninjs)
  const cover = markedPicture(ninjs)
  const files = [item, ...others].sort((one, other) => other.language.localeCompare(one.language))
  return `${heading(ninjs, words, [vietnamTime(ninjs.versionCreated), words.edition(version)])}
<div class="publication">
${cover ? figure(cover, words.photo, 'cover') : ''}
<div>
${sapo(ninjs)}
<section class="downloads"><h2>${words.download}</h2><ul>${files.flatMap((each) => downloads(each.ninjs, each.language, language)).join('')}</ul></section>
${imprint(ninjs, words)}
</div>
</div>
${body ? `<section class="body"><p class="contents">${words.contents}</p>${body}</section>` : ''}
${gallery(galleryPictures(ninjs, body), words)}
${particulars(ninjs, words)}`
}

const downloads = (ninjs: Ninjs, fileLanguage: Language, language: Language): string[] =>
  attachedFiles(ninjs).map(
    (file) =>
      `<li><a href="${escapeHtml(file.href)}" hreflang="${fileLanguage}">${texts[language].fileIn[fileLanguage]} <span>(${escapeHtml(sizeOf(file, language))})</span></a></li>`,
  )

/** "PDF, 2,3 MB" */
function sizeOf({ contentType, sizeInBytes }: AttachedFile, language: Language): string {
  const kind = contentType.replace(/^.*[/.+]/, '').toUpperCase()
  if (!sizeInBytes) return kind
  const large = sizeInBytes >= 1_000_000
  const size = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: large ? 1 : 0 })
  return `${kind}, ${size.format(Math.max(1, sizeInBytes / (large ? 1_000_000 : 1000)))} ${large ? 'MB' : 'KB'}`
}

function imprint(ninjs: Ninjs, words: Texts): string {
  const known = (role: string) => escapeHtml(ninjs.altIds?.find((id) => id.role === role)?.value ?? '')
  return facts(
    [
      [words.author, escapeHtml(ninjs.by ?? '')],
      [words.issued, ninjs.contentCreated ? vietnamDay(ninjs.contentCreated) : ''],
      [words.licenceNumber, known('licenceNumber')],
      [words.isbn, known('isbn')],
    ],
    'facts',
  )
}
