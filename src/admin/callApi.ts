import type { Language } from '../i18n/languages'

export type ApiError = { code: string; message: string; data?: unknown }
export type ApiAnswer<T> = { ok: true; data: T } | { ok: false; status: number; errors: ApiError[] }

export type ApiCall = {
  /** Under the API route, such as `/review/inbox`. */
  path: string
  language: Language
  /** The route of the API. @default '/api' */
  api?: string
  /** Makes the call a POST. */
  body?: object
  /** Sent as `Idempotency-Key`, so that pressing twice is pressing once. */
  key?: string
  signal?: AbortSignal
}

/** One call to our own API in the language of the screen. Never throws: no network is an answer with status 0. */
export async function callApi<T>({ api = '/api', body, key, language, path, signal }: ApiCall): Promise<ApiAnswer<T>> {
  try {
    const response = await fetch(`${api}${path}`, {
      credentials: 'same-origin',
      headers: {
        'Accept-Language': language,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      signal,
    })
    const data: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, data: data as T }
    return { ok: false, status: response.status, errors: errorsOf(data) }
  } catch (error) {
    if (signal?.aborted) return { ok: false, status: -1, errors: [] }
    return { ok: false, status: 0, errors: [{ code: 'network', message: error instanceof Error ? error.message : '' }] }
  }
}

function errorsOf(data: unknown): ApiError[] {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : null
  return Array.isArray(errors) ? (errors as ApiError[]) : []
}
