import type { CollectionConfig, CollectionSlug, PayloadRequest, RequestContext, Where } from 'payload'

import { nobody } from '../access/nobody'
import type { ErrorCode } from '../errors/catalogue'
import { CodedError } from '../errors/codedError'
import { nestedRequest } from './nestedRequest'
import { mayWriteRecords, withWriteCapability } from './writeCapability'

const writing = new Set(['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion', 'autosave'])

function refuseStrangers(context: RequestContext | undefined, code: ErrorCode = 'records.productOnly'): void {
  if (!mayWriteRecords(context)) throw new CodedError(code)
}

/**
 * Makes a collection one that only the product writes (design §4): no API creates, changes or deletes its rows, not for
 * an administrator, and not through the Local API with `overrideAccess: true` either. createRecord, updateRecord and
 * deleteRecord are the ways in. Who may read is left to the collection.
 */
export function productRecord(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    access: { ...collection.access, create: nobody, delete: nobody, unlock: nobody, update: nobody },
    admin: { ...collection.admin, enableRichTextLink: false, enableRichTextRelationship: false, hideAPIURL: true },
    disableBulkDelete: true,
    disableBulkEdit: true,
    disableDuplicate: true,
    graphQL: collection.graphQL === false ? false : { ...collection.graphQL, disableMutations: true },
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ({ args, operation, req }) => {
          // Nobody at all is told to sign in, as everywhere; this hook runs before access is asked.
          const anonymous = !req.user && (args as { overrideAccess?: boolean }).overrideAccess !== true
          if (writing.has(operation)) refuseStrangers(req.context, anonymous ? 'auth.required' : 'records.productOnly')
          return args
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
      beforeChange: [
        ({ data, req }) => (refuseStrangers(req.context), data),
        ...(collection.hooks?.beforeChange ?? []),
      ],
      beforeDelete: [({ req }) => refuseStrangers(req.context), ...(collection.hooks?.beforeDelete ?? [])],
    },
    lockDocuments: false,
    trash: false,
    versions: false,
  }
}

/*
 * The capability goes in as `context` and not inside `req`: Payload takes a request's context that has no key but symbols
 * for an empty one, and drops it (payload/dist/utilities/createLocalReq.js).
 */

/** Writes one product record in the transaction of `req`, and returns it unpopulated. */
export async function createRecord<T>(req: PayloadRequest, slug: string, data: object): Promise<T> {
  const record: unknown = await req.payload.create({
    collection: slug as CollectionSlug,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    context: withWriteCapability(),
    req: nestedRequest(req),
  })
  return record as T
}

/** Changes one product record in the transaction of `req`; fields that are not named stay. */
export async function updateRecord<T>(req: PayloadRequest, slug: string, id: string, data: object): Promise<T> {
  const record: unknown = await req.payload.update({
    collection: slug as CollectionSlug,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    context: withWriteCapability(),
    req: nestedRequest(req),
  })
  return record as T
}

/** Deletes product records in the transaction of `req`. Payload collects errors of single rows: here the first is thrown. */
export async function deleteRecord(req: PayloadRequest, slug: string, where: Where): Promise<void> {
  const { errors } = await req.payload.delete({
    collection: slug as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    context: withWriteCapability(),
    req: nestedRequest(req),
    where,
  })
  if (errors[0]) throw new Error(`${slug}: ${errors[0].message}`)
}
