'use client'
import { useId, useState } from 'react'

import { Dialog } from '../../admin/Dialog'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { screenTexts } from '../../i18n/screenTexts'
import { decisionRequest, outcomeOf, type Outcome } from './decisionRequest'
import { languagesInSentence } from './inSentence'
import { keptText, lastReasons } from './keptText'
import { RefusedNote } from './RefusedNote'
import type { ReviewReply } from './reviewReply'
import { signedLanguages } from './signedLanguages'
import type { ChangesRead } from './useChangesRead'
import { useDecision } from './useDecision'
import type { Verb } from './verbButtons'
import { WhatIsSigned } from './WhatIsSigned'

type Props = {
  collection: string
  /** The differences since the last editions as they were when the wording was read. */
  changes: ChangesRead
  locale: Language
  path: string
  review: ReviewReply
  verb: Verb
  onClose: () => void
  onDone: (outcome: Outcome) => void
}

/** Asks once more before a verb, and repeats what it is about. A refusal leaves what was typed in the box. */
export function DecisionDialog({ changes, collection, locale, onClose, onDone, path, review, verb }: Props) {
  const language = useLanguage()
  const words = reviewTexts[language]
  // The wording that was on the screen when the dialog opened: a newer one that arrives meanwhile is not what was read.
  const [read] = useState(review)
  const { languages } = read
  const about = signedLanguages(read, locale)
  const name = `${path}:${about.join('+')}:${verb}`
  const [text, setText] = useState(() => keptText.read(name))
  const [missing, setMissing] = useState(false)
  const { refused, send, sending } = useDecision()
  const form = wordsOf({ about, kind: languages[locale].step?.kind, language, verb })

  // What was read is no longer what stands: the same press again would be refused again.
  const stale = refused?.error.code === 'review.fingerprintMoved'

  const write = (value: string) => {
    setText(value)
    setMissing(false)
    keptText.keep(name, value)
  }
  const decide = async () => {
    if (verb === 'requestChanges' && text.trim() === '') return setMissing(true)
    const answer = await send(decisionRequest({ about, languages, path, text, verb }))
    if (answer === null) return
    if (verb === 'requestChanges') lastReasons.add(text.trim())
    keptText.keep(name, '')
    onDone(outcomeOf(verb, about, languages, answer))
  }
  const foot = (
    <Foot
      label={sending ? words.working : form.button}
      off={sending || stale}
      onCancel={onClose}
      onDecide={() => void decide()}
    />
  )
  return (
    <Dialog foot={foot} onClose={onClose} title={form.title} wide={about.length > 1}>
      <WhatIsSigned about={about} changes={changes} collection={collection} languages={languages} />
      {verb === 'approve' ? <p className="cn-quiet">{words.signs}</p> : null}
      {verb === 'recall' ? <p>{words.recallHint}</p> : null}
      <Comment label={form.label} onChange={write} problem={missing ? words.reasonNeeded : ''} value={text} />
      {verb === 'requestChanges' && text === '' ? <LastReasons onPick={write} /> : null}
      {refused ? (
        <RefusedNote
          about={about}
          collection={collection}
          languages={languages}
          locale={locale}
          path={path}
          readThen={changes}
          refused={refused}
        />
      ) : null}
    </Dialog>
  )
}

type FootProps = { label: string; off: boolean; onCancel: () => void; onDecide: () => void }

function Foot({ label, off, onCancel, onDecide }: FootProps) {
  return (
    <>
      <button className="cn-button" onClick={onCancel} type="button">
        {screenTexts[useLanguage()].cancel}
      </button>
      <button
        aria-disabled={off}
        className="cn-button cn-button--main"
        onClick={() => !off && onDecide()}
        type="button"
      >
        {label}
      </button>
    </>
  )
}

type Asking = { about: readonly Language[]; kind: 'edit' | 'approve' | undefined; language: Language; verb: Verb }

function wordsOf({ about, kind, language, verb }: Asking) {
  const words = reviewTexts[language]
  const passes = verb === 'approve' && kind === 'edit'
  const title = passes ? words.passOnTitle : words[`${verb}Title`]
  const button = {
    submit: words.doSubmit,
    approve: passes ? words.doPassOn : words.doApprove,
    requestChanges: words.doRequestChanges,
    recall: words.doRecall,
  }[verb]
  const label = {
    submit: words.note,
    approve: words.comment,
    requestChanges: words.reason,
    recall: words.reasonOptional,
  }[verb]
  return { title: fillText(title, { language: languagesInSentence(about, language) }), button, label }
}

type CommentProps = { label: string; value: string; problem: string; onChange: (value: string) => void }

function Comment({ label, onChange, problem, value }: CommentProps) {
  const id = useId()
  return (
    <div className="cn-comment">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem !== ''}
        id={id}
        maxLength={5000}
        onChange={(event) => onChange(event.target.value)}
        rows={4}
        value={value}
      />
      <p className="cn-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  )
}

function LastReasons({ onPick }: { onPick: (reason: string) => void }) {
  const words = reviewTexts[useLanguage()]
  const [reasons] = useState(lastReasons.read)
  if (reasons.length === 0) return null
  return (
    <div>
      <p className="cn-quiet">{words.lastReasons}</p>
      {reasons.map((reason) => (
        <button className="cn-reason" key={reason} onClick={() => onPick(reason)} type="button">
          {reason}
        </button>
      ))}
    </div>
  )
}
