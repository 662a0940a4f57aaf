'use client'
import { useConfig } from '@payloadcms/ui'

import type { ReviewState } from '../../admin/reviewMark'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { boundsOf, type Month } from '../rules/month'
import { upcomingObservances } from '../rules/upcomingObservances'
import { exhibitionEntries, observanceEntries, type Entry, type Exhibition } from './entries'
import { useObservances } from './useObservances'

type States = Record<string, { vi: { state: ReviewState } }>

const dayLength = 24 * 60 * 60 * 1000

/** What a month holds: the exhibitions that the person may read, with where each stands, and the observances. */
export function useEntries(month: Month) {
  const { config } = useConfig()
  const language = useLanguage()
  const exhibitions = useApi<{ docs: Exhibition[] }>(exhibitionsPath(month))
  const ids = exhibitions.data?.docs.map(({ id }) => id).join(',') ?? ''
  const states = useApi<States>(ids === '' ? null : `/review/states?collection=exhibitions&ids=${ids}`)
  const observances = useObservances()
  const { from, until } = boundsOf(month)
  const about = { admin: config.routes.admin, language }
  const occurrences = upcomingObservances(
    observances.data?.docs ?? [],
    from,
    Math.round((until.getTime() - from.getTime()) / dayLength),
  )
  const known = Object.entries(states.data ?? {}).map(([id, { vi }]): [string, ReviewState] => [id, vi.state])
  const entries: Entry[] = [
    ...exhibitionEntries(exhibitions.data?.docs ?? [], { ...about, states: Object.fromEntries(known) }),
    ...observanceEntries(occurrences, about),
  ]
  entries.sort((one, other) => one.from.localeCompare(other.from) || one.title.localeCompare(other.title, language))
  return { entries, exhibitions }
}

/** Those that are open on any day of the month; one without an end stands on the day it opens. */
function exhibitionsPath(month: Month): string {
  const { from, until } = boundsOf(month)
  const query = new URLSearchParams({
    depth: '0',
    limit: '100',
    locale: 'all',
    sort: 'start',
    'select[title]': 'true',
    'select[start]': 'true',
    'select[end]': 'true',
    'select[venue]': 'true',
    'where[and][0][start][less_than]': until.toISOString(),
    'where[and][1][or][0][end][greater_than_equal]': from.toISOString(),
    'where[and][1][or][1][start][greater_than_equal]': from.toISOString(),
  })
  return `/exhibitions?${query.toString()}`
}
