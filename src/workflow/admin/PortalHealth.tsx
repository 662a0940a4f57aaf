'use client'
import { useConfig } from '@payloadcms/ui'

import { StateMark } from '../../admin/StateMark'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { useNow } from '../../admin/useNow'
import { deliveryTexts } from '../../i18n/deliveryTexts'
import { portalStanding } from './portalStanding'
import type { Listed, PortalReply } from './reviewReply'

/** One line: each portal by name with its health in a word and a shape; what is wrong stands beside it. */
export function PortalHealth() {
  const { config } = useConfig()
  const language = useLanguage()
  const now = useNow()
  const words = deliveryTexts[language]
  const portals = useApi<Listed<PortalReply>>('/portals?depth=0&limit=20&sort=name')
  if (!portals.data) return null
  return (
    <section aria-label={words.portals} className="cn-portals">
      <h2>{words.portals}</h2>
      {portals.data.docs.length === 0 ? <p className="cn-quiet">{words.noPortals}</p> : null}
      <ul>
        {portals.data.docs.map((portal) => {
          const { word, ...mark } = portalStanding(portal, now, language)
          return (
            <li key={portal.id}>
              <a href={`${config.routes.admin}/collections/portals/${portal.id}`}>{portal.name}</a>{' '}
              <StateMark {...mark}>{word}</StateMark>
              {portal.health ? <span className="cn-quiet"> {portal.health}</span> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
