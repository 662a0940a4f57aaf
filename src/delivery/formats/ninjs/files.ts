import type { Language } from '../rules/editionInput'
import { isObject, listOf, pictureOf, type PictureWording } from '../rules/wording'
import { mediaHref, recordUri } from './addresses'
import { rootOf, uploadsIn } from './lexicalNodes'
import type { NinjsAssociation } from './ninjsTypes'

/** The lead picture, the gallery's and the body's, each file once, as ninjs associations with their captions. */
export function ninjsPictures(fields: Record<string, unknown>, serverURL: string, language: Language) {
  const lead = pictureOf(fields.leadMedia)
  const gallery = listOf(fields.gallery).map((row) => pictureOf(isObject(row) ? row.media : undefined))
  const others = [...gallery, ...uploadsIn(rootOf(fields.body))].filter((file) => file !== null)
  const seen = new Set(lead ? [lead.sha256] : [])
  const rest = others.filter((file) => !seen.has(file.sha256) && seen.add(file.sha256))
  return [
    ...(lead ? [picture(lead, 'main-picture', 'mainPicture', serverURL, language)] : []),
    ...rest.map((file, index) => picture(file, `picture-${index + 1}`, 'picture', serverURL, language)),
  ]
}

function picture(
  file: PictureWording,
  name: string,
  rel: string,
  serverURL: string,
  language: Language,
): NinjsAssociation {
  const descriptions = [
    ...(file.caption ? [{ role: 'caption', contentType: 'text/plain', value: file.caption }] : []),
    ...(file.alt ? [{ role: 'altText', contentType: 'text/plain', value: file.alt }] : []),
  ]
  return {
    name,
    rel,
    uri: recordUri(serverURL, 'media', file.id),
    type: mediaType(file.mimeType),
    representationType: 'full',
    language,
    ...(descriptions.length > 0 ? { descriptions } : {}),
    ...(file.credit ? { by: file.credit } : {}),
    ...(file.holder ? { copyrightHolder: file.holder } : {}),
    ...(file.kind ? { usageTerms: file.kind } : {}),
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
  }
}

function mediaType(mimeType: string): 'picture' | 'video' | 'audio' | 'text' {
  if (mimeType.startsWith('image/')) return 'picture'
  if (mimeType.startsWith('video/')) return 'video'
  return mimeType.startsWith('audio/') ? 'audio' : 'text'
}
