import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { createRecord } from '../../requests/productRecords'
import { reviewDecisionsSlug } from '../records/reviewDecisions'
import { canonicalText } from '../rules/fingerprint'
import type { Decision, Fingerprints } from '../rules/reviewRun'
import type { Facts } from './gatherFacts'

/** One row a signature. Its key makes a second signature on the same wording impossible, whatever the rules allow. */
export async function writeDecision(
  req: PayloadRequest,
  { run, wording }: Facts,
  decision: Decision,
  comment: string | undefined,
): Promise<void> {
  const fingerprints = inOrder(decision.fingerprints)
  const texts = run.languages.map((language) => [language, canonicalText(wording.contents[language])])
  await createRecord(req, reviewDecisionsSlug, {
    key: [run.id, decision.step, decision.user, createHash('sha256').update(fingerprints).digest('hex')].join(':'),
    run: run.id,
    collection: run.collection,
    document: run.document,
    step: decision.step,
    user: decision.user,
    verb: decision.verb,
    fingerprints,
    wording: JSON.stringify(Object.fromEntries(texts)),
    comment: comment ?? '',
    at: decision.at,
  })
}

const inOrder = (fingerprints: Fingerprints): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fingerprints).sort()))
