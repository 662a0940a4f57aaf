'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { callApi, type ApiError } from '../../admin/callApi'
import { useLanguage } from '../../admin/useLanguage'

export type Refused = { status: number; error: ApiError }

/**
 * Posts one decision. A try that got no answer is repeated under the same `Idempotency-Key`, so that it counts once even
 * if the first one arrived after all; anything that was answered or changed gets a new key.
 */
export function useDecision() {
  const { config } = useConfig()
  const language = useLanguage()
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const unanswered = useRef<{ request: string; key: string } | null>(null)

  const send = async (request: { path: string; body: object }): Promise<unknown> => {
    const text = JSON.stringify(request)
    const key = unanswered.current?.request === text ? unanswered.current.key : crypto.randomUUID()
    unanswered.current = { request: text, key }
    setSending(true)
    const answer = await callApi<unknown>({ api: config.routes.api, language, key, ...request })
    setSending(false)
    if (answer.ok || answer.status > 0) unanswered.current = null
    if (answer.ok) {
      setRefused(null)
      return answer.data
    }
    setRefused({ status: answer.status, error: answer.errors[0] ?? { code: '', message: `HTTP ${answer.status}` } })
    return null
  }
  return { send, sending, refused }
}
