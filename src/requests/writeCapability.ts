import type { RequestContext } from 'payload'

/**
 * The right to write product records: an object nobody can name from outside, under a key no request can send. It hangs
 * on `globalThis`, because a bundler may load this module twice in one process (design §9).
 */
export const writeCapability = Symbol.for('cau-noi.writeCapability')

type Holder = { [writeCapability]?: object }

function capability(): object {
  const holder = globalThis as Holder
  return (holder[writeCapability] ??= Object.freeze({}))
}

/** The context of a call that may write product records. */
export function withWriteCapability(): RequestContext {
  return { [writeCapability]: capability() }
}

export function mayWriteRecords(context: RequestContext | undefined): boolean {
  return (context as Holder | undefined)?.[writeCapability] === capability()
}
