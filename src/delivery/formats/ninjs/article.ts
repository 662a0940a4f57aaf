import { articleKinds, wordFor } from '../../../i18n/choiceWords'
import { isObject, listOf, textOf } from '../../rules/wording'
import { bodies } from './bodies'
import { mainPicture, otherPictures, picturesIn } from './files'
import type { ItemContext, ItemFormat, ItemParts } from './item'
import { list, moment, optional, text } from './parts'

/** A newsroom's article: a text with pictures. Content of any other kind is sent like this too. */
export const article: ItemFormat = { type: 'text', parts }

function parts(context: ItemContext): ItemParts {
  const { fields, language, serverURL } = context
  const place = textOf(fields, 'place')
  const kind = textOf(fields, 'kind')
  const lead = mainPicture(fields.leadMedia, context)
  const gallery = listOf(fields.gallery).map((row) => (isObject(row) ? row.media : undefined))
  return {
    ...moment('contentCreated', textOf(fields, 'eventDate') || textOf(fields, 'contentDate')),
    headlines: optional('subhead', textOf(fields, 'subtitle')),
    ...bodies([{ body: fields.body }], serverURL),
    ...text('located', place),
    ...list('places', place ? [{ name: place, rel: 'about' }] : []),
    ...list('genres', kind ? [{ name: wordFor(articleKinds, kind, language), literal: kind }] : []),
    associations: [...lead, ...otherPictures([...gallery, ...picturesIn(fields.body)], lead, context)],
  }
}
