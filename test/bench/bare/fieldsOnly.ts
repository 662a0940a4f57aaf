import type { CollectionConfig, Field } from 'payload'

/**
 * A collection of ours as a plain Payload project would have it: its fields, labels, versions, uploads and sign-in, and
 * nothing that runs (no hooks, no access rules, no validation or components of ours). Anybody reads, as a public list
 * would be read; writing asks for a signed-in person, which is Payload's own rule, so that both sides check a session.
 */
export function fieldsOnly({
  admin,
  auth,
  fields,
  labels,
  slug,
  upload,
  versions,
}: CollectionConfig): CollectionConfig {
  return {
    slug,
    labels,
    access: auth ? undefined : { read: () => true },
    admin: { useAsTitle: admin?.useAsTitle, defaultColumns: admin?.defaultColumns },
    auth: auth ? { tokenExpiration: typeof auth === 'object' ? auth.tokenExpiration : undefined } : undefined,
    fields: fields.map(bareField),
    upload: typeof upload === 'object' ? { ...upload, modifyResponseHeaders: undefined } : upload,
    versions,
  }
}

const running = ['access', 'hooks', 'validate'] as const

function bareField(field: Field): Field {
  const bare: Record<string, unknown> = { ...field }
  for (const name of running) Reflect.deleteProperty(bare, name)
  if (field.admin) bare.admin = { ...field.admin, components: undefined }
  if ('fields' in field && Array.isArray(field.fields)) bare.fields = field.fields.map(bareField)
  return bare as Field
}
