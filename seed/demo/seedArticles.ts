import type { Payload } from 'payload'

import programme from '../plan/programme.json'
import { lexicalParagraphs } from '../lexicalParagraphs'
import { articles, type ArticleWords } from './articles'
import { day, planned, plannedTopics, seedDraft, type Ids, type Writer } from './records'

const worded = ({ body, ...words }: ArticleWords) => ({ ...words, body: lexicalParagraphs(body) })

/** The articles, as drafts written by their reporters. */
export async function seedArticles(payload: Payload, writers: Map<string, Writer>, files: Ids): Promise<void> {
  const unit = await planned(payload, 'units', 'slug', 'bao-gia-lai')
  const programmeId = await planned(payload, 'programmes', 'code', programme.code)
  for (const { key: _, writer, eventDate, topics, leadMedia, gallery, vi, en, ...shared } of articles) {
    await seedDraft(
      payload,
      { collection: 'articles', writer: writers.get(writer) },
      {
        vi: {
          ...shared,
          ...worded(vi),
          unit,
          programme: programmeId,
          topics: await plannedTopics(payload, topics),
          eventDate: day(eventDate),
          leadMedia: files.get(leadMedia),
          gallery: gallery.map((file) => ({ media: files.get(file) })),
        },
        en: en && (() => worded(en)),
      },
    )
  }
}
