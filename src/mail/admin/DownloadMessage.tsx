'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { mailTexts } from '../../i18n/mailTexts'
import '../../admin/screens.css'

/** The mail as a file, for a person's own mail program. */
export function DownloadMessage() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const words = mailTexts[useLanguage()]
  if (id === undefined) return null
  return (
    <p className="field-type">
      <a className="cn-link" href={`${config.routes.api}/messages/${id}/eml`}>
        {words.download}
      </a>
    </p>
  )
}
