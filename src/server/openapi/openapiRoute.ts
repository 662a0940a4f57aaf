import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { packJSON, sendPacked, type PackedJSON } from '../published/packedJSON'
import { openapiDocument } from './document'

export type OpenapiOptions = { config: Promise<SanitizedConfig> | SanitizedConfig; serverURL: string }

/** `GET /api/openapi.json`: made once, at the first request, and compressed; open to anyone and from any origin. */
export function openapiRoute({ config, serverURL }: OpenapiOptions): RequestHandler {
  let packed: Promise<PackedJSON> | undefined
  const pack = async () => packJSON(JSON.stringify(openapiDocument({ config: await config, serverURL })))
  return async (req, res) => {
    packed ??= pack()
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
    sendPacked(req, res, await packed)
  }
}
