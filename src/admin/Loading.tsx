'use client'
import type { ReactNode } from 'react'

import { screenTexts } from '../i18n/screenTexts'
import type { Fetched } from './useApi'
import { useLanguage } from './useLanguage'
import './screens.css'

/** What was read, or that it is being read, or that it could not be and how to try again. */
export function Loading<T>({ children, of }: { of: Fetched<T>; children: (data: T) => ReactNode }) {
  const words = screenTexts[useLanguage()]
  const failed =
    of.problem === null ? null : (
      <p className="cn-problem" role="alert">
        {words.failed} {of.problem}{' '}
        <button className="cn-link" onClick={() => void of.reload()} type="button">
          {words.tryAgain}
        </button>
      </p>
    )
  if (of.data !== null) {
    return (
      <>
        {failed}
        {children(of.data)}
      </>
    )
  }
  return failed ?? <p className="cn-quiet">{words.loading}</p>
}
