import type { RequestHandler } from 'express'
import { z } from 'zod'

import { faultNames, type FaultPlan } from './faultPlan'

/** Forms send numbers as text. `none` clears the plan. */
const order = z.object({
  fault: z.enum([...faultNames, 'none']),
  times: z.coerce.number().int().min(0).max(1000).default(1),
  /** What Retry-After says, in seconds. */
  seconds: z.coerce.number().int().min(0).max(86_400).default(1),
  /** The page that a form goes back to. */
  back: z.enum(['/', '/en']).default('/'),
})

/** `POST /faults { fault, times?, seconds? }`, from this machine only; a form is sent back to the page it came from. */
export const orderFault =
  (faults: FaultPlan): RequestHandler =>
  (request, response) => {
    if (!isLoopback(request.socket.remoteAddress) || isFromAnotherSite(request.get('origin'), request.get('host')))
      return void response
        .status(403)
        .json({ errors: [{ code: 'faults.loopbackOnly', message: 'Chỉ nhận lệnh gây lỗi từ chính máy này.' }] })
    const parsed = order.safeParse(request.body, { error: z.locales.vi().localeError })
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({
        code: path[0] === 'fault' ? 'faults.unknown' : 'faults.malformed',
        path: path.join('.'),
        message,
      }))
      return void response.status(400).json({ errors })
    }
    const { fault, times, seconds, back } = parsed.data
    if (fault === 'none') faults.clear()
    else faults.add(fault, times, seconds)
    if (request.is('urlencoded')) return void response.redirect(303, back)
    response.json({ faults: faults.planned() })
  }

function isLoopback(address: string | undefined): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(address ?? '')
}

/** A page of another site can make a browser post a form here: it cannot hide where it comes from. */
function isFromAnotherSite(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && origin !== `http://${host}`
}
