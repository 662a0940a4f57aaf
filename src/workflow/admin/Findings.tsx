'use client'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { inSentence } from './inSentence'
import type { FindingReply } from './reviewReply'
import { fieldName, showField } from './showField'
import { useFieldWords } from './useFieldWords'

type Props = { collection: string; findings: FindingReply[]; locale: Language }

/** What has to be corrected before it can be submitted, each with a way to its field, in the other language too. */
export function Findings({ collection, findings, locale }: Props) {
  const words = reviewTexts[useLanguage()]
  const { labelOf } = useFieldWords(collection)
  const several = new Set(findings.flatMap(({ language }) => language ?? [])).size > 1
  return (
    <>
      <p>
        <strong>{words.findings}</strong>
      </p>
      <ul className="cn-findings">
        {findings.map((finding) => {
          const { code, language, message, path } = finding
          const named = language && (several || language !== locale) ? `${words[language]}: ` : ''
          return (
            <li key={`${code} ${language} ${path} ${message}`}>
              {named}
              {sentence(finding, labelOf)}{' '}
              {path.startsWith('steps.') ? null : (
                <WayToField label={labelOf(path)} language={language ?? locale} locale={locale} path={path} />
              )}
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

type WayProps = { label: string; language: Language; locale: Language; path: string }

function WayToField({ label, language, locale, path }: WayProps) {
  const words = reviewTexts[useLanguage()]
  if (language !== locale) {
    return (
      <a href={`?locale=${language}#${fieldName(path)}`}>
        {fillText(words.goToOther, { language: inSentence(words, language) })}
        <span className="cn-sr"> {label}</span>
      </a>
    )
  }
  const go = () => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    showField(path)
  }
  return (
    <button className="cn-link" onClick={go} type="button">
      {words.goToField}
      <span className="cn-sr"> {label}</span>
    </button>
  )
}
