'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { callApi, type ApiAnswer } from './callApi'
import { useLanguage } from './useLanguage'

export type Fetched<T> = {
  /** The last good answer, kept while a newer one is on its way. */
  data: T | null
  /** The last answer was no good: its sentence, '' where there is none. */
  problem: string | null
  loading: boolean
  /** The `version` for which `data` was asked. */
  version: unknown
  reload: () => Promise<void>
}

/**
 * Reads a route, and reads it again whenever the route or `version` changes and when the person comes back to the window.
 * @param path under the API route; `null` reads nothing
 */
export function useApi<T>(path: string | null, version: unknown = null): Fetched<T> {
  const { config } = useConfig()
  const language = useLanguage()
  const [state, setState] = useState<State<T>>(empty)
  const wanted = useRef(version)
  useEffect(() => {
    wanted.current = version
  }, [version])
  const flight = useRef<AbortController>(null)
  const reload = useCallback(async () => {
    flight.current?.abort()
    if (path === null) return
    const controller = new AbortController()
    flight.current = controller
    const asked = wanted.current
    const answer = await callApi<T>({ api: config.routes.api, language, path, signal: controller.signal })
    if (controller.signal.aborted) return
    setState((before) => after(before, { path, answer, version: asked }))
  }, [config.routes.api, language, path])

  useEffect(() => {
    void reload()
    return () => flight.current?.abort()
  }, [reload, version])

  useEffect(() => {
    const again = () => void reload()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [reload])

  const current: State<T> = state.path === path ? state : empty
  return {
    data: current.data,
    version: current.version,
    problem: current.answer && !current.answer.ok ? (current.answer.errors[0]?.message ?? '') : null,
    loading: path !== null && current.answer === null,
    reload,
  }
}

type State<T> = { path: string | null; answer: ApiAnswer<T> | null; data: T | null; version: unknown }

const empty = { path: null, answer: null, data: null, version: undefined }

/** A failed reading leaves what was read before on the screen. */
function after<T>(before: State<T>, { answer, path, version }: Omit<State<T>, 'data'>): State<T> {
  if (answer?.ok) return { path, answer, data: answer.data, version }
  const kept = before.path === path ? before : { data: null, version: undefined }
  return { path, answer, data: kept.data, version: kept.version }
}
