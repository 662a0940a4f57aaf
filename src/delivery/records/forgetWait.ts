import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever mends a portal's address or secret wants to see at once whether it helped: the wait for it ends. */
export const forgetWait: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { address, newSecret } = data as { address?: unknown; newSecret?: unknown }
  const before = originalDoc as { address?: unknown } | undefined
  const mended = before !== undefined && (Boolean(newSecret) || (address !== undefined && address !== before.address))
  return mended ? { ...data, retryAfterUntil: null, healthCode: 'ok', health: '' } : data
}
