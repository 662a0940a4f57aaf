'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'

import { Loading } from '../../admin/Loading'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { workTexts } from '../../i18n/workTexts'
import type { Inbox } from '../actions/readInbox'
import { DoneRows } from './DoneRows'
import { WorkRow } from './WorkRow'

/**
 * The three lists, read on the client so that they are fresh whenever the person comes back to the window.
 * @param writes the reviewed collections in which this person may begin something
 */
export function WorkLists({ writes }: { writes: string[] }) {
  const words = workTexts[useLanguage()]
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const inbox = useApi<Inbox>('/review/inbox')
  const kindOf = (collection: string) =>
    getTranslation(getEntityConfig({ collectionSlug: collection })?.labels?.singular ?? collection, i18n)
  const begin = writes.map((slug) => (
    <a className="cn-button" href={`${config.routes.admin}/collections/${slug}/create?locale=vi`} key={slug}>
      {words.begin}: {kindOf(slug)}
    </a>
  ))
  return (
    <Loading of={inbox}>
      {({ done, mine, waiting }) => (
        <>
          <List count={mine.length} empty={words.noMine} foot={begin.length > 0 ? begin : null} title={words.mine}>
            {mine.map((row) => (
              <WorkRow key={`${row.run} ${row.verb}`} kind={kindOf(row.collection)} row={row} />
            ))}
          </List>
          <List count={waiting.length} empty={words.noWaiting} title={words.waiting}>
            {waiting.map((row) => (
              <WorkRow key={row.run} kind={kindOf(row.collection)} row={row} />
            ))}
          </List>
          <List count={done.length} empty={words.noDone} title={words.done}>
            <DoneRows kindOf={kindOf} rows={done} />
          </List>
        </>
      )}
    </Loading>
  )
}

type ListProps = { title: string; count: number; empty: string; children: ReactNode; foot?: ReactNode }

function List({ children, count, empty, foot, title }: ListProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="cn-list">
      <h2 id={id}>
        {title} <span className="cn-count">({count})</span>
      </h2>
      {count === 0 ? <p className="cn-quiet">{empty}</p> : <ul>{children}</ul>}
      {foot ? <div className="cn-list__foot">{foot}</div> : null}
    </section>
  )
}
