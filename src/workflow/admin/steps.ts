import { deliveryMark } from '../../admin/deliveryMark'
import type { Mark } from '../../admin/StateMark'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { momentText } from '../../i18n/vietnamTime'
import type { DeliveryReply, LanguageReply, RunReply } from './reviewReply'

export type StepMark = Mark & { name: string; under: string; state: 'done' | 'current' | 'waiting' }

type About = {
  view: LanguageReply
  /** The run whose steps are shown: the open one, or the one that made the newest edition. */
  run: RunReply | null
  /** The deliveries of the newest edition; `null` where nothing delivers. */
  sent: DeliveryReply[] | null
  language: Language
}

const marks = {
  done: { tone: 'green', shape: 'check' },
  current: { tone: 'blue', shape: 'half' },
  waiting: { tone: 'grey', shape: 'ring' },
} as const satisfies Record<StepMark['state'], Mark>

/** Draft, the policy's steps with who signed and when, the edition, the portals (screens §2). */
export function steps({ language, run, sent, view }: About): StepMark[] {
  const words = reviewTexts[language]
  const open = view.state === 'inReview'
  const approved = view.state === 'approved'
  const step = (name: string, state: StepMark['state'], under = ''): StepMark => ({
    ...marks[state],
    name,
    state,
    under,
  })
  const drafted = step(words.stepDraft, open || approved ? 'done' : 'current')
  const reviewed =
    run && (open || approved)
      ? run.steps.map(({ label, signed, state }) =>
          step(label[language], approved ? 'done' : state, signatures(signed, language)),
        )
      : [step(words.stepReview, approved ? 'done' : 'waiting')]
  const number = view.editions[0]?.number
  const edition =
    approved && number
      ? step(fillText(words.stepEditionNumber, { number }), 'done')
      : step(words.stepEdition, 'waiting')
  return [drafted, ...reviewed, edition, ...(sent ? [portalsStep(approved ? sent : [], language)] : [])]
}

const signatures = (signed: RunReply['steps'][number]['signed'], language: Language): string =>
  signed
    .map(({ at, name, unit }) => {
      const who = unit ? fillText(reviewTexts[language].signedBy, { name, unit }) : name
      return `${who} ${momentText(at).replace(/\/\d{4}/, '')}`
    })
    .join('; ')

function portalsStep(sent: DeliveryReply[], language: Language): StepMark {
  const words = reviewTexts[language]
  const live = sent.filter(({ state }) => state !== 'superseded')
  const done = live.filter(({ state }) => deliveryMark(state).tone === 'green').length
  const trouble = live.filter(({ state }) => deliveryMark(state).tone === 'red').length
  const under =
    trouble > 0
      ? fillText(words.portalsTrouble, { count: trouble })
      : live.length > 0
        ? fillText(words.portalsSent, { done, all: live.length })
        : ''
  const state = live.length === 0 ? 'waiting' : done === live.length ? 'done' : 'current'
  const mark: Mark = trouble > 0 ? { tone: 'red', shape: 'cross' } : marks[state]
  return { ...mark, name: words.stepPortals, state, under }
}
