import type { Ninjs, NinjsAssociation } from '../ingest/ninjsProfile'

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

/** The lead picture: the one marked so, else the first. */
export function leadPicture(item: Ninjs): Picture | undefined {
  const pictures = picturesOf(item)
  const lead = pictures.find(({ rel, name }) => rel === 'mainPicture' || name === 'main-picture') ?? pictures[0]
  return lead && pictureOf(lead)
}

/** All other pictures, but those that the body already shows. */
export function galleryPictures(item: Ninjs, bodyHtml: string): Picture[] {
  const lead = leadPicture(item)
  return picturesOf(item)
    .map(pictureOf)
    .filter(({ href }) => href !== lead?.href && !bodyHtml.includes(`src="${href}"`))
}

/** Sound, film and papers that came with the item. */
export function attachedFiles(item: Ninjs): { href: string; title: string }[] {
  return (item.associations ?? [])
    .filter(({ rel }) => rel !== 'translation')
    .flatMap((one) => (one.renditions ?? []).map((file) => ({ file, title: described(one, 'caption') || one.name })))
    .filter(({ file }) => !imageTypes.test(file.contentType))
    .map(({ file, title }) => ({ href: file.href, title: file.title ?? title }))
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
