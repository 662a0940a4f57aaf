/** What an item and everything it is linked with may say. */
type NinjsContent = {
  uri: string
  type: 'text' | 'picture' | 'audio' | 'video' | 'composite' | 'event'
  representationType: 'full' | 'partial'
  profile?: string
  version?: string
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  pubStatus?: 'usable' | 'canceled'
  language?: string
  title?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: (NinjsText & { charCount: number; wordCount: number })[]
  by?: string
  slugline?: string
  located?: string
  people?: NinjsNamed[]
  organisations?: NinjsNamed[]
  places?: NinjsPlace[]
  subjects?: NinjsNamed[]
  /** Things that the item shows. */
  objects?: NinjsNamed[]
  eventDetails?: NinjsEvent
  genres?: { name: string; literal: string }[]
  infoSources?: { name: string; role: string }[]
  copyrightHolder?: string
  copyrightNotice?: string
  usageTerms?: string
  digitalSourceType?: { name: string; uri: string; literal: string }
  altIds?: { role: string; value: string }[]
  renditions?: NinjsRendition[]
}

/** What every item says, whatever its kind. */
type Always =
  | 'altIds'
  | 'firstCreated'
  | 'headlines'
  | 'language'
  | 'profile'
  | 'pubStatus'
  | 'title'
  | 'version'
  | 'versionCreated'

/** The part of IPTC ninjs 3.1 that we send. Tests hold it against the official schema. */
export type Ninjs = NinjsContent &
  Required<Pick<NinjsContent, Always>> & {
    associations?: NinjsAssociation[]
    standard: { name: 'ninjs'; version: '3.1'; schema: string }
  }

export type NinjsNamed = { name: string; rel: string; uri?: string; literal?: string }

export type NinjsPlace = NinjsNamed & {
  contactInfo?: { type: string; address: { lines: string[] } }[]
  /** Longitude, then latitude, in degrees (WGS 84). */
  geoJSON?: { type: 'Point'; coordinates: [number, number] }
}

/** Times are RFC 3339 at +07:00. */
export type NinjsEvent = {
  eventStatus: string
  dates?: { startDate?: string; endDate?: string }
  organiser?: Omit<NinjsNamed, 'rel'>
}

export type NinjsText = { role: string; contentType?: string; value: string }

export type NinjsRendition = {
  name: string
  href: string
  contentType: string
  width?: number
  height?: number
  sizeInBytes?: number
}

/** Linked with the item: the other language, a picture, a file, a work. */
export type NinjsAssociation = NinjsContent & { name: string; rel: string }
