import { deliveryTexts } from '../i18n/deliveryTexts'
import type { Language } from '../i18n/languages'
import { deliveryMark } from './deliveryMark'
import { StateMark } from './StateMark'

/** A delivery's state in words (screens §3). */
export function DeliveryState({ language, state }: { language: Language; state: string }) {
  const { shape, text, tone } = deliveryMark(state)
  return (
    <StateMark shape={shape} tone={tone}>
      {text ? deliveryTexts[language][text] : state}
    </StateMark>
  )
}
