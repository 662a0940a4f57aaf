'use client'
import { useId } from 'react'

import type { Language } from '../../i18n/languages'
import type { LanguageReply } from './reviewReply'
import { groupByReason, verbButtons, type PageState, type Verb } from './verbButtons'

type Props = { language: Language; onVerb: (verb: Verb) => void; page: PageState; view: LanguageReply }

/** The four verbs. One that cannot be used keeps its place in the keyboard's order, so that its reason can be heard. */
export function Verbs({ language, onVerb, page, view }: Props) {
  const id = useId()
  return (
    <div className="cn-verbs">
      {groupByReason(verbButtons(view, language, page)).map(({ buttons, reason }, group) => (
        <div className="cn-verbs__group" key={reason}>
          <div className="cn-verbs__buttons">
            {buttons.map(({ label, verb }, index) => (
              <button
                aria-describedby={reason ? `${id}-${group}` : undefined}
                aria-disabled={reason !== ''}
                className={classOf(verb, reason, index)}
                data-verb={verb}
                key={verb}
                onClick={() => reason === '' && onVerb(verb)}
                type="button"
              >
                {label}
              </button>
            ))}
          </div>
          {reason ? (
            <p className="cn-reasoned" id={`${id}-${group}`}>
              {reason}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  )
}

/** The verb that is to be done stands out; one that cannot be used steps back. */
function classOf(verb: Verb, reason: string, index: number): string {
  if (reason !== '') return 'cn-button cn-button--small'
  return index === 0 && verb !== 'recall' ? 'cn-button cn-button--main' : 'cn-button'
}
