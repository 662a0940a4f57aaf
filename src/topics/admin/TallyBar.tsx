'use client'
import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { coverageTexts } from '../../i18n/coverageTexts'
import { fillText } from '../../i18n/fillText'
import type { Tally } from '../rules/sumCoverage'

/** A count in words with a bar of the same length; the bar adds nothing that the words do not say. */
export function TallyBar({ most, tally }: { most: number; tally: Tally }) {
  const words = coverageTexts[useLanguage()]
  if (tally.vi + tally.en === 0) {
    return (
      <StateMark shape="ring" tone="amber">
        {words.nothing}
      </StateMark>
    )
  }
  const width = (count: number) => ({ width: `${(100 * count) / most}%` })
  return (
    <span className="cn-tally">
      <span className="cn-tally__text">{fillText(words.tally, tally)}</span>
      <span aria-hidden="true" className="cn-tally__bar">
        <span className="cn-tally__vi" style={width(tally.vi)} />
        <span className="cn-tally__en" style={width(tally.en)} />
      </span>
    </span>
  )
}
