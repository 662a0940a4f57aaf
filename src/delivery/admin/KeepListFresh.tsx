'use client'
import { useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

import { useApi } from '../../admin/useApi'
import { useWhileOnItsWay } from '../../admin/useWhileOnItsWay'

type Row = { id: string; state: string; updatedAt: string }

/**
 * The list is drawn once by the server, and the browser may bring back what was drawn earlier. This looks after the rows on
 * the screen: when they appear, when the person comes back, and while one is on its way. What moved is drawn anew.
 */
export function KeepListFresh() {
  const { data } = useListQuery()
  const shown = (data?.docs ?? []) as Row[]
  const ids = shown.map(({ id }) => id).join(',')
  const stored = useApi<{ docs: Row[] }>(
    ids === '' ? null : `/deliveries?where[id][in]=${ids}&depth=0&limit=${shown.length}&select[updatedAt]=true`,
  )
  useWhileOnItsWay(
    shown.map(({ state }) => state),
    stored.reload,
  )
  const answer = stored.data?.docs
  const moved = answer?.some((row) => shown.some(({ id, updatedAt }) => id === row.id && updatedAt !== row.updatedAt))
  const router = useRouter()
  useEffect(() => {
    if (moved) router.refresh()
    // An answer asks for one drawing: the next is asked for by the next answer, not by the drawing itself.
  }, [answer, moved, router])
  return null
}
