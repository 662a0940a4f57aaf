import type { MessageKind, MessageState } from './messageStates'
import type { ReviewNews } from './reviewNews'

/** A mail that is owed: what it says and to whom. `key` can exist only once. */
export type Letter = { kind: MessageKind; recipient: string; step: string; key: string }

/** A mail of the same run that was written before. */
export type Standing = {
  kind: MessageKind
  recipient: string
  step: string
  state: MessageState
  /** The end of the mail is being sent: it may have left. */
  ending: boolean
  /** The end was sent before and nobody knows what became of it. */
  uncertain: boolean
}

/**
 * Who gets which mail for a piece of news. Few: whoever acted gets none; whose turn it is gets one; whoever submitted
 * hears how it ended. Those who signed on the way see it in their own work and get none.
 */
export function lettersFor(news: ReviewNews, standing: readonly Standing[]): Letter[] {
  const letter = (kind: MessageKind, recipient: string, step: string, round: number): Letter => ({
    kind,
    recipient,
    step,
    key: [news.run, step, recipient, kind, round].join(':'),
  })
  const toSubmitter = (kind: MessageKind) => [letter(kind, news.submittedBy.id, news.step?.key ?? '', 0)]
  const owed = (): Letter[] => {
    switch (news.kind) {
      case 'submitted':
      case 'stepPassed': {
        const { waiting } = news
        if (!waiting || !beginsToWait(news)) return []
        return waiting.people.map((person) => letter('yourTurn', person, waiting.key, waiting.round))
      }
      case 'approved':
        return toSubmitter('approved')
      case 'changesRequested':
        return toSubmitter('changesRequested')
      case 'recalled':
        return standing
          .filter((row) => row.kind === 'yourTurn' && row.step === news.step?.key && mayHaveLeft(row))
          .filter(({ recipient }) => !news.signed.includes(recipient))
          .map(({ recipient, step }) => letter('recalled', recipient, step, 0))
    }
  }
  return unique(owed()).filter(({ recipient }) => recipient !== '' && recipient !== news.actor.id)
}

/**
 * Whether a mail that says "your turn" still holds after the news. Everything asked for earlier is over once the run
 * waits at another step or has ended; where a step needs several people it goes on holding for those who have not decided.
 */
export function stillHolds(news: ReviewNews, row: Pick<Standing, 'kind' | 'recipient' | 'step'>): boolean {
  if (row.kind !== 'yourTurn') return true
  if (!news.waiting || beginsToWait(news)) return false
  return row.step === news.waiting.key && news.waiting.people.includes(row.recipient)
}

/** A step that needs several people goes on waiting when one of them has decided: the others were asked already. */
const beginsToWait = ({ step, waiting }: ReviewNews): boolean => waiting !== null && waiting.key !== step?.key

const mayHaveLeft = ({ ending, state, uncertain }: Standing): boolean =>
  state === 'sent' || uncertain || (state === 'sending' && ending)

/** Somebody who was asked in two rounds of one step is told once. */
function unique(letters: Letter[]): Letter[] {
  return [...new Map(letters.map((letter) => [letter.key, letter])).values()]
}
