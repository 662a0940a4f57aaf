'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { isLanguage } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { PanelBody } from './PanelBody'
import '../../admin/screens.css'
import './review.css'

/** At the top of every document under review: where it stands, whose turn it is, and what the person may do (screens §2). */
export function ReviewPanel() {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const words = reviewTexts[useLanguage()]
  const locale = isLanguage(code) ? code : 'vi'
  return (
    <section aria-label={words.panel} className="cn-panel">
      {id === undefined || !collectionSlug ? (
        <p className="cn-quiet">{words.newDocument}</p>
      ) : (
        <PanelBody collection={collectionSlug} id={String(id)} key={`${id}:${locale}`} locale={locale} />
      )}
    </section>
  )
}
