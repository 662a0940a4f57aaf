'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { useApi } from '../../admin/useApi'

type Named = { docs: { slug: string; name: string }[] }

/** The portal's name instead of its short one; the first column of the list, and so the link to the row. */
export function PortalCell({ cellData, collectionSlug, link, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const portals = useApi<Named>('/portals?depth=0&limit=100&select[slug]=true&select[name]=true')
  const name = portals.data?.docs.find(({ slug }) => slug === cellData)?.name ?? String(cellData ?? '')
  const row = rowData as { id?: string } | undefined
  if (!link || !row?.id) return <span>{name}</span>
  return <Link href={`${config.routes.admin}/collections/${collectionSlug}/${row.id}`}>{name}</Link>
}
