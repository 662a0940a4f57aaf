'use client'
import type { DefaultCellComponentProps } from 'payload'

import { Since } from '../../admin/Since'
import { useLanguage } from '../../admin/useLanguage'
import { deliveryTexts } from '../../i18n/deliveryTexts'

/** A moment in a list as people say it, the exact time on hover. */
export function TimeCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  return typeof cellData === 'string' ? <Since at={cellData} next /> : <>{deliveryTexts[language].noNext}</>
}
