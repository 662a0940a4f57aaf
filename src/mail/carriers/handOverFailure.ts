import type { Failure } from '../rules/classifyFailure'

type Facts = Omit<Failure, 'ending'>

/** A mail was not taken. Its message is a code: what servers say stays out of rows and logs. */
export class HandOverFailure extends Error {
  override readonly name = 'HandOverFailure'
  readonly facts: Facts

  constructor(facts: Facts) {
    super(facts.code || String(facts.status))
    this.facts = facts
  }
}

/** What is known of any error that a transport or the file system throws. */
export function handOverFailure(error: unknown): HandOverFailure {
  const { code, command, response, responseCode } = (error ?? {}) as Record<string, unknown>
  const enhanced = typeof response === 'string' ? /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined
  return new HandOverFailure({
    code: typeof code === 'string' ? code : '',
    command: typeof command === 'string' ? command : '',
    enhanced: enhanced ?? '',
    status: typeof responseCode === 'number' ? responseCode : 0,
  })
}
