import shown from './exhibitions.json'

/** What the plan leaves open and the demo fills: words, days, place, poster and works. They are examples, not what took place. */
export type ShownExhibition = {
  /** File name in seed/pictures. */
  poster: string
  /** yyyy-MM-ddTHH:mm, in Viet Nam. */
  start: string
  end: string
  /** `point`: longitude, latitude. */
  venue: { address: string; point: number[]; vi: { name: string }; en: { name: string } }
  /** Slugs of units. */
  organisers: string[]
  partners: string[]
  visitors: number
  /** Clauses. */
  topics: string[]
  audiences: string[]
  /** A paragraph an entry. */
  vi: { summary: string; description: string[] }
  en: { summary: string; description: string[] }
  works: { creator: string; country: string; media?: string; vi: { title: string }; en: { title: string } }[]
}

/** By the Vietnamese slug of the plan's exhibition. */
export const shownExhibitions: Record<string, ShownExhibition | undefined> = shown
