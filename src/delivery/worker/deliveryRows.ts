import type { CollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload'

import { claim } from '../../database/claim'
import { deliveriesSlug, type Delivery } from '../records/deliveries'

const collection = deliveriesSlug as CollectionSlug

/** Rows without their bytes: lists are read every second, and a body may be long. */
const withoutBody = {
  key: true,
  portal: true,
  destination: true,
  group: true,
  language: true,
  number: true,
  unit: true,
  state: true,
  overtaken: true,
  after: true,
  deliveryId: true,
  webhookId: true,
  bodyHash: true,
  contentHash: true,
  attempts: true,
  leaseToken: true,
  leaseUntil: true,
  checkAt: true,
  checks: true,
  resends: true,
} as const

export type DeliveryHead = Pick<Delivery, keyof typeof withoutBody | 'id'>

/** @param select which columns, never the bytes. @default all but these */
export async function findDeliveries<Column extends keyof DeliveryHead = keyof DeliveryHead>(
  payload: Payload,
  where: Where,
  { limit, select, sort }: { limit: number; select?: Record<Column, true> & SelectType; sort: string },
): Promise<Pick<Delivery, Column | 'id'>[]> {
  const { docs } = await payload.db.find<Pick<Delivery, Column | 'id'>>({
    collection,
    limit,
    pagination: false,
    select: select ?? withoutBody,
    sort,
    where,
  })
  return docs
}

/** One atomic conditional write, in the transaction of `req` if there is one; null when the row no longer is what `conditions` say. */
export function changeDelivery(
  payload: Payload,
  conditions: Where[],
  data: Partial<Delivery>,
  req?: PayloadRequest,
): Promise<Delivery | null> {
  return claim<Delivery>(payload, { collection, where: { and: conditions }, data, req })
}

/** The row while this worker still holds it. A lease that ran out and was taken over has another token. */
export const underLease = (row: Pick<Delivery, 'id' | 'leaseToken'>, state: Delivery['state']): Where[] => [
  { id: { equals: row.id } },
  { state: { equals: state } },
  { leaseToken: { equals: row.leaseToken } },
]

export const notOvertaken: Where = { overtaken: { equals: false } }

export const noLease = { leaseToken: '', leaseUntil: null } as const

/** Brings a row back to `due`, or, when a newer edition stands, ends it as `superseded`: see rules/states.ts, fact 2. */
export async function backToDue(
  payload: Payload,
  held: Where[],
  data: Partial<Delivery>,
  req?: PayloadRequest,
): Promise<Delivery | null> {
  const due = await changeDelivery(payload, [...held, notOvertaken], { ...noLease, ...data, state: 'due' }, req)
  if (due) return due
  const { uncertain, lastCode } = data
  const ended = {
    ...noLease,
    state: 'superseded',
    nextAttemptAt: null,
    checkAt: null,
    ...(uncertain === undefined ? {} : { uncertain }),
    ...(lastCode === undefined ? {} : { lastCode }),
  } as const
  return changeDelivery(payload, held, ended, req)
}
