import type { Payload } from 'payload'

import programme from '../plan/programme.json'
import { lexicalParagraphs } from '../lexicalParagraphs'
import { publications } from './publications'
import { day, rowsOn, seedDraft, standing } from './records'
import type { World } from './world'

type Words = (typeof publications)[number]['vi']

/** The bilingual publications of Sở Ngoại vụ (P-IV.3), as drafts of their editor, with a PDF in each language. */
export async function seedPublications(payload: Payload, { files, plan, writers }: World): Promise<void> {
  const stands = await standing(payload, 'publications', 'slug')
  const worded = ({ file, sections, ...words }: Words) => ({
    ...words,
    file: files.get(file),
    sections: sections.map(({ body, heading }) => ({ heading, body: lexicalParagraphs(body) })),
  })
  for (const publication of publications) {
    const { key: _, writer, cover, illustrations: __, publicationDate, topics, vi, en, ...shared } = publication
    await seedDraft(
      payload,
      { collection: 'publications', stands, writer: writers.get(writer) },
      {
        vi: {
          ...shared,
          ...worded(vi),
          cover: files.get(cover),
          publicationDate: day(publicationDate),
          unit: plan.unit('so-ngoai-vu'),
          programme: plan.programme(programme.code),
          topics: topics.map(plan.topic),
        },
        en: (stored) => ({ ...worded(en), sections: rowsOn(stored.sections, worded(en).sections) }),
      },
    )
  }
}
