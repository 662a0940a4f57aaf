'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Loading } from '../../admin/Loading'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { DecisionDialog } from './DecisionDialog'
import type { Outcome } from './decisionRequest'
import { LanguageSwitch } from './LanguageSwitch'
import { OutcomeLine } from './OutcomeLine'
import { PanelTabs, type PanelTab } from './PanelTabs'
import { RequestedChanges } from './RequestedChanges'
import type { LanguageReply, ReviewReply, RunReply } from './reviewReply'
import { shortPrint } from './shortPrint'
import { fieldInAddress, showField } from './showField'
import { leadingView, signedLanguages } from './signedLanguages'
import { StandingLines } from './StandingLines'
import { Stepper } from './Stepper'
import { steps } from './steps'
import { useReview, type Review } from './useReview'
import { useUnsaved } from './useUnsaved'
import type { Verb } from './verbButtons'
import { Verbs } from './Verbs'

type Props = { collection: string; id: string; locale: Language }

/** The panel of a saved document in one language. */
export function PanelBody({ collection, id, locale }: Props) {
  const review = useReview(collection, id, locale)
  const read = review.data !== null
  // An address may name a field: where the other language was opened from, or what a finding is about.
  useEffect(() => {
    const field = fieldInAddress(window.location.hash)
    if (read && field) showField(field)
  }, [read])
  return (
    <Loading of={review}>
      {(data) => <Standing collection={collection} data={data} locale={locale} review={review} />}
    </Loading>
  )
}

type StandingProps = { collection: string; data: ReviewReply; locale: Language; review: Review }

function Standing({ collection, data, locale, review }: StandingProps) {
  const language = useLanguage()
  const unsaved = useUnsaved(review)
  const { data: saved, getDocPermissions } = useDocumentInfo()
  const [verb, setVerb] = useState<Verb | null>(null)
  const [outcome, setOutcome] = useState<{ of: Outcome; version: string } | null>(null)
  const [tab, setTab] = useState<PanelTab | null>(null)
  const about = signedLanguages(data, locale)
  const view = leadingView(data, locale)
  const run = useShownRun(data, locale, view)
  const newest = about.map((each) => data.languages[each].editions[0]?.id)
  const sent = review.deliveries?.filter(({ edition }) => newest.includes(edition)) ?? null

  const done = (of: Outcome) => {
    setVerb(null)
    setOutcome({ of, version: review.version })
    review.acted()
    // A verb changes who may write: the form follows without a reload.
    void getDocPermissions(saved)
  }
  const ask = (next: Verb) => {
    setOutcome(null)
    setVerb(next)
  }
  return (
    <>
      <RequestedChanges view={view} />
      <LanguageSwitch data={data} locale={locale} unsaved={unsaved} />
      <StandingLines data={data} locale={locale} />
      <Stepper language={language} steps={steps({ language, run, sent, view })} />
      {review.moved ? <MovedNote {...review.moved} /> : null}
      <OutcomeLine
        delivers={review.deliveries !== null}
        key={outcome?.version}
        onPortals={() => setTab('portals')}
        outcome={outcome?.of ?? null}
        view={outcome && outcome.version !== review.version && review.fresh ? view : null}
      />
      <Verbs language={language} onVerb={ask} page={{ moved: review.moved !== null, unsaved }} view={view} />
      <Prints about={about} data={data} />
      <PanelTabs collection={collection} data={data} locale={locale} onOpen={setTab} open={tab} review={review} />
      {verb ? (
        <DecisionDialog
          changes={review.changes}
          collection={collection}
          locale={locale}
          onClose={() => {
            setVerb(null)
            void review.reload()
          }}
          onDone={done}
          path={review.path}
          review={data}
          verb={verb}
        />
      ) : null}
    </>
  )
}

/** What a signature would be on: the first 8 signs of each fingerprint. */
function Prints({ about, data }: { about: Language[]; data: ReviewReply }) {
  return (
    <p className="cn-quiet cn-panel__print">
      {reviewTexts[useLanguage()].fingerprint}{' '}
      {about.map((each) => (
        <span className="cn-panel__signed" key={each}>
          {about.length > 1 ? <span className="cn-language">{each} </span> : null}
          <code className="cn-print" title={data.languages[each].fingerprint}>
            {shortPrint(data.languages[each].fingerprint)}
          </code>
        </span>
      ))}
    </p>
  )
}

/** The run whose signatures the stepper shows: the open one, or the one that made what is approved now. */
function useShownRun(data: ReviewReply, locale: Language, view: LanguageReply): RunReply | null {
  const last = data.trail.find(({ action, languages }) => action === 'review.approved' && languages.includes(locale))
  const ended = view.state === 'approved' && last ? last.run : null
  const read = useApi<RunReply>(ended ? `/review/runs/${ended}` : null)
  return view.review ?? read.data
}

function MovedNote({ from, to }: { from: string; to: string }) {
  const words = reviewTexts[useLanguage()]
  return (
    <div className="cn-moved" role="alert">
      <p>{fillText(words.moved, { from: shortPrint(from), to: shortPrint(to) })}</p>
      <button className="cn-button" onClick={() => window.location.reload()} type="button">
        {words.reload}
      </button>
    </div>
  )
}
