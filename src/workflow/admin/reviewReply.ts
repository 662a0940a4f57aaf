import type { ErrorCode } from '../../errors/catalogue'
import type { Refusal } from '../../errors/refusal'
import type { Language } from '../../i18n/languages'
import type { LanguageView, ReviewView } from '../actions/viewReview'
import type { RunView } from '../actions/viewRun'
import type { Finding } from '../rules/preflight'

/** A refusal on the wire: with its sentence in the language of the request. */
export type Reason = { code: ErrorCode; message: string; params?: Record<string, string> }

type OnTheWire<T> = T extends Refusal
  ? Reason
  : T extends (infer Row)[]
    ? OnTheWire<Row>[]
    : T extends object
      ? { [Key in keyof T]: OnTheWire<T[Key]> }
      : T

/** `GET /api/review/:collection/:id`. */
export type ReviewReply = OnTheWire<ReviewView>
export type LanguageReply = OnTheWire<LanguageView>
/** `GET /api/review/runs/:run`. */
export type RunReply = OnTheWire<RunView>
export type FindingReply = Finding & { message: string }

/** A row of `GET /api/deliveries`, as far as the panel reads it. */
export type DeliveryReply = {
  id: string
  portal: string
  destination: string
  edition: string
  group: string
  language: Language
  number: number
  state: string
  attempts: number
  updatedAt: string
  nextAttemptAt?: string | null
  checkAt?: string | null
  acceptedAt?: string | null
  confirmedAt?: string | null
}

/** A row of `GET /api/portals`. */
export type PortalReply = {
  id: string
  slug: string
  name: string
  address: string
  local?: boolean | null
  enabled?: boolean | null
  paused?: boolean | null
  health?: string | null
  healthCode?: string | null
  retryAfterUntil?: string | null
}

export type Listed<T> = { docs: T[]; totalDocs: number }
