type Named = {
  name: string
  /** Stored once a language. Inside a localized parent it means nothing, as in Payload. */
  localized?: boolean
}

/**
 * What a collection's wording is made of: a small description, serialisable, that the plugin derives from Payload's field
 * configuration. Layout (rows, tabs without a name, collapsibles) is flattened, named tabs are groups, `ui` and virtual
 * fields and those marked `custom.review: false` are left out.
 */
export type FieldShape = Named &
  (
    | { kind: 'text' | 'number' | 'checkbox' | 'date' | 'select' | 'point' | 'json' | 'richText' }
    | { kind: 'relation'; relationTo: string | string[] }
    | { kind: 'group' | 'array'; fields: FieldShape[] }
    | { kind: 'blocks'; blocks: Record<string, FieldShape[]> }
  )
