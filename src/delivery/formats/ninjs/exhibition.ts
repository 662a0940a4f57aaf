import { countries, exhibitionForms, wordFor } from '../../../i18n/choiceWords'
import type { Language } from '../../rules/editionInput'
import { isNamed, isObject, listOf, namedOf, pictureOf, pointOf, textOf, textsOf } from '../../rules/wording'
import { bodies } from './bodies'
import { fileAssociation, mainPicture, otherPictures, picturesIn } from './files'
import { unitAs, type ItemContext, type ItemFormat, type ItemParts } from './item'
import { list, moment, optional, text } from './parts'
import type { NinjsAssociation, NinjsEvent, NinjsNamed, NinjsPlace } from './types'

/**
 * An exhibition, fair, performance, competition or exchange: an event with its times, its venue, who holds it and who
 * takes part, and each work as an association (`rel` is `work`) with its picture, title, creator and country.
 */
export const exhibition: ItemFormat = { type: 'event', parts }

function parts(context: ItemContext): ItemParts {
  const { fields, language, serverURL } = context
  const venue = isObject(fields.venue) ? fields.venue : {}
  const form = textOf(fields, 'form')
  const organisers = organisersOf(context)
  const partners = textsOf(fields, 'partners').map((name): NinjsNamed => ({ name, rel: 'partner' }))
  const taking = textsOf(fields, 'countries').map((code) => country(code, 'participant', language))
  const works = listOf(fields.works).filter(isObject)
  const shown = [...mainPicture(fields.poster, context), ...works.map((row, at) => work(row, at + 1, context))]
  return {
    ...text('by', organisers.map(({ name }) => name).join(', ')),
    descriptions: attendance(fields.visitors, language),
    ...bodies([{ body: fields.description }], serverURL),
    ...text('located', textOf(venue, 'name')),
    ...list('places', [...venuePlace(venue), ...taking]),
    ...list('genres', form ? [{ name: wordFor(exhibitionForms, form, language), literal: form }] : []),
    ...list(
      'objects',
      works.map((row, at) => exhibited(row, at + 1, context)).filter(({ name }) => name !== ''),
    ),
    organisations: [...organisers, ...partners],
    eventDetails: eventDetails(fields, organisers[0]),
    associations: [...shown, ...otherPictures(picturesIn(fields.description), shown, context)],
  }
}

/** Who holds it: the units that are named, else the one that answers for the content. */
function organisersOf({ fields, serverURL }: ItemContext): NinjsNamed[] {
  const named = listOf(fields.organisers).map(namedOf).filter(isNamed)
  const unit = namedOf(fields.unit)
  const units = named.length > 0 ? named : unit ? [unit] : []
  return units.map((each) => unitAs('organiser', each, serverURL))
}

/** IPTC event occurrence status 5: planned, occurs certainly. What does not take place is withdrawn. */
const certain = 'http://cv.iptc.org/newscodes/eventoccurstatus/eos5'

function eventDetails(fields: Record<string, unknown>, organiser: NinjsNamed | undefined): NinjsEvent {
  const dates = { ...moment('startDate', textOf(fields, 'start')), ...moment('endDate', textOf(fields, 'end')) }
  const { rel: _rel, ...named } = organiser ?? { name: '', rel: '' }
  return {
    eventStatus: certain,
    ...(Object.keys(dates).length > 0 ? { dates } : {}),
    ...(organiser ? { organiser: named } : {}),
  }
}

function venuePlace(venue: Record<string, unknown>): NinjsPlace[] {
  const [name, address, coordinates] = [textOf(venue, 'name'), textOf(venue, 'address'), pointOf(venue.point)]
  if (!name) return []
  return [
    {
      name,
      rel: 'venue',
      ...list('contactInfo', address ? [{ type: 'physical', address: { lines: [address] } }] : []),
      ...(coordinates ? { geoJSON: { type: 'Point', coordinates } } : {}),
    },
  ]
}

/** Countries are called what the language calls them; `literal` is the ISO 3166-1 alpha-2 code. */
const country = (code: string, rel: string, language: Language): NinjsPlace => ({
  name: wordFor(countries, code, language),
  rel,
  literal: code.toUpperCase(),
})

/** How many came, once that is known: 12.500 in Vietnamese, 12,500 in English. */
function attendance(visitors: unknown, language: Language) {
  if (typeof visitors !== 'number' || visitors <= 0) return []
  const count = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(visitors)
  return optional('attendance', language === 'vi' ? `${count} lượt khách` : `${count} visits`)
}

const workUri = (number: number, { uri }: ItemContext): string => `${uri}#work-${number}`

const exhibited = (row: Record<string, unknown>, number: number, context: ItemContext): NinjsNamed => ({
  name: textOf(row, 'title'),
  rel: 'exhibited',
  uri: workUri(number, context),
})

/** A work without a picture is still there, as what it is called. */
function work(row: Record<string, unknown>, number: number, context: ItemContext): NinjsAssociation {
  const { language } = context
  const [creator, from] = [textOf(row, 'creator'), textOf(row, 'country')]
  const place = { name: `work-${number}`, rel: 'work' }
  const file = pictureOf(row.media)
  const shown: NinjsAssociation = file
    ? fileAssociation(file, place, context)
    : { ...place, uri: workUri(number, context), type: 'text', representationType: 'partial', language }
  return {
    ...shown,
    ...text('title', textOf(row, 'title')),
    ...list('people', creator ? [{ name: creator, rel: 'creator' }] : []),
    ...list('places', from ? [country(from, 'origin', language)] : []),
  }
}
