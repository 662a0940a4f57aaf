'use client'
import type { DefaultCellComponentProps } from 'payload'

import { StateMark, type Mark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { mailTexts } from '../../i18n/mailTexts'
import type { MessageState } from '../rules/messageStates'

const marks: Record<MessageState, Mark> = {
  queued: { tone: 'blue', shape: 'ring' },
  sending: { tone: 'blue', shape: 'half' },
  sent: { tone: 'green', shape: 'check' },
  dead: { tone: 'red', shape: 'cross' },
  superseded: { tone: 'grey', shape: 'swap' },
}

/** A mail's state in the list: word, shape and colour. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  if (typeof cellData !== 'string' || !isState(cellData)) return null
  return <StateMark {...marks[cellData]}>{mailTexts[language][cellData]}</StateMark>
}

const isState = (value: string): value is MessageState => Object.hasOwn(marks, value)
