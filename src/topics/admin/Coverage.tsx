'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useId } from 'react'

import { Loading } from '../../admin/Loading'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { coverageTexts, type CoverageText } from '../../i18n/coverageTexts'
import { fillText } from '../../i18n/fillText'
import type { Coverage as CoverageReply } from '../actions/readCoverage'
import { CoverageTable } from './CoverageTable'
import { largest } from './largest'
import { TallyBar } from './TallyBar'
import '../../admin/screens.css'
import './coverage.css'

/** Topics and pillars by what stands in a year; the year is in the address, so that the page can be sent to a colleague. */
export function Coverage() {
  const words = coverageTexts[useLanguage()]
  const id = useId()
  const asked = useSearchParams().get('year')
  const path = /^\d{4}$/.test(asked ?? '') ? `/coverage?year=${asked}` : '/coverage'
  const coverage = useApi<CoverageReply>(path)
  return (
    <section aria-labelledby={id} className="cn-list cn-coverage">
      <h2 id={id}>{words.title}</h2>
      <Loading of={coverage}>
        {(data) => (
          <>
            <Years chosen={data.year} years={data.years} />
            <p className="cn-quiet">{fillText(words.counted, { year: data.year })}</p>
            {data.topics.length === 0 ? (
              <p>{fillText(words.noTopics, { year: data.year })}</p>
            ) : (
              <>
                <Pillars pillars={data.pillars} />
                <Gaps coverage={data} />
                <CoverageTable topics={data.topics} />
              </>
            )}
          </>
        )}
      </Loading>
    </section>
  )
}

function Years({ chosen, years }: { chosen: number; years: number[] }) {
  const words = coverageTexts[useLanguage()]
  const offered = years.includes(chosen) ? years : [...years, chosen].sort((one, other) => one - other)
  return (
    <nav aria-label={words.years} className="cn-years">
      {offered.map((year) => (
        <Link aria-current={year === chosen ? 'true' : undefined} href={`?year=${year}`} key={year} scroll={false}>
          {year}
        </Link>
      ))}
    </nav>
  )
}

function Pillars({ pillars }: { pillars: CoverageReply['pillars'] }) {
  const words = coverageTexts[useLanguage()]
  const most = largest(pillars)
  return (
    <>
      <h3>{words.pillars}</h3>
      <dl className="cn-pillars">
        {pillars.map(({ all, pillar }) => (
          <div key={pillar}>
            <dt>{pillar in words ? words[pillar as CoverageText] : pillar}</dt>
            <dd>
              <TallyBar most={most} tally={all} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Gaps({ coverage: { topics, year } }: { coverage: CoverageReply }) {
  const words = coverageTexts[useLanguage()]
  const gaps = topics.filter(({ all }) => all.vi + all.en === 0).length
  return <p>{fillText(gaps > 0 ? words.gaps : words.noGaps, { count: gaps, year })}</p>
}
