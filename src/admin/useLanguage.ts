'use client'
import { useTranslation } from '@payloadcms/ui'

import { isLanguage, type Language } from '../i18n/languages'

/** The language of the admin's own texts. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'vi'
}
