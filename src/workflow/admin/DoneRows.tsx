'use client'
import { useConfig } from '@payloadcms/ui'

import { DeliveryState } from '../../admin/DeliveryState'
import { portalItemLink } from '../../admin/portalItemLink'
import { Since } from '../../admin/Since'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { workTexts } from '../../i18n/workTexts'
import type { DoneRow } from '../actions/readInbox'
import type { DeliveryReply, Listed, PortalReply } from './reviewReply'

/** What was approved lately, with the portals each edition went to and where it can be seen there. */
export function DoneRows({ kindOf, rows }: { kindOf: (collection: string) => string; rows: DoneRow[] }) {
  const { config } = useConfig()
  const delivers = config.collections.some(({ slug }) => slug === 'deliveries')
  const editions = rows.map(({ edition }) => edition).join(',')
  const deliveries = useApi<Listed<DeliveryReply>>(
    delivers ? `/deliveries?where[edition][in]=${editions}&depth=0&limit=100` : null,
  )
  const portals = useApi<Listed<PortalReply>>(delivers ? '/portals?depth=0&limit=100' : null)
  const words = workTexts[useLanguage()]
  return rows.map((row) => (
    <li key={row.edition}>
      <div className="cn-row">
        <a
          className="cn-row__title"
          href={`${config.routes.admin}/collections/${row.collection}/${row.document}?locale=${row.language}`}
        >
          {row.title || words.untitled}
        </a>
        <span className="cn-row__facts">
          <span className="cn-language">{row.language}</span>
          <span>{kindOf(row.collection)}</span>
          <span>{fillText(words.edition, { number: row.number })}</span>
          <Since at={row.approvedAt} />
        </span>
        {deliveries.data && portals.data ? (
          <SentTo
            deliveries={deliveries.data.docs.filter(({ edition }) => edition === row.edition)}
            portals={portals.data.docs}
          />
        ) : null}
      </div>
    </li>
  ))
}

function SentTo({ deliveries, portals }: { deliveries: DeliveryReply[]; portals: PortalReply[] }) {
  const language = useLanguage()
  if (deliveries.length === 0) return <span className="cn-row__note">{workTexts[language].nowhere}</span>
  return (
    <span className="cn-row__sent">
      {deliveries.map((delivery) => {
        const portal = portals.find(({ id }) => id === delivery.portal)
        const there = delivery.state === 'confirmed' || delivery.state === 'accepted'
        const link = portal && there ? portalItemLink(portal, delivery.group, delivery.language) : null
        const name = portal?.name ?? delivery.destination
        return (
          <span className="cn-sent" key={delivery.id}>
            {link ? (
              <a href={link} rel="noreferrer" target="_blank">
                {name}
              </a>
            ) : (
              name
            )}
            {': '}
            <DeliveryState language={language} state={delivery.state} />
          </span>
        )
      })}
    </span>
  )
}
