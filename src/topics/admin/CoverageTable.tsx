'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { coverageTexts } from '../../i18n/coverageTexts'
import { fillText } from '../../i18n/fillText'
import type { TopicCoverage } from '../rules/sumCoverage'
import { largest } from './largest'
import { listLink } from './listLink'
import { TallyBar } from './TallyBar'

/** Topics × kinds of content. On a narrow screen each row stands for itself; the roles keep it a table for who hears it. */
export function CoverageTable({ topics }: { topics: TopicCoverage[] }) {
  const words = coverageTexts[useLanguage()]
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const kinds = Object.keys(topics[0]?.byCollection ?? {}).map((slug) => ({
    slug,
    name: getTranslation(getEntityConfig({ collectionSlug: slug })?.labels?.plural ?? slug, i18n),
  }))
  const most = largest(topics)
  return (
    <table className="cn-matrix" role="table">
      <caption className="cn-sr">{words.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.topic}
          </th>
          {kinds.map(({ name, slug }) => (
            <th key={slug} role="columnheader" scope="col">
              {name}
            </th>
          ))}
          <th role="columnheader" scope="col">
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {topics.map((topic) => (
          <tr key={topic.id} role="row">
            <th role="rowheader" scope="row" style={{ paddingInlineStart: `${topic.depth * 1.2}rem` }}>
              <span className="cn-language">{topic.clause}</span> {topic.name}
            </th>
            {kinds.map((kind) => (
              <td key={kind.slug} role="cell">
                <KindCell kind={kind} topic={topic} />
              </td>
            ))}
            <td role="cell">
              <TallyBar most={most} tally={topic.all} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The count leads to the list of what is filed under the topic, drafts among it: where there is nothing, to what may come. */
function KindCell({ kind, topic }: { kind: { name: string; slug: string }; topic: TopicCoverage }) {
  const words = coverageTexts[useLanguage()]
  const { config } = useConfig()
  const tally = topic.byCollection[kind.slug] ?? { vi: 0, en: 0 }
  const none = tally.vi + tally.en === 0
  return (
    <a className={none ? 'cn-quiet' : undefined} href={listLink(config.routes.admin, kind.slug, topic.ids)}>
      <span aria-hidden="true" className="cn-matrix__kind">
        {kind.name}
      </span>
      {none ? '0' : fillText(words.tally, tally)}
      <span className="cn-sr"> {fillText(words.seeList, { clause: topic.clause, kind: kind.name })}</span>
    </a>
  )
}
