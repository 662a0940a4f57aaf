/** What lists search, as it was when the words of all languages were gathered in one text. Paths as documents have them. */
export const searchedFields: readonly {
  collection: string
  localized?: readonly string[]
  shared?: readonly string[]
  /** Whether versions of its documents are kept, which have the same text. */
  versions?: true
}[] = [
  { collection: 'articles', localized: ['title', 'subtitle', 'summary', 'place'], shared: ['byline'], versions: true },
  {
    collection: 'exhibitions',
    localized: ['title', 'summary', 'venue.name'],
    shared: ['venue.address'],
    versions: true,
  },
  {
    collection: 'publications',
    localized: ['title', 'summary'],
    shared: ['byline', 'isbn', 'licenceNumber'],
    versions: true,
  },
  { collection: 'media', localized: ['alt', 'caption'], shared: ['filename', 'credit', 'place'] },
  { collection: 'topics', localized: ['name'], shared: ['clause'] },
  { collection: 'units', localized: ['name', 'shortName'], shared: ['slug'] },
  { collection: 'programmes', localized: ['name'], shared: ['code'] },
  { collection: 'library-documents', localized: ['title', 'issuer'], shared: ['number'] },
  { collection: 'observances', localized: ['name'] },
  { collection: 'users', shared: ['name', 'email'] },
  { collection: 'portals', shared: ['name', 'slug', 'address'] },
  { collection: 'deliveries', shared: ['title', 'destination'] },
  { collection: 'editions', shared: ['title'] },
  { collection: 'review-runs', shared: ['title'] },
  { collection: 'audit-events', shared: ['actorName', 'actorUnit', 'action'] },
]
