import type { PayloadRequest } from 'payload'

import { runInTransaction } from '../../database/runInTransaction'
import type { WorkflowOptions } from '../workflowOptions'
import { endRun } from './endRun'

/** The one who submitted takes the wording back from review (design §2 `recall`). */
export const recall = (
  req: PayloadRequest,
  options: WorkflowOptions,
  input: { run: string; reason?: string },
): Promise<{ run: string }> =>
  runInTransaction(req, (inside) =>
    endRun(inside, options, {
      action: 'review.recalled',
      command: { verb: 'recall', reason: input.reason },
      run: input.run,
    }),
  )
