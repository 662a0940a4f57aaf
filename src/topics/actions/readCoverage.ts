import type { CollectionSlug, PayloadRequest } from 'payload'

import { isLanguage } from '../../i18n/languages'
import { vietnamYear, yearInVietnam } from '../../i18n/vietnamYear'
import { nestedRequest } from '../../requests/nestedRequest'
import { programmesOf, type Period } from '../rules/programmesOf'
import { sumCoverage, type CountedEdition, type CountedTopic, type CoverageSum } from '../rules/sumCoverage'
import type { TopicCoverageOptions } from '../topicCoverage'

export type Coverage = CoverageSum & {
  year: number
  /** The years that can be asked for, the oldest first. */
  years: number[]
}

type StoredTopic = CountedTopic & { programme: string }

/** Reads the year's editions once, without their wordings, and sums them by the topics of that year's programme. */
export async function readCoverage(
  req: PayloadRequest,
  options: TopicCoverageOptions,
  { thisYear, year }: { thisYear: number; year: number },
): Promise<Coverage> {
  const editions = await editionsOf(req, options, year)
  const programmes = await readProgrammes(req, options)
  const topics = await readTopics(req, options)
  const named = new Set(editions.flatMap((edition) => edition.topics.split(' ')))
  const measured = programmesOf(year, programmes)
  const shown = topics
    .filter(({ id, programme }) => measured.includes(programme) || named.has(id))
    .map(({ programme: _programme, ...topic }) => topic)
  const first = await firstYearOf(req, options, programmes)
  return {
    ...sumCoverage(editions, shown, options),
    year,
    years: Array.from({ length: Math.max(0, thisYear - first) + 1 }, (_, index) => Math.min(first, thisYear) + index),
  }
}

type StoredEdition = CountedEdition & { id: string; approvedAt: string }

async function editionsOf(req: PayloadRequest, options: TopicCoverageOptions, year: number): Promise<CountedEdition[]> {
  const { from, until } = yearInVietnam(year)
  const found = await req.payload.db.find<StoredEdition>({
    collection: options.editions as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { collection: true, document: true, language: true, number: true, topics: true },
    where: {
      and: [
        { collection: { in: [...options.collections] } },
        { approvedAt: { greater_than_equal: from.toISOString() } },
        { approvedAt: { less_than: until.toISOString() } },
      ],
    },
  })
  return found.docs.map(({ topics, ...edition }) => ({ ...edition, topics: topics ?? '' }))
}

async function readProgrammes(req: PayloadRequest, options: TopicCoverageOptions): Promise<Period[]> {
  const found = await req.payload.db.find<{ id: string; period?: Omit<Period, 'id'> }>({
    collection: options.programmes as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { period: true },
  })
  return found.docs.map(({ id, period }) => ({ id: String(id), from: period?.from, to: period?.to }))
}

/** All topics in the language of the request, in the order of their clauses: `P-1.2` before `P-1.10`. */
async function readTopics(req: PayloadRequest, options: TopicCoverageOptions): Promise<StoredTopic[]> {
  const { language } = req.i18n
  const found = await req.payload.find({
    collection: options.topics as CollectionSlug,
    depth: 0,
    // A name that was not translated is shown as it is: a nameless topic would help nobody.
    fallbackLocale: 'vi',
    limit: 0,
    locale: isLanguage(language) ? language : 'vi',
    overrideAccess: false,
    pagination: false,
    req: nestedRequest(req),
    select: { clause: true, name: true, parent: true, pillar: true, programme: true },
  })
  const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
  return (found.docs as unknown as Record<string, unknown>[])
    .map(({ clause, id, name, parent, pillar, programme }) => ({
      id: text(id),
      clause: text(clause),
      name: text(name),
      parent: text(parent),
      pillar: text(pillar),
      programme: text(programme),
    }))
    .sort((one, other) => one.clause.localeCompare(other.clause, 'vi', { numeric: true }))
}

/** The first year of a programme, or that of the first edition where that is earlier. */
async function firstYearOf(
  req: PayloadRequest,
  options: TopicCoverageOptions,
  programmes: readonly Period[],
): Promise<number> {
  const oldest = await req.payload.db.find<StoredEdition>({
    collection: options.editions as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    select: { approvedAt: true },
    sort: 'approvedAt',
  })
  const years = programmes.flatMap(({ from }) => from ?? [])
  if (oldest.docs[0]) years.push(vietnamYear(oldest.docs[0].approvedAt))
  return years.length > 0 ? Math.min(...years) : vietnamYear(options.clock.now())
}
