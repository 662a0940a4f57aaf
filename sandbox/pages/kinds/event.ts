import type { Ninjs } from '../../ingest/ninjsProfile'
import { escapeHtml } from '../escapeHtml'
import type { PageContext } from '../layout'
import { galleryPictures, markedPicture, worksOf, type Work } from '../pictures'
import { facts, figure, gallery, heading, namesOf, particulars, sapo } from '../pieces'
import type { PublicItem } from '../publicItems'
import { safeBody } from '../safeBody'
import { spanOfTimes, texts, vietnamTime, type Texts } from '../texts'

/** An event as what it is: when, where, by whom, and what is to be seen. */
export function eventView({ item: { ninjs, version } }: PublicItem, { language }: PageContext): string {
  const words = texts[language]
  const body = safeBody(ninjs)
  const poster = markedPicture(ninjs)
  return `${heading(ninjs, words, [vietnamTime(ninjs.versionCreated), words.edition(version)])}
${facts(particularsOf(ninjs, words), 'facts')}
${sapo(ninjs)}
${poster ? figure(poster, words.photo, 'lead whole') : ''}
<div class="body">${body}</div>
${works(worksOf(ninjs), words)}
${gallery(galleryPictures(ninjs, body), words)}
${particulars(ninjs, words)}`
}

function particularsOf(ninjs: Ninjs, words: Texts): [string, string][] {
  const dates = ninjs.eventDetails?.dates
  const named = (list: string[], between = ', ') => escapeHtml(list.join(between))
  const attendance = ninjs.descriptions?.find(({ role }) => role === 'attendance')?.value ?? ''
  return [
    [words.when, dates ? `<time datetime="${escapeHtml(dates.startDate)}">${spanOfTimes(dates, words)}</time>` : ''],
    [words.where, venue(ninjs, words)],
    [words.organisers, named(namesOf(ninjs.organisations, 'organiser'))],
    [words.partners, named(namesOf(ninjs.organisations, 'partner'))],
    [words.countries, named(namesOf(ninjs.places, 'participant'), ' · ')],
    [words.attendance, escapeHtml(attendance)],
  ]
}

/** Name, address, and the point as a `geo:` link, which a telephone opens on its own map. */
function venue({ language, places }: Ninjs, words: Texts): string {
  const place = places?.find(({ rel }) => rel === 'venue')
  if (!place) return ''
  const lines = (place.contactInfo ?? []).flatMap(({ address }) => address.lines ?? [])
  const [longitude, latitude] = place.geoJSON?.coordinates ?? []
  const degrees = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 5 })
  const point =
    longitude !== undefined && latitude !== undefined
      ? `<a class="point" href="geo:${latitude},${longitude}">${words.onMap(degrees.format(latitude), degrees.format(longitude))}</a>`
      : ''
  return [`<strong>${escapeHtml(place.name ?? '')}</strong>`, escapeHtml(lines.join(', ')), point]
    .filter((line) => line !== '')
    .join('<br>')
}

function works(shown: Work[], words: Texts): string {
  if (shown.length === 0) return ''
  return `<section class="works"><h2>${words.works(shown.length)}</h2><ul>${shown.map((each) => work(each, words)).join('')}</ul></section>`
}

function work({ creators, origins, picture, title }: Work, words: Texts): string {
  const by = [creators.join(', '), origins.join(', ')].filter((part) => part !== '').join(' · ')
  const text = `<h3>${escapeHtml(title)}</h3>${by ? `<p class="meta">${escapeHtml(by)}</p>` : ''}`
  return `<li>${picture ? figure(picture, words.photo, 'small') : ''}${text}</li>`
}
