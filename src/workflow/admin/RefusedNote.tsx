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
import type { FindingReply } from './reviewReply'
import { shortPrint } from './shortPrint'
import type { Refused } from './useDecision'
import { useFieldWords } from './useFieldWords'

type Props = {
  collection: string
  locale: Language
  path: string
  /** The difference since the last edition as it was when the person read it. */
  readThen: Changes | null
  refused: Refused
  /** The fingerprint that was sent. */
  signed: string
}

/** Why it was not done, and what there is to do: findings to correct, or what moved since it was read. */
export function RefusedNote({ collection, locale, path, readThen, refused, signed }: Props) {
  const words = reviewTexts[useLanguage()]
  const { error, status } = refused
  const findings = (error.data as { findings?: FindingReply[] } | undefined)?.findings
  const current = (error.data as { current?: Partial<Record<Language, string>> } | undefined)?.current?.[locale]
  return (
    <div className="cn-refused" role="alert">
      <p>{status === 0 ? words.noNetwork : error.message}</p>
      {findings ? <Findings collection={collection} findings={findings} /> : null}
      {current ? (
        <Moved
          collection={collection}
          current={current}
          locale={locale}
          path={path}
          readThen={readThen}
          signed={signed}
        />
      ) : null}
    </div>
  )
}

function Moved({ collection, current, locale, path, readThen, signed }: Omit<Props, 'refused'> & { current: string }) {
  const words = reviewTexts[useLanguage()]
  const fieldWords = useFieldWords(collection)
  const now = useApi<Changes>(`${path}/changes?language=${locale}&since=edition`, current)
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
      <button className="cn-button" onClick={() => window.location.reload()} type="button">
        {words.reload}
      </button>
    </>
  )
}
