import { wordFor, licences } from '../../../i18n/choiceWords'
import { pictureOf, type PictureWording } from '../../rules/wording'
import { mediaHref, recordUri } from '../addresses'
import { rootOf, uploadsIn } from '../lexicalNodes'
import type { ItemContext } from './item'
import { optional, text } from './parts'
import type { NinjsAssociation } from './types'

type Place = { name: string; rel: string }
type Where = Pick<ItemContext, 'language' | 'serverURL'>

/** One frozen file with its words and rights, as an association of the item. */
export function fileAssociation(file: PictureWording, { name, rel }: Place, { language, serverURL }: Where) {
  const descriptions = [...optional('caption', file.caption ?? ''), ...optional('altText', file.alt ?? '')]
  return {
    name,
    rel,
    uri: recordUri(serverURL, 'media', file.id),
    type: mediaType(file.mimeType),
    representationType: 'full',
    language,
    ...(descriptions.length > 0 ? { descriptions } : {}),
    ...text('by', file.credit ?? ''),
    ...text('copyrightHolder', file.holder ?? ''),
    ...text('usageTerms', file.kind ? wordFor(licences, file.kind, language) : ''),
    renditions: [
      {
        name: 'main',
        href: mediaHref(serverURL, file.sha256),
        contentType: file.mimeType,
        ...(file.width ? { width: file.width } : {}),
        ...(file.height ? { height: file.height } : {}),
        ...(file.filesize ? { sizeInBytes: file.filesize } : {}),
      },
    ],
  } satisfies NinjsAssociation
}

/** The picture that stands for the item; nothing where there is none. */
export function mainPicture(value: unknown, where: Where): NinjsAssociation[] {
  const file = pictureOf(value)
  return file ? [fileAssociation(file, { name: 'main-picture', rel: 'mainPicture' }, where)] : []
}

/** Further pictures, each file once and none that is in `shown`. */
export function otherPictures(values: unknown[], shown: NinjsAssociation[], where: Where): NinjsAssociation[] {
  const seen = new Set(shown.flatMap(({ renditions = [] }) => renditions.map(({ href }) => href)))
  const files = values.map(pictureOf).filter((file) => file !== null)
  return files
    .filter(({ sha256 }) => {
      const href = mediaHref(where.serverURL, sha256)
      return !seen.has(href) && seen.add(href)
    })
    .map((file, index) => fileAssociation(file, { name: `picture-${index + 1}`, rel: 'picture' }, where))
}

/** The files inside texts, in reading order. */
export const picturesIn = (...texts: unknown[]): PictureWording[] => texts.flatMap((each) => uploadsIn(rootOf(each)))

function mediaType(mimeType: string): 'picture' | 'video' | 'audio' | 'text' {
  if (mimeType.startsWith('image/')) return 'picture'
  if (mimeType.startsWith('video/')) return 'video'
  return mimeType.startsWith('audio/') ? 'audio' : 'text'
}
