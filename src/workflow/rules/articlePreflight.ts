import type { PreflightRules } from './preflight'

/** An article: the six mandatory elements (title, creator, date, description, publisher, identifier), text, topic, files. */
export const articlePreflight: PreflightRules = {
  mandatory: [
    { anyOf: ['title'], code: 'preflight.titleMissing' },
    { anyOf: ['summary'], code: 'preflight.summaryMissing' },
    { anyOf: ['body'], code: 'preflight.bodyMissing' },
    { anyOf: ['slug'], code: 'preflight.slugMissing' },
    { anyOf: ['byline', 'unit'], code: 'preflight.creatorMissing', shared: true },
    { anyOf: ['eventDate', 'contentDate'], code: 'preflight.dateMissing', shared: true },
    { anyOf: ['unit'], code: 'preflight.publisherMissing', shared: true },
    { anyOf: ['topics'], code: 'preflight.topicMissing', shared: true },
  ],
  media: ['leadMedia', 'gallery.media', 'body'],
  slug: 'slug',
}
