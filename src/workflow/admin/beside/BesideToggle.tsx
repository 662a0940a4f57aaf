'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useApi } from '../../../admin/useApi'
import { useLanguage } from '../../../admin/useLanguage'
import { fillText } from '../../../i18n/fillText'
import type { Language } from '../../../i18n/languages'
import { reviewTexts } from '../../../i18n/reviewTexts'
import { inSentence } from '../inSentence'
import { useBeside } from './BesideProvider'

/** Shows the other language at each field of the form, or puts it away again; read anew after each save. */
export function BesideToggle({ other }: { other: Language }) {
  const words = reviewTexts[useLanguage()]
  const { setWording, shown, toggle } = useBeside()
  useOtherWording(other, shown, setWording)
  const spoken = fillText(words.compareWith, { language: inSentence(words, other) })
  return (
    <button aria-pressed={shown} className="cn-button cn-languages__beside" onClick={toggle} type="button">
      <span aria-hidden="true">{shown ? '☑' : '☐'}</span>
      <span>
        {words.compare} <span className="cn-languages__rest">{spoken}</span>
      </span>
    </button>
  )
}

function useOtherWording(
  language: Language,
  wanted: boolean,
  setWording: ReturnType<typeof useBeside>['setWording'],
): void {
  const { collectionSlug: collection, data: saved, id } = useDocumentInfo()
  // Never in place of a missing text the text of the other language: what is not there has to be seen.
  const path = `/${collection}/${id}?locale=${language}&fallback-locale=none&depth=1`
  const read = useApi<Record<string, unknown>>(wanted && collection && id ? path : null, saved?.updatedAt)
  const document = read.data
  useEffect(() => {
    setWording(document && collection ? { collection, document, id: String(id), language } : null)
    return () => setWording(null)
  }, [collection, document, id, language, setWording])
}
