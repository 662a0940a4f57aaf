import type { Field } from 'payload'

const component = '/src/workflow/admin/beside/BesideField#BesideField'

const readBeside = new Set<Field['type']>(['text', 'textarea', 'richText', 'upload'])

/**
 * Gives every localized text and file of a form, inside lists and groups too, its place for the other language. What stands
 * in the sidebar is not text that anyone translates.
 */
export function withBeside(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withBeside(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: withBeside(block.fields) })) }
    }
    if ('fields' in field) return { ...field, fields: withBeside(field.fields) } as Field
    return isReadBeside(field) ? after(field) : field
  })
}

const isReadBeside = (field: Field): boolean =>
  readBeside.has(field.type) &&
  'localized' in field &&
  field.localized === true &&
  field.admin?.position !== 'sidebar' &&
  field.admin?.hidden !== true

function after(field: Field): Field {
  const components = (field.admin as { components?: { afterInput?: unknown[] } } | undefined)?.components
  return {
    ...field,
    admin: {
      ...field.admin,
      components: { ...components, afterInput: [...(components?.afterInput ?? []), component] },
    },
  } as Field
}
