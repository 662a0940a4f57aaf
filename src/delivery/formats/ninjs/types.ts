/** The part of IPTC ninjs 3.1 that we send. Tests hold it against the official schema. */
export type Ninjs = {
  uri: string
  type: 'text' | 'picture' | 'audio' | 'video' | 'composite'
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
  organisations?: { name: string; rel: string; uri: string; literal?: string }[]
  places?: { name: string; rel: string }[]
  subjects?: { name: string; rel: string; uri?: string; literal?: string }[]
  genres?: { name: string; literal: string }[]
  infoSources?: { name: string; role: string }[]
  copyrightHolder?: string
  copyrightNotice?: string
  usageTerms?: string
  digitalSourceType?: { name: string; uri: string; literal: string }
  altIds?: { role: string; value: string }[]
  renditions?: NinjsRendition[]
  associations?: NinjsAssociation[]
  standard: { name: 'ninjs'; version: '3.1'; schema: string }
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

export type NinjsAssociation = Omit<Ninjs, 'standard'> & { name: string; rel: string }
