'use client'
import { relativeTime } from '../i18n/relativeTime'
import { momentText } from '../i18n/vietnamTime'
import { useLanguage } from './useLanguage'
import { useNow } from './useNow'

/**
 * A moment as people say it; the exact time on hover and for screen readers.
 * @param next whether it is still to come
 */
export function Since({ at, next = false }: { at: string; next?: boolean }) {
  const language = useLanguage()
  const now = useNow()
  const said = relativeTime(at, now, language, next ? 'next' : 'past')
  const exact = momentText(at)
  if (!said) return null
  return (
    <time dateTime={at} suppressHydrationWarning title={exact}>
      {said}
      {said.includes(exact.slice(0, 10)) ? null : <span className="cn-sr"> ({exact})</span>}
    </time>
  )
}
