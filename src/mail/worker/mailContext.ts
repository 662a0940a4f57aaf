import type { MailAddress } from '../../settings/mailAddress'
import type { WorkerContext } from '../../worker/workerContext'
import type { MailCarrier } from '../carriers/mailCarrier'

/** Everything the mail worker needs from outside. */
export type MailContext = WorkerContext & { carrier: MailCarrier; from: MailAddress }
