import { type CollectionAfterReadHook, type CollectionBeforeChangeHook, ValidationError } from 'payload'

/** `whsec_` and base64 of 24 to 64 random bytes (Standard Webhooks 1.0.0). */
const isSecret = (text: string): boolean => {
  const match = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)
  const bytes = match?.[1] ? Buffer.from(match[1], 'base64').length : 0
  return bytes >= 24 && bytes <= 64
}

/** Encrypts a portal's secret on its way in; one that is not given leaves the stored one as it is. */
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
  return { ...rest, secret: req.payload.encrypt(given) }
}

/** No reply of any API holds the secret, not even one of a Local API call that overrides access. */
export const hideSecret: CollectionAfterReadHook = ({ doc }) => {
  const { secret: _secret, newSecret: _newSecret, ...rest } = doc as Record<string, unknown>
  return rest
}
