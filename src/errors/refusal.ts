import type { ErrorCode } from './catalogue'

/** Why a rule says no: rules return it, actions throw it as a CodedError. `data` is what the caller may see besides. */
export type Refusal = { code: ErrorCode; params?: Record<string, string>; data?: unknown }
