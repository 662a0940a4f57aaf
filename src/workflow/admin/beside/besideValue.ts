/**
 * What stands at a field's path in another reading of the same document. The rows of a list are found by their ids: the
 * form may have moved them since it was saved.
 * @param rowId the id of the row that the form shows at a path such as `sections.0`; '' for none
 */
export function besideValue(document: unknown, path: string, rowId: (rowPath: string) => string): unknown {
  let value = document
  let way = ''
  for (const part of path.split('.')) {
    way = way === '' ? part : `${way}.${part}`
    if (Array.isArray(value)) {
      const id = rowId(way)
      value = value.find((row) => id !== '' && isObject(row) && row.id === id)
    } else value = isObject(value) ? value[part] : undefined
  }
  return value
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
