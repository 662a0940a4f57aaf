import type { Payload } from 'payload'

import documents from './plan/documents.json'
import duties from './plan/duties.json'
import observances from './plan/observances.json'
import programme from './plan/programme.json'
import topics from './plan/topics.json'
import units from './plan/units.json'
import { type StoredRecord, upsertRecord } from './upsertRecord'

type Languages = { vi: object; en: object }

/** Rows of a localized array in one language; they keep the ids they have, so that the other language stays with them. */
function rows(items: readonly Languages[], language: 'vi' | 'en', standing: unknown): object[] {
  const ids = Array.isArray(standing) ? (standing as { id?: string }[]) : []
  return items.map((item, i) => {
    const { vi, en, ...shared } = item
    return { ...(ids[i]?.id ? { id: ids[i].id } : {}), ...shared, ...(language === 'vi' ? vi : en) }
  })
}

/** A calendar day as dates are stored, at noon in Viet Nam, so that no time zone moves it to the day before. */
const day = (date: string | undefined): string | null => (date ? `${date}T05:00:00.000Z` : null)

/** The units the plan names, then who took over from whom. */
async function seedUnits(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { slug, kind, clause, vi, en, ...time } of units) {
    const shared = {
      slug,
      kind,
      clause,
      site: time.site ?? null,
      validFrom: day(time.validFrom),
      validTo: day(time.validTo),
    }
    const stored = await upsertRecord(payload, {
      collection: 'units',
      where: { slug: { equals: slug } },
      vi: () => ({ ...shared, ...vi }),
      en: () => en,
    })
    ids.set(slug, stored.id)
  }
  for (const { slug, successor } of units) {
    if (!successor) continue
    await payload.update({
      collection: 'units',
      id: ids.get(slug)!,
      data: { successor: ids.get(successor) },
      depth: 0,
      fallbackLocale: false,
      locale: 'vi',
      overrideAccess: true,
    })
  }
  return ids
}

async function seedProgramme(payload: Payload, unitIds: Map<string, string>): Promise<StoredRecord> {
  const { code, period, deadline, pillars, audiences, forms } = programme
  const owed = duties.map(({ clause, vi, en }) => ({
    clause,
    units: units.filter((unit) => unit.clause === clause).map((unit) => unitIds.get(unit.slug)!),
    vi: { text: vi },
    en: { text: en },
  }))
  const wording = (language: 'vi' | 'en', stored: StoredRecord | null): object => ({
    code,
    period,
    deadline,
    ...programme[language],
    pillars: rows(pillars, language, stored?.pillars),
    audiences: rows(audiences, language, stored?.audiences),
    forms: rows(forms, language, stored?.forms),
    duties: rows(owed, language, stored?.duties),
  })
  return upsertRecord(payload, {
    collection: 'programmes',
    where: { code: { equals: code } },
    vi: (stored) => wording('vi', stored),
    en: (stored) => wording('en', stored),
  })
}

/** The topic tree; a parent stands before its children in the file. */
async function seedTopics(payload: Payload, programmeId: string): Promise<void> {
  const ids = new Map<string, string>()
  for (const { clause, parent, pillar, mediaTopicUri, vi, en } of topics) {
    const shared = { clause, pillar: pillar ?? null, mediaTopicUri, programme: programmeId }
    const stored = await upsertRecord(payload, {
      collection: 'topics',
      where: { and: [{ programme: { equals: programmeId } }, { clause: { equals: clause } }] },
      vi: () => ({ ...shared, parent: parent ? ids.get(parent) : null, ...vi }),
      en: () => en,
    })
    ids.set(clause, stored.id)
  }
}

/** What the plan stands on and cites. A file that somebody attached stays. */
async function seedLibrary(payload: Payload, programmeId: string): Promise<void> {
  for (const { slug, use, kind, clause, vi, en, ...known } of documents) {
    const shared = { slug, use, kind, clause, number: known.number ?? null, date: day(known.date) }
    await upsertRecord(payload, {
      collection: 'library-documents',
      where: { and: [{ programme: { equals: programmeId } }, { slug: { equals: slug } }] },
      vi: () => ({ ...shared, programme: programmeId, ...vi }),
      en: () => en,
    })
  }
}

/** The themes of its years, and the days that it is told on. */
async function seedObservances(payload: Payload, programmeId: string): Promise<void> {
  for (const { vi, en, ...shared } of observances) {
    await upsertRecord(payload, {
      collection: 'observances',
      where: { slug: { equals: shared.slug } },
      vi: () => ({ ...shared, programme: programmeId, ...vi }),
      en: () => en,
    })
  }
}

/**
 * Writes the plan of 2021–2025 as records: its units, its programme with topics, library and observances, in Vietnamese
 * and English. May be run again: what stands is brought back to what the plan says, nothing is doubled.
 */
export async function seedPlan(payload: Payload): Promise<void> {
  const unitIds = await seedUnits(payload)
  const stored = await seedProgramme(payload, unitIds)
  await seedTopics(payload, stored.id)
  await seedLibrary(payload, stored.id)
  await seedObservances(payload, stored.id)
}
