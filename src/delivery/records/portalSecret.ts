import { type CollectionAfterReadHook, type CollectionBeforeChangeHook, type Payload, ValidationError } from 'payload'

/** `whsec_` and base64 of 24 to 64 random bytes (Standard Webhooks 1.0.0). */
const isSecret = (text: string): boolean => {
  const match = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)
  const bytes = match?.[1] ? Buffer.from(match[1], 'base64').length : 0
  return bytes >= 24 && bytes <= 64
}

/** A stored secret, decrypted; null when there is none or it was encrypted under another installation's secret. */
export function openedSecret(payload: Payload, stored: unknown): string | null {
  if (typeof stored !== 'string' || !stored) return null
  try {
    const plain = payload.decrypt(stored)
    return plain.startsWith('whsec_') ? plain : null
  } catch {
    return null
  }
}

/**
 * Encrypts a portal's secret on its way in; one that is not given, or is the stored one, leaves that as it is: encrypted
 * anew it would look like another.
 */
export const keepSecret: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const { newSecret, secret, ...rest } = data as { newSecret?: unknown; secret?: unknown } & Record<string, unknown>
  // Payload fills in what an update does not name: then `secret` is the stored one, already encrypted.
  const stored: unknown = (originalDoc as { secret?: unknown } | undefined)?.secret
  const given = newSecret || (secret === stored ? undefined : secret)
  if (!given) return rest
  if (typeof given !== 'string' || !isSecret(given)) {
    const message =
      req.i18n?.language === 'en'
        ? 'The secret must be whsec_ and base64 of 24 to 64 bytes.'
        : 'Khóa bí mật phải là whsec_ và 24 đến 64 byte mã base64.'
    throw new ValidationError({ collection: collection.slug, errors: [{ message, path: 'newSecret' }] }, req.t)
  }
  if (given === openedSecret(req.payload, stored)) return rest
  return { ...rest, secret: req.payload.encrypt(given) }
}

/** No reply of any API holds the secret, not even one of a Local API call that overrides access. */
export const hideSecret: CollectionAfterReadHook = ({ doc }) => {
  const { secret: _secret, newSecret: _newSecret, ...rest } = doc as Record<string, unknown>
  return rest
}
