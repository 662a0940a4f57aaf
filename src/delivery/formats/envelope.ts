import { frozenFiles, type EditionInput } from '../rules/editionInput'
import { mediaHref } from './addresses'
import { contentHash, sha256 } from './contentHash'
import { dublinCore } from './dublinCore'
import { ninjs } from './ninjs'
import type { OtherLanguage } from './ninjs/item'
import { vietnamTime } from './vietnamTime'

export type EnvelopeInput = {
  edition: EditionInput
  other: OtherLanguage | null
  deliveryId: string
  /** The portal's slug. */
  destination: string
  serverURL: string
  /** When the bytes are frozen. */
  now: Date
}

/** The exact bytes of one delivery (as UTF-8 text) and what names them. */
export type Frozen = { body: string; bodyHash: string; contentHash: string }

/** `{ type, timestamp, data }` of Standard Webhooks with the edition's ninjs and Dublin Core terms (design §6). */
export function envelope({ edition, other, deliveryId, destination, serverURL, now }: EnvelopeInput): Frozen {
  const item = ninjs({ edition, other, serverURL })
  const hash = contentHash(item)
  const body = JSON.stringify({
    type: `${edition.collection.replace(/s$/, '').replace(/[^a-zA-Z0-9_]/g, '_')}.published`,
    timestamp: vietnamTime(now),
    data: {
      deliveryId,
      destination,
      group: edition.group,
      language: edition.language,
      version: edition.number,
      contentHash: hash,
      action: 'publish',
      media: frozenFiles(edition).map(({ sha256, mimeType }) => ({
        sha256,
        href: mediaHref(serverURL, sha256),
        mimeType,
      })),
      dublinCore: dublinCore(edition, other, serverURL),
      ninjs: item,
    },
  })
  return { body, bodyHash: sha256(body), contentHash: hash }
}
