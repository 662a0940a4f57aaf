import type { PreflightRules } from './preflight'

/** Title, creator, date, description, publisher, identifier (the six mandatory elements), text, topic and image rights. */
export const articlePreflight: PreflightRules = {
  mandatory: ['title', 'summary', 'body', 'byline', 'eventDate', 'unit', 'slug', 'topics'],
  mediaRights: true,
  slug: 'slug',
}
