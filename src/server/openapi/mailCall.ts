import { always, signedInOnly } from './codes'
import type { EndpointCall } from './operation'
import { contentLocale, languageHeaders } from './parameters'

/** The route beside the rows of mails, which are read like any other record. */
export const mailCall: Record<string, EndpointCall> = {
  'get /messages/:id/eml': {
    parameters: [...languageHeaders, contentLocale],
    summary: 'A mail as a file, byte for byte as it is sent',
    description: 'For who may read its row: whoever it was written to, and who reads all units.',
    replies: {
      200: {
        description: 'RFC 5322, to be saved.',
        content: { mediaTypes: { 'message/rfc822': { type: 'string' } } },
        headers: { 'Content-Disposition': { description: 'Its name as a file.', schema: { type: 'string' } } },
      },
    },
    errors: [...always, ...signedInOnly, 'payload.notFound'],
  },
}
