import { reachFailPoint } from '../src/database/failPoints'
import { readDestinations } from '../src/delivery/actions/readDestinations'
import { queueMessages, type QueueMessagesOptions } from '../src/mail/actions/queueMessages'
import { wakeWorkers } from '../src/worker/wakeSignal'
import type { ReviewListener } from '../src/workflow/workflowOptions'

/** Listens to review verbs: the mails that one causes are written in its transaction (design §1.3). */
export const queueMessagesAfterReview =
  (options: QueueMessagesOptions): ReviewListener =>
  async (req, event) => {
    const editions = event.editions.map(({ id }) => id)
    const destinations = await readDestinations(req, editions)
    await queueMessages(req, { ...event, destinations }, options)
    await reachFailPoint('mail.rowsWritten')
    wakeWorkers()
  }
