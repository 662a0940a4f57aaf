'use client'
import { useEffect, useState } from 'react'

import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { languages, ownNames, type Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { BesideToggle } from './beside/BesideToggle'
import type { ReviewReply } from './reviewReply'
import { fieldInSight, isInSight } from './showField'
import { standing, type Standing } from './standing'
import './languageSwitch.css'

type Props = { data: ReviewReply; locale: Language; unsaved: boolean }

/**
 * Both languages of the content beside each other, each with where it stands; on a phone at the foot of the window, where
 * the thumb is. What was typed is saved before the other language opens.
 */
export function LanguageSwitch({ data, locale, unsaved }: Props) {
  const language = useLanguage()
  const words = reviewTexts[language]
  const [wanted, setWanted] = useState<Language | null>(null)
  useEffect(() => {
    if (wanted && !unsaved) window.location.assign(addressOf(wanted))
  }, [unsaved, wanted])
  return (
    <div className="cn-languages">
      <nav aria-label={words.languageSwitch} className="cn-languages__switch">
        {languages.map((each) => (
          <LanguageLink
            current={each === locale}
            key={each}
            language={each}
            onWait={() => setWanted(each)}
            standing={standing(data.languages[each], language, () => '')}
            unsaved={unsaved}
            waiting={wanted === each ? words.savingFirst : ''}
          />
        ))}
      </nav>
      <BesideToggle other={locale === 'vi' ? 'en' : 'vi'} />
    </div>
  )
}

type LinkProps = {
  current: boolean
  language: Language
  onWait: () => void
  standing: Standing
  unsaved: boolean
  waiting: string
}

function LanguageLink({ current, language, onWait, standing: where, unsaved, waiting }: LinkProps) {
  const words = reviewTexts[useLanguage()]
  // That a translation is behind says more than where its older wording stands.
  const { shape, tone, word } = where.outdated
    ? ({ shape: 'swap', tone: 'amber', word: words.outdated } as const)
    : where
  const content = (
    <>
      <span className="cn-languages__name" lang={language}>
        {ownNames[language]}
      </span>{' '}
      <span className="cn-languages__state">
        {waiting || (
          <StateMark shape={shape} tone={tone}>
            {word}
          </StateMark>
        )}
      </span>
    </>
  )
  if (current) {
    return (
      <span aria-current="page" className="cn-languages__one">
        {content}
      </span>
    )
  }
  if (!unsaved) {
    return (
      <a
        className="cn-languages__one"
        href={`?locale=${language}`}
        onClick={(event) => void (event.currentTarget.href = addressOf(language))}
      >
        {content}
      </a>
    )
  }
  return (
    <button className="cn-languages__one" onClick={onWait} type="button">
      {content}
    </button>
  )
}

/** The same page in the other language, at the field that the person was looking at, unless that is the panel itself. */
function addressOf(language: Language): string {
  const panel = document.querySelector('.cn-standing')
  const field = panel && isInSight(panel) ? '' : fieldInSight()
  return `?locale=${language}${field ? `#${field}` : ''}`
}
