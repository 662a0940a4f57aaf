'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { callApi } from '../../admin/callApi'
import { useLanguage } from '../../admin/useLanguage'
import type { Language } from '../../i18n/languages'
import type { Changes } from '../actions/readChanges'

/** By language; one that is missing has not been read yet, or could not be. */
export type ChangesRead = Partial<Record<Language, Changes>>

/**
 * The difference since the last edition, asked once for each wording that the person reads and not again: it says what is
 * about to be signed, and a newer one is held against it.
 * @param about the languages that would be signed
 * @param form which reading of the form it belongs to; '' while there is nothing to decide
 */
export function useChangesRead(path: string, about: readonly Language[], form: string): ChangesRead {
  const { config } = useConfig()
  const language = useLanguage()
  const [read, setRead] = useState<{ form: string; changes: ChangesRead }>({ form: '', changes: {} })
  const wanted = about.join(' ')
  useEffect(() => {
    if (form === '') return
    const controller = new AbortController()
    for (const each of wanted.split(' ') as Language[]) {
      const asked = { api: config.routes.api, language, path: `${path}/changes?language=${each}&since=edition` }
      void callApi<Changes>({ ...asked, signal: controller.signal }).then((answer) => {
        if (!answer.ok) return
        setRead((before) => {
          const kept = before.form === form ? before.changes : {}
          return { form, changes: { ...kept, [each]: answer.data } }
        })
      })
    }
    return () => controller.abort()
  }, [config.routes.api, form, language, path, wanted])
  return read.form === form ? read.changes : {}
}
