import type { Payload } from 'payload'

import programme from '../plan/programme.json'
import { lexicalParagraphs } from '../lexicalParagraphs'
import { publications } from './publications'
import { day, planned, plannedTopics, rowsOn, seedDraft, type Ids, type Writer } from './records'

type Words = (typeof publications)[number]['vi']

/** The bilingual publications of Sở Ngoại vụ (P-IV.3), as drafts of their editor, with a PDF in each language. */
export async function seedPublications(payload: Payload, writers: Map<string, Writer>, files: Ids): Promise<void> {
  const unit = await planned(payload, 'units', 'slug', 'so-ngoai-vu')
  const programmeId = await planned(payload, 'programmes', 'code', programme.code)
  const worded = ({ file, sections, ...words }: Words) => ({
    ...words,
    file: files.get(file),
    sections: sections.map(({ body, heading }) => ({ heading, body: lexicalParagraphs(body) })),
  })
  for (const publication of publications) {
    const { key: _, writer, cover, illustrations: __, publicationDate, topics, vi, en, ...shared } = publication
    await seedDraft(
      payload,
      { collection: 'publications', writer: writers.get(writer) },
      {
        vi: {
          ...shared,
          ...worded(vi),
          cover: files.get(cover),
          publicationDate: day(publicationDate),
          unit,
          programme: programmeId,
          topics: await plannedTopics(payload, topics),
        },
        en: (stored) => ({ ...worded(en), sections: rowsOn(stored.sections, worded(en).sections) }),
      },
    )
  }
}
