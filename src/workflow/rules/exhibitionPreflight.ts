import type { PreflightRules } from './preflight'

/** An exhibition: the six mandatory elements, what, when, where, topic, and each work named in the language of the review. */
export const exhibitionPreflight: PreflightRules = {
  mandatory: [
    { anyOf: ['title'], code: 'preflight.nameMissing' },
    { anyOf: ['summary'], code: 'preflight.introductionMissing' },
    { anyOf: ['description'], code: 'preflight.bodyMissing' },
    { anyOf: ['slug'], code: 'preflight.slugMissing' },
    { anyOf: ['venue.name'], code: 'preflight.venueMissing' },
    { anyOf: ['organisers', 'unit'], code: 'preflight.creatorMissing', shared: true },
    { anyOf: ['start'], code: 'preflight.startMissing', shared: true },
    { anyOf: ['end'], code: 'preflight.endMissing', shared: true },
    { anyOf: ['unit'], code: 'preflight.publisherMissing', shared: true },
    { anyOf: ['topics'], code: 'preflight.topicMissing', shared: true },
  ],
  rows: [{ path: 'works', fields: ['title'] }],
  fileTypes: [{ path: 'poster', type: 'image/', code: 'preflight.pictureExpected' }],
  span: { start: 'start', end: 'end' },
  media: ['poster', 'works.media', 'description'],
  slug: 'slug',
}
