'use client'
import { useConfig } from '@payloadcms/ui'

import { useApi, type Fetched } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import type { NamedObservance } from './entries'

const fields = ['name', 'slug', 'kind', 'day', 'month', 'year', 'from', 'to']

/** All observances, named in the language of the screen; what has no name in it goes by its Vietnamese one. */
export function useObservances(): Fetched<{ docs: NamedObservance[] }> {
  const { config } = useConfig()
  const language = useLanguage()
  const known = config.collections.some(({ slug }) => slug === 'observances')
  const select = fields.map((field) => `select[${field}]=true`).join('&')
  const path = `/observances?depth=0&limit=500&locale=${language}&fallback-locale=vi&${select}`
  return useApi<{ docs: NamedObservance[] }>(known ? path : null)
}
