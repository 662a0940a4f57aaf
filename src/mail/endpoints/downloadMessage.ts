import type { CollectionSlug, Endpoint } from 'payload'

import { isSignedIn } from '../../access/signedIn'
import { CodedError } from '../../errors/codedError'
import { nestedRequest } from '../../requests/nestedRequest'
import type { MailAddress } from '../../settings/mailAddress'
import { composeMail } from '../carriers/composeMail'
import { fileNameOf } from '../carriers/mailCarrier'
import type { Message } from '../records/messages'

/** `GET /api/messages/:id/eml` → the mail as a file, byte for byte as it is sent. Who may read the row. */
export const downloadMessage = (from: MailAddress): Endpoint => ({
  method: 'get',
  path: '/:id/eml',
  handler: async (req) => {
    if (!req.user) throw new CodedError('auth.required')
    if (!isSignedIn(req.user)) throw new CodedError('auth.inactive')
    const found: unknown = await req.payload.findByID({
      collection: 'messages' as CollectionSlug,
      depth: 0,
      disableErrors: true,
      id: String(req.routeParams?.id ?? ''),
      overrideAccess: false,
      req: nestedRequest(req),
    })
    if (!found) throw new CodedError('payload.notFound')
    const message = found as Message
    const bytes = await composeMail(message, from)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': `attachment; filename="${fileNameOf(message.messageId)}.eml"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
})
