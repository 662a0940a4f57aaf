import type { FaultName } from './faultPlan'

/** One `POST /ingest` as it came in. `status` is absent where no answer was given, `body` where it was not read. */
export type LoggedRequest = {
  at: string
  webhookId?: string | undefined
  body?: string
  status?: number
  fault?: FaultName
}

const kept = 1000

export type RequestLog = ReturnType<typeof createRequestLog>

/** The last requests to `/ingest`, for tests and for looking at; in memory only, and without signatures. */
export function createRequestLog() {
  const entries: LoggedRequest[] = []
  return {
    entries: (): LoggedRequest[] => entries.map((entry) => ({ ...entry })),
    /** Notes that a request came; what becomes of it is written into the entry that this gives back. */
    begin(at: Date, webhookId: string | undefined): LoggedRequest {
      const entry: LoggedRequest = { at: at.toISOString(), webhookId }
      entries.push(entry)
      if (entries.length > kept) entries.shift()
      return entry
    },
  }
}
