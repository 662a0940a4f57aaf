import type { ErrorCode } from '../../errors/catalogue'
import { approveSchema, recallSchema, requestChangesSchema, submitSchema } from '../../workflow/endpoints/readBody'
import { always, signedInOnly, withBody, withKey } from './codes'
import type { EndpointCall } from './operation'
import { changesParameters, contentLocale, idempotencyKey, languageHeaders, statesParameters } from './parameters'
import { changes } from './schemas/changes'
import { schemaOf } from './schemas/registry'
import { approved, review, run, runNamed } from './schemas/review'
import { inbox, states } from './schemas/reviewLists'

const reading: readonly ErrorCode[] = [...always, ...signedInOnly]
const ofRun: readonly ErrorCode[] = [...reading, 'payload.notFound']
const ofDocument: readonly ErrorCode[] = [...ofRun, 'review.unknownCollection']
const sending: readonly ErrorCode[] = [...withBody, ...withKey]
const deciding: readonly ErrorCode[] = [
  ...ofRun,
  ...sending,
  'review.alreadyDecided',
  'review.author',
  'review.contributor',
  'review.fingerprintMoved',
  'review.languageMismatch',
  'review.notEligible',
  'review.runClosed',
  'review.stepPassed',
]

const get = { parameters: [...languageHeaders, contentLocale] }
const post = { parameters: [idempotencyKey, ...languageHeaders, contentLocale] }

/** The routes that the review plugin registers, by method and path as it registers them. */
export const reviewCalls: Record<string, EndpointCall> = {
  'get /review/inbox': {
    ...get,
    summary: 'What waits for the person who asks, what they wait for, what is done',
    replies: { 200: { description: 'Their lists.', content: inbox } },
    errors: reading,
  },
  'get /review/states': {
    parameters: [...statesParameters, ...languageHeaders, contentLocale],
    summary: 'Where several documents of a collection stand in each language',
    description: 'Of those that the person may read, 100 at most.',
    replies: { 200: { description: 'By id.', content: states } },
    errors: [...reading, 'review.unknownCollection'],
  },
  'get /review/runs/:run': {
    ...get,
    summary: 'One run',
    description: 'For who may read the document.',
    replies: { 200: { description: 'The run.', content: run } },
    errors: ofRun,
  },
  'get /review/:collection/:id': {
    ...get,
    summary: 'Where a document stands in each language, what the person may do, and what happened',
    description: 'For who may read the document.',
    replies: { 200: { description: 'Its standing.', content: review } },
    errors: ofDocument,
  },
  'get /review/:collection/:id/changes': {
    parameters: [...changesParameters, ...languageHeaders, contentLocale],
    summary: 'What differs from the last edition or the person’s last signature, field by field',
    description: 'For who may read the document.',
    replies: { 200: { description: 'The difference.', content: changes } },
    errors: ofDocument,
  },
  'post /review/:collection/:id/submit': {
    ...post,
    summary: 'Hands one exact wording over to review',
    description: 'For author roles of the owning unit. `fingerprints` names exactly the languages of the run.',
    body: { content: schemaOf(submitSchema, 'input') },
    replies: { 201: { description: 'The run that was opened.', content: runNamed } },
    errors: [
      ...ofDocument,
      ...sending,
      'review.fingerprintMoved',
      'review.languageMismatch',
      'review.notAuthorRole',
      'review.nothingNew',
      'review.preflightFailed',
      'review.runOpen',
    ],
  },
  'post /review/runs/:run/approve': {
    ...post,
    summary: 'Accepts exactly this wording, or passes an editing step',
    description: 'For an eligible approver of the current step. The last approval makes the editions.',
    body: { content: schemaOf(approveSchema, 'input') },
    replies: { 200: { description: 'The run, and the editions that were made.', content: approved } },
    errors: [...deciding, 'review.conflict', 'review.fileMissing', 'review.preflightFailed'],
  },
  'post /review/runs/:run/request-changes': {
    ...post,
    summary: 'Sends the wording back to its author, with a reason, and ends the run',
    description: 'For an eligible approver of the current step.',
    body: { content: schemaOf(requestChangesSchema, 'input') },
    replies: { 200: { description: 'The run.', content: runNamed } },
    errors: [...deciding, 'review.reasonMissing'],
  },
  'post /review/runs/:run/recall': {
    ...post,
    summary: 'Takes the wording back from review and ends the run',
    description: 'For who submitted it.',
    body: { content: schemaOf(recallSchema, 'input'), required: false },
    replies: { 200: { description: 'The run.', content: runNamed } },
    errors: [...ofRun, ...sending, 'review.notSubmitter', 'review.runClosed'],
  },
}
