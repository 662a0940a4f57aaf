import type { CollectionConfig, Config, Plugin } from 'payload'

import { auditEvents } from '../evidence/records/auditEvents'
import { answerCodedError } from '../requests/answerCodedError'
import { idempotencyKeys } from '../requests/idempotencyKeys'
import { reviewedAccess } from './access/reviewedAccess'
import { readsProductRecord } from './access/readsProductRecord'
import { withBeside } from './admin/beside/withBeside'
import { approveEndpoint } from './endpoints/approve'
import { changesEndpoint } from './endpoints/changes'
import { inboxEndpoint } from './endpoints/inbox'
import { recallEndpoint } from './endpoints/recall'
import { requestChangesEndpoint } from './endpoints/requestChanges'
import { statesEndpoint } from './endpoints/states'
import { submitEndpoint } from './endpoints/submit'
import { viewReviewEndpoint, viewRunEndpoint } from './endpoints/viewReview'
import { guardChange, guardDelete, guardOperation } from './hooks/guardContent'
import { recordChange } from './hooks/recordChange'
import { keepMediaBefore, recordMediaChange, recordMediaRemoval } from './hooks/recordMediaChange'
import { contributions } from './records/contributions'
import { editions } from './records/editions'
import { openReviews } from './records/openReviews'
import { reviewDecisions } from './records/reviewDecisions'
import { reviewRuns } from './records/reviewRuns'
import { resolveOptions, type EditorialWorkflowOptions, type WorkflowOptions } from './workflowOptions'

/**
 * Review for any Payload project: drafts stay drafts for ever, people sign exact wordings, and the last signature makes
 * an edition (design §5). It needs a users collection and the collections named in its options, and nothing else of ours.
 */
export const editorialWorkflow =
  (input: EditorialWorkflowOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(input)
    const { afterError = [] } = config.hooks ?? {}
    return {
      ...config,
      admin: withProvider(config.admin),
      collections: [...(config.collections ?? []).map((each) => underReview(each, options)), ...records(options)],
      hooks: {
        ...config.hooks,
        afterError: [...afterError.filter((hook) => hook !== answerCodedError), answerCodedError],
      },
      // The routes with a fixed word come first: `/review/runs/:run` must not be read as a collection called runs.
      endpoints: [
        ...(config.endpoints ?? []),
        inboxEndpoint(options),
        statesEndpoint(options),
        viewRunEndpoint(options),
        approveEndpoint(options),
        requestChangesEndpoint(options),
        recallEndpoint(options),
        changesEndpoint(options),
        viewReviewEndpoint(options),
        submitEndpoint(options),
      ],
    }
  }

/** Keeps what the other language says for the fields of every form. */
const withProvider = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    providers: [...(admin?.components?.providers ?? []), '/src/workflow/admin/beside/BesideProvider#BesideProvider'],
  },
})

function records(options: WorkflowOptions): CollectionConfig[] {
  const read = readsProductRecord(options)
  const readable = [editions(), reviewRuns(), reviewDecisions(), contributions(), openReviews(), auditEvents()].map(
    (collection) => ({ ...collection, access: { ...collection.access, read: read(collection) } }),
  )
  return [...readable, idempotencyKeys]
}

function underReview(collection: CollectionConfig, options: WorkflowOptions): CollectionConfig {
  if (options.travelling.includes(collection.slug)) return travelling(collection, options)
  if (!options.collections[collection.slug]) return collection
  const hooks = collection.hooks ?? {}
  return {
    ...collection,
    access: reviewedAccess(collection, options),
    custom: { ...collection.custom, underReview: true },
    // Editing and publishing many at once have no wording that anyone could sign.
    disableBulkEdit: true,
    fields: [panelField, ...withBeside(collection.fields), revField],
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        edit: {
          ...collection.admin?.components?.edit,
          PublishButton: '/src/workflow/admin/NoPublishing#NoPublishing',
          Status: '/src/workflow/admin/NoPublishing#NoPublishing',
          UnpublishButton: '/src/workflow/admin/NoPublishing#NoPublishing',
        },
      },
    },
    hooks: {
      ...hooks,
      beforeOperation: [guardOperation, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), guardChange],
      beforeDelete: [guardDelete, ...(hooks.beforeDelete ?? [])],
      afterChange: [...(hooks.afterChange ?? []), recordChange(options)],
    },
  }
}

function travelling(collection: CollectionConfig, options: WorkflowOptions): CollectionConfig {
  const hooks = collection.hooks ?? {}
  return {
    ...collection,
    fields: [...collection.fields, revField],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), keepMediaBefore],
      afterChange: [...(hooks.afterChange ?? []), recordMediaChange(options)],
      beforeDelete: [...(hooks.beforeDelete ?? []), recordMediaRemoval(options)],
    },
  }
}

const panelField: CollectionConfig['fields'][number] = {
  name: 'reviewPanel',
  type: 'ui',
  admin: { components: { Field: '/src/workflow/admin/ReviewPanel#ReviewPanel' }, disableListColumn: true },
}

/** Counts the writes of one document, or of one file and what begins to show it. Nobody sets it: the hooks do, whatever was sent. */
const revField: CollectionConfig['fields'][number] = {
  name: 'rev',
  type: 'number',
  defaultValue: 1,
  label: { vi: 'Lần ghi', en: 'Revision' },
  custom: { review: false },
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
}
