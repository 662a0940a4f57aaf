import type { Payload } from 'payload'

import duties from './plan/duties.json'
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
    const shared = { slug, kind, clause, site: 'site' in time ? time.site : null, validTo: day(time.validTo) }
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
  const { code, period, deadline, legalBasis, pillars, audiences, themes, forms } = programme
  const dated = legalBasis.map((document) => ({ ...document, date: day(document.date) }))
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
    legalBasis: rows(dated, language, stored?.legalBasis),
    pillars: rows(pillars, language, stored?.pillars),
    audiences: rows(audiences, language, stored?.audiences),
    themes: rows(themes, language, stored?.themes),
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

/**
 * Writes the plan of 2021–2025 as records: its units, its programme and its topics, in Vietnamese and English. May be run
 * again: what stands is brought back to what the plan says, nothing is doubled.
 */
export async function seedPlan(payload: Payload): Promise<void> {
  const unitIds = await seedUnits(payload)
  const stored = await seedProgramme(payload, unitIds)
  await seedTopics(payload, stored.id)
}
