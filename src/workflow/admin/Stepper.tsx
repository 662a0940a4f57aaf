import { StateMark } from '../../admin/StateMark'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { StepMark } from './steps'

/** The way of the wording, with the names of those who signed. */
export function Stepper({ language, steps }: { language: Language; steps: StepMark[] }) {
  const words = reviewTexts[language]
  return (
    <ol aria-label={words.steps} className="cn-steps">
      {steps.map(({ name, shape, state, tone, under }) => (
        <li aria-current={state === 'current' ? 'step' : undefined} className={`cn-steps__${state}`} key={name}>
          <StateMark shape={shape} tone={tone}>
            {name}
            <span className="cn-sr"> ({words[state]})</span>
          </StateMark>
          {under ? <span className="cn-steps__under">{under}</span> : null}
        </li>
      ))}
    </ol>
  )
}
