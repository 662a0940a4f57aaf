'use client'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Changes } from '../actions/readChanges'
import { DifferenceView } from './DifferenceView'
import { Findings } from './Findings'
import { movedFields } from './movedFields'
import type { FindingReply, ReviewReply } from './reviewReply'
import { shortPrint } from './shortPrint'
import type { Refused } from './useDecision'
import type { ChangesRead } from './useChangesRead'
import { useFieldWords } from './useFieldWords'

type Props = {
  /** The languages that were to be signed. */
  about: readonly Language[]
  collection: string
  /** What was sent. */
  languages: ReviewReply['languages']
  locale: Language
  path: string
  /** The differences since the last editions as they were when the person read them. */
  readThen: ChangesRead
  refused: Refused
}

/** Why it was not done, and what there is to do: findings to correct, or what moved since it was read. */
export function RefusedNote({ about, collection, languages, locale, path, readThen, refused }: Props) {
  const words = reviewTexts[useLanguage()]
  const { error, status } = refused
  const findings = (error.data as { findings?: FindingReply[] } | undefined)?.findings
  const current = (error.data as { current?: Partial<Record<Language, string>> } | undefined)?.current
  const moved = about.filter((each) => current?.[each] && current[each] !== languages[each].fingerprint)
  return (
    <div className="cn-refused" role="alert">
      <p>{status === 0 ? words.noNetwork : error.message}</p>
      {findings ? <Findings collection={collection} findings={findings} locale={locale} /> : null}
      {moved.map((each) => (
        <Moved
          collection={collection}
          current={current?.[each] ?? ''}
          key={each}
          path={`${path}/changes?language=${each}&since=edition`}
          readThen={readThen[each]}
          signed={languages[each].fingerprint}
        />
      ))}
      {current ? (
        <button className="cn-button" onClick={() => window.location.reload()} type="button">
          {words.reload}
        </button>
      ) : null}
    </div>
  )
}

type MovedProps = {
  collection: string
  current: string
  path: string
  readThen: Changes | undefined
  signed: string
}

/** What moved in one language between the wording that was read and the one that stands. */
function Moved({ collection, current, path, readThen, signed }: MovedProps) {
  const words = reviewTexts[useLanguage()]
  const fieldWords = useFieldWords(collection)
  const now = useApi<Changes>(path, current)
  const moved = readThen && now.data ? movedFields(readThen.fields, now.data.fields) : []
  return (
    <>
      <p className="cn-quiet">{fillText(words.movedUnclear, { from: shortPrint(signed), to: shortPrint(current) })}</p>
      {moved.length > 0 ? <p>{words.movedInDialog}</p> : null}
      {moved.map(({ difference, field }) =>
        difference ? (
          <DifferenceView difference={difference} key={field} look="one" words={fieldWords} />
        ) : (
          <p key={field}>
            {fieldWords.labelOf(field)}: {words.nothingChanged}
          </p>
        ),
      )}
    </>
  )
}
