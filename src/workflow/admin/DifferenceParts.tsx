import type { TextPart } from '../rules/difference'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Language } from '../../i18n/languages'

type Side = 'before' | 'after' | 'both'

/** Words that were taken out are struck, words that came in are underlined; a screen reader hears which is which. */
export function DifferenceParts({ language, parts, side }: { language: Language; parts: TextPart[]; side: Side }) {
  const words = reviewTexts[language]
  return parts.map((part, index) => {
    if (part.removed) {
      return side === 'after' ? null : (
        <del className="cn-del" key={index}>
          <span className="cn-sr">[{words.removed}: </span>
          {part.value}
          <span className="cn-sr">]</span>
        </del>
      )
    }
    if (part.added) {
      return side === 'before' ? null : (
        <ins className="cn-ins" key={index}>
          <span className="cn-sr">[{words.added}: </span>
          {part.value}
          <span className="cn-sr">]</span>
        </ins>
      )
    }
    return <span key={index}>{part.value}</span>
  })
}
