import type { PreflightRules } from './preflight'

/**
 * A bilingual publication: the six mandatory elements, a cover, a file and the same sections in each language, and a
 * licence number or an ISBN under which it may appear.
 */
export const publicationPreflight: PreflightRules = {
  mandatory: [
    { anyOf: ['title'], code: 'preflight.nameMissing' },
    { anyOf: ['summary'], code: 'preflight.introductionMissing' },
    { anyOf: ['sections'], code: 'preflight.sectionsMissing' },
    { anyOf: ['file'], code: 'preflight.publicationFileMissing' },
    { anyOf: ['slug'], code: 'preflight.slugMissing' },
    { anyOf: ['cover'], code: 'preflight.coverMissing', shared: true },
    { anyOf: ['byline', 'unit'], code: 'preflight.creatorMissing', shared: true },
    { anyOf: ['publicationDate'], code: 'preflight.publicationDateMissing', shared: true },
    { anyOf: ['licenceNumber', 'isbn'], code: 'preflight.licenceNumberMissing', shared: true },
    { anyOf: ['unit'], code: 'preflight.publisherMissing', shared: true },
    { anyOf: ['topics'], code: 'preflight.topicMissing', shared: true },
  ],
  rows: [{ path: 'sections', fields: ['heading', 'body'] }],
  fileTypes: [
    { path: 'cover', type: 'image/', code: 'preflight.pictureExpected' },
    { path: 'file', type: 'application/pdf', code: 'preflight.paperExpected' },
  ],
  media: ['cover', 'file', 'sections.body'],
  slug: 'slug',
}
