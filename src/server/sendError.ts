import type { Request, Response } from 'express'

import { catalogue } from '../errors/catalogue'
import type { Refusal } from '../errors/refusal'
import { wireError, type ErrorBody } from '../requests/errorAnswer'
import { requestLanguage } from '../requests/requestLanguage'

/** Answers an Express request with one error of the catalogue, in the language of the request (design §10). */
export function sendError(req: Request, res: Response, refusal: Refusal): void {
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) {
    const value = req.get(name)
    if (value) headers.set(name, value)
  }
  const body: ErrorBody = { errors: [wireError(refusal, requestLanguage(headers))] }
  res.set('Cache-Control', 'no-store').status(catalogue[refusal.code].status).json(body)
}
