import { topicIds, type EditionInput, type Language } from './editionInput'

/** What a portal takes. An empty list of collections or topics means: all of them. */
export type PortalTakes = {
  takesLanguages: Language[]
  takesCollections: string[]
  takesTopics: string[]
  takesRestricted: boolean
}

export type RoutedEdition = Pick<EditionInput, 'collection' | 'language' | 'topics' | 'sensitivity'>

/** Whether an edition goes to a portal: by collection, language, topic and sensitivity (design §6, §10). */
export function isRouted(portal: PortalTakes, edition: RoutedEdition): boolean {
  if (edition.sensitivity === 'restricted' && !portal.takesRestricted) return false
  if (!portal.takesLanguages.includes(edition.language)) return false
  if (portal.takesCollections.length > 0 && !portal.takesCollections.includes(edition.collection)) return false
  return portal.takesTopics.length === 0 || topicIds(edition).some((topic) => portal.takesTopics.includes(topic))
}
