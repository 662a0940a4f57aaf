import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { TextPart } from '../rules/difference'

type Props = { language: Language; parts: TextPart[]; plain?: boolean }

/**
 * Words that were taken out are struck, words that came in are underlined; a screen reader hears which is which.
 * @param plain where everything is new there is nothing to point out
 */
export function DifferenceParts({ language, parts, plain = false }: Props) {
  const words = reviewTexts[language]
  return parts.map(({ added, removed, value }, index) => {
    if (plain || !(added || removed)) return <span key={index}>{value}</span>
    const Changed = removed ? 'del' : 'ins'
    return (
      <Changed className={removed ? 'cn-del' : 'cn-ins'} key={index}>
        <span className="cn-sr">[{removed ? words.removed : words.added}: </span>
        {value}
        <span className="cn-sr">]</span>
      </Changed>
    )
  })
}
