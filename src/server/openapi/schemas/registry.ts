import { z } from 'zod'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** The schemas that have a name of their own in the document, under `#/components/schemas/`. */
const named = z.registry<{ id: string }>()

/** Gives a schema a name; wherever it is used the document refers to that. */
export function component<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  named.add(schema, { id })
  return schema
}

export const refTo = (id: string): JsonSchema => ({ $ref: `#/components/schemas/${id}` })

/** Every named schema as JSON Schema 2020-12, as it is on the wire. */
export function namedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** A schema as the document writes it where it is used: by its name if it has one. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
  const id = named.get(schema)?.id
  return id ? refTo(id) : bare(z.toJSONSchema(schema, { io }))
}

/** Without what belongs to a schema that stands alone. */
export function bare({ $id: _id, $schema: _schema, ...schema }: JsonSchema): JsonSchema {
  return schema
}
