'use client'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { FindingReply } from './reviewReply'
import { useFieldWords } from './useFieldWords'

/** What has to be corrected before it can be submitted, each with a way to its field. */
export function Findings({ collection, findings }: { collection: string; findings: FindingReply[] }) {
  const words = reviewTexts[useLanguage()]
  const { labelOf } = useFieldWords(collection)
  return (
    <>
      <p>
        <strong>{words.findings}</strong>
      </p>
      <ul className="cn-findings">
        {findings.map((finding) => {
          const field = fieldOf(finding.path)
          return (
            <li key={`${finding.code} ${finding.path} ${finding.message}`}>
              {sentence(finding, labelOf)}{' '}
              {field ? (
                <button className="cn-link" onClick={() => goTo(field)} type="button">
                  {words.goToField}
                  <span className="cn-sr"> {labelOf(finding.path)}</span>
                </button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The sentence names the field by its path where it does not know its label. */
function sentence({ message, params, path }: FindingReply, labelOf: (path: string) => string): string {
  const named = params?.field
  return named && message.includes(named) ? message.replace(named, labelOf(path)) : fillText(message, params ?? {})
}

const fieldOf = (path: string): string | null => (path.startsWith('steps.') ? null : (path.split('.')[0] ?? null))

/** Closes the dialog and brings the field's box in sight, with the cursor in it where it takes one. */
function goTo(field: string): void {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
  const box = document.querySelector<HTMLElement>(`#field-${CSS.escape(field)}`)
  box?.scrollIntoView({ block: 'center' })
  const focusable = box?.matches('input,textarea')
    ? box
    : box?.querySelector<HTMLElement>('input,textarea,[contenteditable],button')
  focusable?.focus({ preventScroll: true })
}
