import { languages, type Language } from '../../i18n/languages'

/** What an edition tells about the topics it covers. */
export type CountedEdition = {
  collection: string
  document: string
  language: Language
  number: number
  /** Space-separated topic ids. */
  topics: string
}

export type CountedTopic = {
  id: string
  clause: string
  name: string
  /** Id of the topic it is part of; '' for none. */
  parent: string
  /** Of the three pillars; '' where it belongs to none. */
  pillar: string
}

/** How many documents, by language. */
export type Tally = Record<Language, number>

export type TopicCoverage = CountedTopic & {
  /** 0 for a topic of its own, 1 for a part of one, and so on. */
  depth: number
  /** The topic itself and every topic that is part of it. */
  ids: string[]
  byCollection: Record<string, Tally>
  all: Tally
}

export type CoverageSum = {
  topics: TopicCoverage[]
  pillars: { pillar: string; all: Tally }[]
  all: Tally
}

/**
 * What stands under each topic and pillar. Every document counts once a language, with the topics of its newest edition
 * among those given, however often it was corrected; a topic counts what its parts cover, a pillar what any of its topics
 * covers, and what covers two topics of one pillar counts for the pillar once.
 * @param topics in the order in which they are shown
 */
export function sumCoverage(
  editions: readonly CountedEdition[],
  topics: readonly CountedTopic[],
  { collections, pillars }: { collections: readonly string[]; pillars: readonly string[] },
): CoverageSum {
  const standing = newestOfEach(editions)
  const covering = (ids: readonly string[]) => standing.filter((edition) => namesAny(edition, ids))
  return {
    topics: topics.map((topic) => {
      const ids = [topic.id, ...partsOf(topic.id, topics)]
      const covered = covering(ids)
      const of = (collection: string) => tally(covered.filter((edition) => edition.collection === collection))
      const byCollection = Object.fromEntries(collections.map((collection) => [collection, of(collection)]))
      return { ...topic, depth: depthOf(topic, topics), ids, byCollection, all: tally(covered) }
    }),
    pillars: pillars.map((pillar) => {
      const ids = topics.filter((topic) => topic.pillar === pillar).map(({ id }) => id)
      return { pillar, all: tally(covering(ids)) }
    }),
    all: tally(standing),
  }
}

function newestOfEach(editions: readonly CountedEdition[]): CountedEdition[] {
  const newest = new Map<string, CountedEdition>()
  for (const edition of editions) {
    const key = `${edition.collection}:${edition.document}:${edition.language}`
    const known = newest.get(key)
    if (!known || known.number < edition.number) newest.set(key, edition)
  }
  return [...newest.values()]
}

const namesAny = ({ topics }: CountedEdition, ids: readonly string[]): boolean =>
  topics.split(' ').some((id) => ids.includes(id))

function tally(editions: readonly CountedEdition[]): Tally {
  const count = (language: Language) => editions.filter((edition) => edition.language === language).length
  return Object.fromEntries(languages.map((language) => [language, count(language)])) as Tally
}

/** Ids of all topics below one. What has been seen is not followed again: stored parents may run in a circle. */
function partsOf(id: string, topics: readonly CountedTopic[], seen: readonly string[] = [id]): string[] {
  const parts = topics.filter(({ parent }) => parent === id).map((topic) => topic.id)
  const unseen = parts.filter((part) => !seen.includes(part))
  return unseen.flatMap((part) => [part, ...partsOf(part, topics, [...seen, ...unseen])])
}

function depthOf(topic: CountedTopic, topics: readonly CountedTopic[]): number {
  const seen = new Set([topic.id])
  let above = topics.find(({ id }) => id === topic.parent)
  while (above && !seen.has(above.id)) {
    seen.add(above.id)
    const { parent } = above
    above = topics.find(({ id }) => id === parent)
  }
  return seen.size - 1
}
