import type { Payload } from 'payload'

import exhibitions from '../plan/exhibitions.json'
import programme from '../plan/programme.json'
import { lexicalParagraphs } from '../lexicalParagraphs'
import { shownExhibitions, type ShownExhibition } from './exhibitions'
import { planned, plannedTopics, rowsOn, seedDraft, type Ids, type Writer } from './records'

type Planned = (typeof exhibitions)[number]
type Language = 'vi' | 'en'

const moment = (local: string): string => new Date(`${local}:00+07:00`).toISOString()

/** The plan's exhibitions (P-IV.5), as drafts of the officer of Sở VHTTDL, with the demo's days, places and works. */
export async function seedExhibitions(payload: Payload, writers: Map<string, Writer>, files: Ids): Promise<void> {
  const place = { collection: 'exhibitions', writer: writers.get('exhibitionOfficer') } as const
  for (const exhibition of exhibitions) {
    const shown = shownExhibitions[exhibition.vi.slug]
    if (!shown) throw new Error(`The demo has no days and works for the exhibition ${exhibition.vi.slug}.`)
    await seedDraft(payload, place, {
      vi: { ...(await shared(payload, exhibition, shown, files)), ...worded('vi', exhibition, shown, files) },
      en: (stored) => {
        const words = worded('en', exhibition, shown, files)
        return { ...words, works: rowsOn(stored.works, words.works) }
      },
    })
  }
}

/** What is common to both languages. */
async function shared(payload: Payload, { clause, countries, form }: Planned, shown: ShownExhibition, files: Ids) {
  return {
    clause,
    countries,
    form,
    audiences: shown.audiences,
    unit: await planned(payload, 'units', 'slug', 'so-vhttdl'),
    programme: await planned(payload, 'programmes', 'code', programme.code),
    topics: await plannedTopics(payload, shown.topics),
    organisers: await Promise.all(shown.organisers.map((slug) => planned(payload, 'units', 'slug', slug))),
    partners: shown.partners,
    visitors: shown.visitors,
    start: moment(shown.start),
    end: moment(shown.end),
    poster: files.get(shown.poster),
    rights: '© Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai. Được đăng lại khi ghi rõ nguồn.',
  }
}

function worded(language: Language, exhibition: Planned, { venue, works, ...shown }: ShownExhibition, files: Ids) {
  const { slug, title } = exhibition[language]
  const { description, summary } = shown[language]
  const { address, point } = venue
  return {
    slug,
    title,
    summary,
    description: lexicalParagraphs(description),
    venue: { address, point, ...venue[language] },
    works: works.map(({ creator, country, media, ...titles }) => ({
      creator,
      country,
      media: media && files.get(media),
      ...titles[language],
    })),
  }
}
