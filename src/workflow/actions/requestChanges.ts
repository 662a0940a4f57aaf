import type { PayloadRequest } from 'payload'

import { runInTransaction } from '../../database/runInTransaction'
import type { Fingerprints } from '../rules/reviewRun'
import type { WorkflowOptions } from '../workflowOptions'
import { endRun } from './endRun'

/** Back to the author, with a reason (design §2 `requestChanges`). Ends the run; a new submit starts at step 1. */
export const requestChanges = (
  req: PayloadRequest,
  options: WorkflowOptions,
  input: { run: string; fingerprints: Fingerprints; reason: string },
): Promise<{ run: string }> =>
  runInTransaction(req, (inside) =>
    endRun(inside, options, {
      action: 'review.changesRequested',
      command: { verb: 'requestChanges', fingerprints: input.fingerprints, reason: input.reason },
      run: input.run,
    }),
  )
