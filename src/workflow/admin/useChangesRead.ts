'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { callApi } from '../../admin/callApi'
import { useLanguage } from '../../admin/useLanguage'
import type { Language } from '../../i18n/languages'
import type { Changes } from '../actions/readChanges'

/**
 * The difference since the last edition, asked once for each wording that the person reads and not again: it says what is
 * about to be signed, and a newer one is held against it.
 * @param form which reading of the form it belongs to; '' while there is nothing to decide
 */
export function useChangesRead(path: string, locale: Language, form: string): Changes | null {
  const { config } = useConfig()
  const language = useLanguage()
  const [read, setRead] = useState<{ form: string; changes: Changes } | null>(null)
  useEffect(() => {
    if (form === '') return
    const controller = new AbortController()
    const asked = { api: config.routes.api, language, path: `${path}/changes?language=${locale}&since=edition` }
    void callApi<Changes>({ ...asked, signal: controller.signal }).then((answer) => {
      if (answer.ok) setRead({ form, changes: answer.data })
    })
    return () => controller.abort()
  }, [config.routes.api, form, language, locale, path])
  return read?.form === form ? read.changes : null
}
