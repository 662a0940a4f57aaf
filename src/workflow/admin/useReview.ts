'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../../admin/useApi'
import { useWhileOnItsWay } from '../../admin/useWhileOnItsWay'
import type { Language } from '../../i18n/languages'
import type { DeliveryReply, Listed, ReviewReply } from './reviewReply'
import { signedLanguages } from './signedLanguages'
import { useChangesRead } from './useChangesRead'

export type Review = ReturnType<typeof useReview>

/** Everything the panel shows of one document, read again after each save, each verb, and when the person comes back. */
export function useReview(collection: string, id: string, locale: Language) {
  const { data } = useDocumentInfo()
  const saved = typeof data?.updatedAt === 'string' ? data.updatedAt : ''
  const [acts, setActs] = useState(0)
  const asSaved = `${locale}:${saved}:`
  const version = `${asSaved}${acts}`
  const path = `/review/${collection}/${encodeURIComponent(id)}`
  const review = useApi<ReviewReply>(path, version)
  const deliveries = useDeliveries(collection, id, version)
  const fresh = review.version === version ? review.data : null
  const form = `${id}:${locale}:${saved}`
  const about = review.data ? signedLanguages(review.data, locale) : [locale]
  const moved = useMoved(fresh ? about.map((each) => fresh.languages[each].fingerprint) : null, form)
  const decides = review.data?.languages[locale].verbs.some(({ allowed }) => allowed) ?? false
  const changes = useChangesRead(path, about, decides ? form : '')
  return {
    ...review,
    /** What is shown was read after the last save of this form. */
    afterSave: String(review.version).startsWith(asSaved),
    changes,
    deliveries,
    fresh: fresh !== null,
    moved,
    path,
    version,
    acted: () => setActs((count) => count + 1),
  }
}

/** The deliveries of the document, watched closely while any is on its way. `null` where nothing delivers. */
function useDeliveries(collection: string, id: string, version: string): DeliveryReply[] | null {
  const { config } = useConfig()
  const delivers = config.collections.some(({ slug }) => slug === 'deliveries')
  const query = `where[and][0][collection][equals]=${collection}&where[and][1][document][equals]=${encodeURIComponent(id)}`
  const { data, reload } = useApi<Listed<DeliveryReply>>(
    delivers ? `/deliveries?${query}&depth=0&limit=100&sort=-number` : null,
    version,
  )
  useWhileOnItsWay(data?.docs.map(({ state }) => state) ?? [], reload)
  return delivers ? (data?.docs ?? []) : null
}

/**
 * The wording on the screen is the one that was there when the form was loaded or last saved from here. When another one
 * stands on the server by now, in any language that is signed with it, the person looks at a text that they must not
 * sign: both fingerprints are given back.
 */
function useMoved(current: string[] | null, form: string): { from: string; to: string } | null {
  const [read, setRead] = useState<{ form: string; fingerprints: string[] } | null>(null)
  if (current && read?.form !== form) setRead({ form, fingerprints: current })
  if (!current || read?.form !== form) return null
  const at = current.findIndex((each, index) => each !== read.fingerprints[index])
  return at < 0 ? null : { from: read.fingerprints[at] ?? '', to: current[at] ?? '' }
}
