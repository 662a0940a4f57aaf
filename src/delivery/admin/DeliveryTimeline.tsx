'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

import { DeliveryState } from '../../admin/DeliveryState'
import { Loading } from '../../admin/Loading'
import { portalItemLink } from '../../admin/portalItemLink'
import { Since } from '../../admin/Since'
import { StateMark } from '../../admin/StateMark'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { useWhileOnItsWay } from '../../admin/useWhileOnItsWay'
import { deliveryTexts, type DeliveryText } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import { momentText } from '../../i18n/vietnamTime'
import type { Delivery } from '../records/deliveries'
import type { DeliveryAttempt } from '../records/deliveryAttempts'
import type { Portal } from '../records/portals'
import { Attempt } from './Attempt'
import { meaningOf } from './meaningOf'
import '../../admin/screens.css'
import './delivery.css'

const shownThere = new Set<string>(['accepted', 'confirmed', 'attested'])

/** One delivery: where it stands, and a time line of what was sent, what came back and how it was understood (screens §3). */
export function DeliveryTimeline() {
  const { id } = useDocumentInfo()
  const delivery = useApi<Delivery>(id === undefined ? null : `/deliveries/${id}?depth=0`)
  const attempts = useApi<{ docs: DeliveryAttempt[] }>(
    id === undefined ? null : `/delivery-attempts?where[delivery][equals]=${id}&depth=0&limit=200&sort=-at`,
  )
  const { reload: readDelivery } = delivery
  const { reload: readAttempts } = attempts
  const readBoth = useCallback(async () => {
    await Promise.all([readDelivery(), readAttempts()])
  }, [readAttempts, readDelivery])
  useWhileOnItsWay(delivery.data ? [delivery.data.state] : [], readBoth)
  if (id === undefined) return null
  return (
    <Loading of={delivery}>
      {(row) => (
        <section className="cn-panel">
          <Standing row={row} />
          <Loading of={attempts}>{({ docs }) => <Attempts attempts={docs} row={row} />}</Loading>
        </section>
      )}
    </Loading>
  )
}

function Standing({ row }: { row: Delivery }) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = deliveryTexts[language]
  const portals = useApi<{ docs: Portal[] }>('/portals?depth=0&limit=100')
  const portal = portals.data?.docs.find(({ id }) => id === row.portal)
  const link = portal && shownThere.has(row.state) ? portalItemLink(portal, row.group, row.language) : null
  const [text, at] = row.state === 'accepted' ? [words.nextLook, row.checkAt] : [words.nextTry, row.nextAttemptAt]
  const why = whyOf(row)
  const waits = (row.state === 'due' || row.state === 'accepted') && at
  return (
    <>
      <p className="cn-standing__line">
        <DeliveryState language={language} state={row.state} />
        {why ? <span>{words[why]}</span> : null}
        {waits ? (
          <span>
            {text.split('{when}')[0]}
            <Since at={at} next />
          </span>
        ) : null}
      </p>
      <p className="cn-links">
        <span>
          {fillText(words.goes, {
            number: row.number,
            language: words[row.language],
            portal: portal?.name ?? row.destination,
          })}
        </span>
        {link ? (
          <a href={link} rel="noreferrer" target="_blank">
            {words.seeOnPortal}
          </a>
        ) : null}
        <a href={`${config.routes.admin}/collections/${row.collection}/${row.document}?locale=${row.language}`}>
          {words.openDocument}
        </a>
        <a href={`${config.routes.admin}/collections/editions/${row.edition}`}>{words.openEdition}</a>
      </p>
    </>
  )
}

/** What a state or what was found there means for the person who looks, in one sentence. */
function whyOf({ finding, needsPerson, state, uncertain }: Delivery): DeliveryText | null {
  if (state === 'accepted' && needsPerson) return meaningOf(`check.${finding}`)
  if (state === 'due' && uncertain) return 'uncertain_why'
  const whys: Partial<Record<Delivery['state'], DeliveryText>> = {
    dead: 'dead_why',
    held: 'held_why',
    rejected: 'rejected_why',
    superseded: 'superseded_why',
  }
  return whys[state] ?? null
}

/** Where the time line begins: the bytes that every attempt sends were made once, and have been the same since. */
function Frozen({ at, row }: { at: string; row: Delivery }) {
  const words = deliveryTexts[useLanguage()]
  return (
    <li>
      <p className="cn-attempt__line">
        <StateMark shape="ring" tone="grey">
          {words.frozen}
        </StateMark>
        <span className="cn-quiet">
          <Since at={at} /> · {momentText(at)}
        </span>
      </p>
      <p className="cn-quiet">
        {words.frozen_why}{' '}
        <code className="cn-print" title={row.bodyHash}>
          {`${row.bodyHash.slice(0, 4)} ${row.bodyHash.slice(4, 8)}`}
        </code>
      </p>
    </li>
  )
}

function Attempts({ attempts, row }: { attempts: DeliveryAttempt[]; row: Delivery }) {
  const words = deliveryTexts[useLanguage()]
  return (
    <>
      <h3>
        {words.attempts} ({attempts.length})
      </h3>
      {attempts.length === 0 ? <p className="cn-quiet">{words.noAttempts}</p> : null}
      <ol className="cn-attempts">
        {attempts.map((attempt, index) => (
          <Attempt
            attempt={attempt}
            body={row.body}
            key={attempt.id}
            next={index === 0 && row.state === 'due' ? row.nextAttemptAt : null}
            number={attempts.length - index}
          />
        ))}
        {row.frozenAt ? <Frozen at={row.frozenAt} row={row} /> : null}
      </ol>
    </>
  )
}
