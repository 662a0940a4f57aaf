'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { DeliveryState } from '../../admin/DeliveryState'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import './delivery.css'

type Named = { docs: { slug: string; name: string }[] }

/**
 * The portal's name instead of its short one; the first column of the list, and so the link to the row. On a narrow screen,
 * where the column of states is out to the side, the state stands under the name; read aloud it is that column's alone.
 */
export function PortalCell({ cellData, collectionSlug, link, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const portals = useApi<Named>('/portals?depth=0&limit=100&select[slug]=true&select[name]=true')
  const name = portals.data?.docs.find(({ slug }) => slug === cellData)?.name ?? String(cellData ?? '')
  const row = rowData as { id?: string; state?: string } | undefined
  return (
    <>
      {link && row?.id ? (
        <Link href={`${config.routes.admin}/collections/${collectionSlug}/${row.id}`}>{name}</Link>
      ) : (
        <span>{name}</span>
      )}
      {row?.state ? (
        <div aria-hidden="true" className="cn-narrow">
          <DeliveryState language={language} state={row.state} />
        </div>
      ) : null}
    </>
  )
}
