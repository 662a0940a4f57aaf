import type { SanitizedConfig } from 'payload'

import { languages, type Language } from '../../i18n/languages'

/** What a collection's form calls its fields, for dot paths of the canonical content: that of the outermost field. */
export function fieldLabels(config: SanitizedConfig, slug: string): (path: string) => Record<Language, string> {
  const fields = config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  return (path) => {
    const name = path.split('.')[0] ?? path
    const field = fields.find((each) => each.name === name)
    const label = field && 'label' in field ? field.label : undefined
    const inLanguage = (language: Language): string => {
      if (typeof label === 'string') return label
      if (typeof label !== 'object' || label === null) return name
      const texts = label as Partial<Record<string, string>>
      return [language, ...languages].map((each) => texts[each]).find(Boolean) ?? name
    }
    return { vi: inLanguage('vi'), en: inLanguage('en') }
  }
}
