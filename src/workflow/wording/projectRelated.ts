import type { SanitizedConfig } from 'payload'

import type { Language } from '../../i18n/languages'
import { canonicalFields } from '../rules/canonicalContent'
import type { WorkflowOptions } from '../workflowOptions'
import { fieldShapes } from './fieldShapes'

/**
 * What a related record brings into a wording: the fields that the options name, in one language. Relations inside it are
 * not followed. A collection that the options do not name brings its id alone.
 */
export function projectRelated(
  config: SanitizedConfig,
  options: WorkflowOptions,
  slug: string,
  raw: Record<string, unknown>,
  language: Language,
): Record<string, unknown> {
  const wanted = options.related[slug] ?? []
  const shape = fieldShapes(config, slug).filter((field) => wanted.includes(field.name))
  return canonicalFields({ raw, shape, language, related: () => undefined, part: 'all' })
}
