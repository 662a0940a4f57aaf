import type { Ninjs, NinjsAssociation } from '../ingest/ninjsProfile'
import { namesOf } from './pieces'

/** A picture as a page needs it. */
export type Picture = {
  href: string
  alt: string
  caption: string
  credit: string
  width?: number | undefined
  height?: number | undefined
}

const imageTypes = /^image\/(jpeg|png|webp|gif|avif)$/

/** The picture that is marked as the item's own. */
export function markedPicture(item: Ninjs): Picture | undefined {
  const marked = picturesOf(item).find(({ rel, name }) => rel === 'mainPicture' || name === 'main-picture')
  return marked && pictureOf(marked)
}

/** The lead picture: the one marked so, else the first. */
export function leadPicture(item: Ninjs): Picture | undefined {
  const [first] = picturesOf(item)
  return markedPicture(item) ?? (first && pictureOf(first))
}

/** All other pictures, but works, and those that the body already shows. */
export function galleryPictures(item: Ninjs, bodyHtml: string): Picture[] {
  const lead = leadPicture(item)
  return picturesOf(item)
    .filter(({ rel }) => rel !== 'work')
    .map(pictureOf)
    .filter(({ href }) => href !== lead?.href && !bodyHtml.includes(`src="${href}"`))
}

/** One thing that an event shows. */
export type Work = { title: string; creators: string[]; origins: string[]; picture?: Picture }

/** The works of an event, in the sender's order. */
export function worksOf({ associations = [] }: Ninjs): Work[] {
  return associations
    .filter(({ rel }) => rel === 'work')
    .map((one) => ({
      title: one.title ?? one.name,
      creators: namesOf(one.people),
      origins: namesOf(one.places),
      ...(one.renditions?.some(isImage) ? { picture: pictureOf(one) } : {}),
    }))
}

/** `sizeInBytes` where the sender says it. */
export type AttachedFile = { href: string; title: string; contentType: string; sizeInBytes?: number | undefined }

/** Sound, film and papers that came with the item. */
export function attachedFiles(item: Ninjs): AttachedFile[] {
  const own = (item.renditions ?? []).map((file) => ({ file, title: item.title ?? file.name }))
  const others = (item.associations ?? [])
    .filter(({ rel }) => rel !== 'translation')
    .flatMap((one) => (one.renditions ?? []).map((file) => ({ file, title: described(one, 'caption') || one.name })))
  return [...own, ...others]
    .filter(({ file }) => !imageTypes.test(file.contentType))
    .map(({ file, title }) => ({ ...file, title: file.title ?? title }))
}

const picturesOf = (item: Ninjs): NinjsAssociation[] =>
  (item.associations ?? []).filter(({ renditions }) => renditions?.some(isImage))

const isImage = ({ contentType }: { contentType: string }) => imageTypes.test(contentType)

function pictureOf(association: NinjsAssociation): Picture {
  const images = (association.renditions ?? []).filter(isImage)
  const main = images.find(({ name }) => name === 'main') ?? images[0]
  return {
    href: main?.href ?? '',
    alt: described(association, 'altText'),
    caption: described(association, 'caption'),
    credit: association.by ?? association.copyrightNotice ?? association.copyrightHolder ?? '',
    width: main?.width,
    height: main?.height,
  }
}

const described = ({ descriptions }: NinjsAssociation, role: string): string =>
  descriptions?.find((one) => one.role === role)?.value ?? ''
