import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

const schemas = path.resolve(import.meta.dirname, '../../../shared/ninjs')

/** The official IPTC schema is not ours to carry: it lies beside the project, where it was put. */
export const hasOfficialSchema = existsSync(schemas)

/** IPTC's own ninjs 3.1 schema, compiled. Tells of every error at once. */
export function officialNinjs(): ValidateFunction {
  const read = (name: string) => JSON.parse(readFileSync(path.join(schemas, name), 'utf8')) as object
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(read('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json#')
  return ajv.compile(read('ninjs-schema_3.1.json'))
}
