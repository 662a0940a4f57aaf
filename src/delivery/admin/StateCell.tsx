'use client'
import type { DefaultCellComponentProps } from 'payload'

import { DeliveryState } from '../../admin/DeliveryState'
import { useLanguage } from '../../admin/useLanguage'

/** A delivery's state in the list: word, shape and colour. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  return typeof cellData === 'string' ? <DeliveryState language={language} state={cellData} /> : null
}
