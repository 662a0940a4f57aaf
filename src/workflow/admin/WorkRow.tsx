'use client'
import { useConfig } from '@payloadcms/ui'

import { StateMark, type Mark } from '../../admin/StateMark'
import { Since } from '../../admin/Since'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { workTexts } from '../../i18n/workTexts'
import type { InboxRow } from '../actions/readInbox'

const marks: Record<InboxRow['verb'], Mark> = {
  edit: { tone: 'amber', shape: 'disc' },
  approve: { tone: 'amber', shape: 'disc' },
  revise: { tone: 'amber', shape: 'hand' },
  wait: { tone: 'blue', shape: 'half' },
}

/** One thing to do or to wait for; the whole row is one link to the place where it is done. */
export function WorkRow({ kind, row }: { kind: string; row: InboxRow }) {
  const { config } = useConfig()
  const words = workTexts[useLanguage()]
  const href = `${config.routes.admin}/collections/${row.collection}/${row.document}?locale=${row.languages[0] ?? 'vi'}`
  const held = row.holders.length > 0 ? fillText(words.holders, { names: row.holders.join(', ') }) : words.nobodyHolds
  const who = row.verb === 'wait' ? held : row.verb === 'revise' ? '' : fillText(words.from, { name: row.from })
  return (
    <li>
      <a className="cn-row" href={href}>
        <span className="cn-row__verb">
          <StateMark {...marks[row.verb]}>{words[row.verb]}</StateMark>
        </span>
        <span className="cn-row__title">{row.title || words.untitled}</span>
        <span className="cn-row__facts">
          <span className="cn-language">{row.languages.join('+')}</span>
          <span>{kind}</span>
          <Since at={row.since} />
          {who ? <span>{who}</span> : null}
        </span>
        {row.note ? <span className="cn-row__note">“{row.note}”</span> : null}
        <span aria-hidden="true" className="cn-row__go">
          →
        </span>
      </a>
    </li>
  )
}
