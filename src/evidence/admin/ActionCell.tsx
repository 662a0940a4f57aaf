'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useLanguage } from '../../admin/useLanguage'
import { evidenceTexts } from '../../i18n/evidenceTexts'

/** What was done, in words; a word of a later version that this one does not know is shown as it is kept. */
export function ActionCell({ cellData }: DefaultCellComponentProps) {
  const words: Partial<Record<string, string>> = evidenceTexts[useLanguage()]
  return <>{words[String(cellData)] ?? String(cellData)}</>
}
