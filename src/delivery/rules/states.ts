/**
 * The states of a delivery: one edition to one portal (design §6). What each means, what leaves it, who moves it.
 *
 * | state        | means                                                        | leaves to                                  | moved by |
 * | ------------ | ------------------------------------------------------------ | ------------------------------------------ | -------- |
 * | `held`       | the portal wants more languages than stand; nothing frozen   | due: the missing edition arrived           | queueDeliveries |
 * |              |                                                              | superseded: a newer edition of its language, or one of the other that is restricted now | queueDeliveries |
 * | `due`        | bytes frozen, to be sent from `nextAttemptAt` on             | sending: a worker took it                  | claimDue |
 * |              |                                                              | superseded: the same as for held           | queueDeliveries |
 * | `sending`    | a worker holds the lease; the request may be on its way      | accepted, rejected, due, dead, superseded: by the reply | send |
 * |              |                                                              | due + `uncertain`: the lease ran out       | recoverExpired |
 * | `accepted`   | the portal answered yes; not yet seen there                  | confirmed: seen there, unchanged           | confirmDue |
 * |              |                                                              | due: missing, once, under a second webhook-id | confirmDue |
 * |              |                                                              | superseded: the portal holds our newer edition | confirmDue |
 * | `confirmed`  | we looked: it is there and unchanged                         | –                                          | – |
 * | `rejected`   | the portal refuses this content; a new edition is needed     | –                                          | a person, later |
 * | `dead`       | every attempt of the schedule failed                         | –                                          | a person, later |
 * | `superseded` | a newer edition stands, or it became restricted; never to be sent | –                                     | – |
 * | `byHand`     | a person carries it; no machine sends it                     | attested                                   | a person, later |
 * | `attested`   | a person said where and when it was put up                   | –                                          | – |
 *
 * Order in a lane (one portal, one item, one language). Three facts together make an older edition never go after a newer:
 *
 * 1. A new edition marks every older row of its language `overtaken`, in its own transaction; `held` and `due` rows become
 *    `superseded` in the same write.
 * 2. Nothing overtaken ever becomes `sending`: the claim is one atomic update that demands `overtaken: false`, and whatever
 *    would bring a row back to `due` (a failure, a lost lease, a resend) demands it too, or else ends in `superseded`.
 * 3. A row that was in the air when the newer edition came is named in the newer row's `after`; the newer row is not
 *    claimed while that one is still `sending`. By (2) the named row cannot go back to `sending` once it has left it, so
 *    looking just before the claim is enough.
 *
 * Bytes are frozen when a row leaves `held` (at once where nothing holds it) and never change again.
 */
export const deliveryStates = [
  'held',
  'due',
  'sending',
  'accepted',
  'confirmed',
  'rejected',
  'dead',
  'superseded',
  'byHand',
  'attested',
] as const

export type DeliveryState = (typeof deliveryStates)[number]

/** States in which a newer edition of the same language takes a row's place at once. */
export const replaceableStates: readonly DeliveryState[] = ['held', 'due']
