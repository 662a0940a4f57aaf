import type { CollectionConfig, CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { nobody } from '../access/nobody'
import { createRow } from '../database/createRow'
import { CodedError } from '../errors/codedError'
import type { FillColumn } from './recordColumns'

const writing = new Set(['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion', 'autosave'])

const refuse = (): never => {
  throw new CodedError('records.productOnly')
}

/**
 * Makes a collection one that only the product writes (design §4): no API creates, changes or deletes its rows, not for
 * an administrator, and not through the Local API with `overrideAccess: true` either. createRecord, updateRecord and
 * deleteRecord go in beneath Payload's operations. Who may read is left to the collection.
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
          if (!writing.has(operation)) return args
          // Nobody at all is told to sign in, as everywhere; this hook runs before access is asked.
          const anonymous = !req.user && (args as { overrideAccess?: boolean }).overrideAccess !== true
          throw new CodedError(anonymous ? 'auth.required' : 'records.productOnly')
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
      beforeChange: [refuse],
      beforeDelete: [refuse],
    },
    lockDocuments: false,
    trash: false,
    versions: false,
  }
}

/*
 * What the product writes is checked by its types and by the constraints of the database. Nobody's form is behind it: one
 * of Payload's operations would look at every field, and read back what was just written, for nothing, and an approval
 * writes ten records. No hook runs; what a field fills in by itself is its default or its `custom.fill`.
 */

/** Writes one product record in the transaction of `req`, and returns it unpopulated. */
export async function createRecord<T>(req: PayloadRequest, slug: string, data: object): Promise<T> {
  const collection = slug as CollectionSlug
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const record = { ...defaultsOf(fields), ...data }
  return createRow<T>(req, collection, { ...record, ...filled(fields, record) })
}

function filled(fields: readonly FlattenedField[], record: Record<string, unknown>): Record<string, string> {
  const columns = fields.flatMap(({ custom, name }): [string, string][] => {
    const fill = custom?.fill as FillColumn | undefined
    return fill ? [[name, fill(record)]] : []
  })
  return Object.fromEntries(columns)
}

/** What a field holds where nothing is said. */
function defaultsOf(fields: readonly FlattenedField[]): Record<string, unknown> {
  const given = fields.flatMap((field) =>
    'defaultValue' in field ? [[field.name, field.defaultValue as unknown]] : [],
  )
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && typeof value !== 'function'))
}

/** Changes one product record in the transaction of `req`; fields that are not named stay. */
export async function updateRecord(req: PayloadRequest, slug: string, id: string, data: object): Promise<void> {
  await req.payload.db.updateOne({ collection: slug as CollectionSlug, data: { ...data }, id, req, returning: false })
}

/** Deletes product records in the transaction of `req`. */
export async function deleteRecord(req: PayloadRequest, slug: string, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection: slug as CollectionSlug, req, where })
}
