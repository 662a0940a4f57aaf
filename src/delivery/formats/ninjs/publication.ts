import { isObject, listOf, pictureOf, textOf } from '../../rules/wording'
import { bodies } from './bodies'
import { fileAssociation, mainPicture, otherPictures, picturesIn } from './files'
import type { ItemContext, ItemFormat, ItemParts } from './item'
import { moment } from './parts'

/**
 * A bilingual publication: a composite of its cover and the file of this language, with its sections as body. Under which
 * licence and number it appears stands among its identifiers (roles `licenceNumber` and `isbn`).
 */
export const publication: ItemFormat = { type: 'composite', parts }

function parts(context: ItemContext): ItemParts {
  const { fields, language, serverURL } = context
  const sections = listOf(fields.sections).filter(isObject)
  const file = pictureOf(fields.file)
  const shown = [
    ...mainPicture(fields.cover, context),
    ...(file ? [fileAssociation(file, { name: `file-${language}`, rel: 'file' }, context)] : []),
  ]
  const pictures = picturesIn(...sections.map(({ body }) => body))
  return {
    ...moment('contentCreated', textOf(fields, 'publicationDate')),
    ...bodies(
      sections.map((section) => ({ heading: textOf(section, 'heading'), body: section.body })),
      serverURL,
    ),
    altIds: [...identifier('licenceNumber', fields), ...identifier('isbn', fields)],
    associations: [...shown, ...otherPictures(pictures, shown, context)],
  }
}

function identifier(role: 'isbn' | 'licenceNumber', fields: Record<string, unknown>) {
  const value = textOf(fields, role)
  return value ? [{ role, value }] : []
}
