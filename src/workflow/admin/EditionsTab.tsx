'use client'
import { useState } from 'react'

import { Dialog } from '../../admin/Dialog'
import { Loading } from '../../admin/Loading'
import { Since } from '../../admin/Since'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { languages, type Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { screenTexts } from '../../i18n/screenTexts'
import type { EditionView } from '../actions/viewReview'
import { EditionContent } from './EditionText'
import type { ReviewReply } from './reviewReply'
import { shortPrint } from './shortPrint'

type Opened = EditionView & { language: Language }

/** The numbered editions in both languages, each readable as it went out. */
export function EditionsTab({ review }: { review: ReviewReply }) {
  const words = reviewTexts[useLanguage()]
  const [open, setOpen] = useState<Opened | null>(null)
  const editions = languages.flatMap((language) =>
    review.languages[language].editions.map((edition) => ({ ...edition, language })),
  )
  if (editions.length === 0) return <p className="cn-quiet">{words.noEditions}</p>
  return (
    <>
      <ul className="cn-rows">
        {editions.map((edition) => (
          <li key={edition.id}>
            <span>
              <strong>{fillText(words.edition, { number: edition.number })}</strong> · {words[edition.language]} ·{' '}
              <Since at={edition.approvedAt} />
            </span>
            <code className="cn-print" title={edition.fingerprint}>
              {shortPrint(edition.fingerprint)}
            </code>
            <button className="cn-button cn-button--small" onClick={() => setOpen(edition)} type="button">
              {words.readEdition}
              <span className="cn-sr"> {fillText(words.edition, { number: edition.number })}</span>
            </button>
          </li>
        ))}
      </ul>
      {open ? <EditionDialog edition={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function EditionDialog({ edition, onClose }: { edition: Opened; onClose: () => void }) {
  const language = useLanguage()
  const words = reviewTexts[language]
  const read = useApi<{ content: string }>(`/editions/${edition.id}?depth=0`)
  const title = fillText(words.editionTitle, { number: edition.number, language: words[edition.language] })
  return (
    <Dialog
      foot={
        <button className="cn-button" onClick={onClose} type="button">
          {screenTexts[language].close}
        </button>
      }
      onClose={onClose}
      title={title}
      wide
    >
      <Loading of={read}>{({ content }) => <EditionContent content={content} />}</Loading>
    </Dialog>
  )
}
