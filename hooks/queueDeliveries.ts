import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../src/database/failPoints'
import { queueDeliveries, type QueueOptions } from '../src/delivery/actions/queueDeliveries'
import type { EditionInput } from '../src/delivery/rules/editionInput'
import { wakeWorkers } from '../src/worker/wakeSignal'
import { nestedRequest } from '../src/requests/nestedRequest'

/** Listens to a new edition: what it owes to the portals is written in the approval's transaction (design §1.3). */
export const queueDeliveriesAfterEdition =
  (options: QueueOptions) =>
  async (req: PayloadRequest, edition: EditionInput): Promise<void> => {
    await queueDeliveries(nestedRequest(req), edition, options)
    await reachFailPoint('approve.deliveriesWritten')
    wakeWorkers()
  }
