'use client'
import { useConfig } from '@payloadcms/ui'

import { DeliveryState } from '../../admin/DeliveryState'
import { portalItemLink } from '../../admin/portalItemLink'
import { Since } from '../../admin/Since'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { deliveryTexts } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import { inSentence } from './inSentence'
import type { DeliveryReply, Listed, PortalReply } from './reviewReply'

/** A row a portal and edition: the state in words, since when, the next try, and where to see it. */
export function PortalsTab({ deliveries }: { deliveries: DeliveryReply[] }) {
  const words = deliveryTexts[useLanguage()]
  const portals = useApi<Listed<PortalReply>>('/portals?depth=0&limit=100')
  if (deliveries.length === 0) return <p className="cn-quiet">{words.noDeliveries}</p>
  return (
    <ul className="cn-rows">
      {deliveries.map((delivery) => (
        <DeliveryRow
          delivery={delivery}
          key={delivery.id}
          portal={portals.data?.docs.find(({ id }) => id === delivery.portal)}
        />
      ))}
    </ul>
  )
}

const shownThere = new Set(['accepted', 'confirmed', 'attested'])

export function DeliveryRow({ delivery, portal }: { delivery: DeliveryReply; portal: PortalReply | undefined }) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = deliveryTexts[language]
  const link =
    portal && shownThere.has(delivery.state) ? portalItemLink(portal, delivery.group, delivery.language) : null
  const edition = fillText(words.editionOf, {
    language: inSentence(reviewTexts[language], delivery.language),
    number: delivery.number,
  })
  return (
    <li>
      <span>
        <strong>{portal?.name ?? delivery.destination}</strong> <span className="cn-quiet">{edition}</span>
      </span>
      <span>
        <DeliveryState language={language} state={delivery.state} />{' '}
        <span className="cn-quiet">
          <Since at={delivery.confirmedAt ?? delivery.acceptedAt ?? delivery.updatedAt} />
        </span>
        <Next delivery={delivery} />
      </span>
      <span className="cn-links">
        {link ? (
          <a href={link} rel="noreferrer" target="_blank">
            {words.seeOnPortal}
          </a>
        ) : null}
        <a href={`${config.routes.admin}/collections/deliveries/${delivery.id}`}>{words.openDelivery}</a>
      </span>
    </li>
  )
}

function Next({ delivery: { checkAt, nextAttemptAt, state } }: { delivery: DeliveryReply }) {
  const words = deliveryTexts[useLanguage()]
  const [text, at] = state === 'due' ? [words.nextTry, nextAttemptAt] : [words.nextLook, checkAt]
  if (!at || (state !== 'due' && state !== 'accepted')) return null
  return (
    <span className="cn-quiet">
      {' · '}
      {text.split('{when}')[0]}
      <Since at={at} next />
    </span>
  )
}
