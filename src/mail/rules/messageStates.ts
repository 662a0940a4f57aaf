/**
 * The states of a message: one mail to one person. What each means, what leaves it, who moves it.
 *
 * | state        | means                                                      | leaves to                                    | moved by |
 * | ------------ | ---------------------------------------------------------- | -------------------------------------------- | -------- |
 * | `queued`     | to be sent from `nextAttemptAt` on                         | sending: a worker took it                    | claimQueued |
 * |              |                                                            | superseded: what it asks for is over         | queueMessages |
 * | `sending`    | a worker holds the lease and talks to the mail server      | sent, queued, dead, superseded: by the answer | carry |
 * |              |                                                            | sent, queued, dead, superseded: the lease ran out | recoverExpired |
 * | `sent`       | the mail server answered that the mail is its own now, or the `.eml` file lies there | –                  | – |
 * | `dead`       | it cannot be sent, or nobody knows whether it was          | –                                            | a person asks |
 * | `superseded` | it was no longer needed before it left                     | –                                            | – |
 *
 * Whether a mail may have left hangs on one write. SMTP hands a mail over with the dot that ends it (RFC 5321 §4.1.1.4):
 * before the dot a server throws away what it heard, with its answer to the dot it takes the mail. So the worker says
 * everything but the dot, then writes `ending: true`, on the condition that it still holds the row and that the mail is
 * still needed, and only then the dot.
 *
 * - A row without `ending` has not left, whatever happened: it is taken back, or sent again, without a doubt.
 * - A row with `ending` whose worker died may have left. What the server answered is kept in a receipt on disk at once
 *   (carriers/); only where there is none the mail goes once more, under the same Message-ID, marked `uncertain`. Not a
 *   third time: then it is `dead`, and a person asks whether it came.
 */
export const messageStates = ['queued', 'sending', 'sent', 'dead', 'superseded'] as const

export type MessageState = (typeof messageStates)[number]

/** What a mail says. */
export const messageKinds = ['yourTurn', 'changesRequested', 'approved', 'recalled'] as const

export type MessageKind = (typeof messageKinds)[number]
