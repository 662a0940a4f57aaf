import type { Payload } from 'payload'

import programme from '../plan/programme.json'
import { lexicalParagraphs } from '../lexicalParagraphs'
import { articles, type ArticleWords } from './articles'
import { day, seedDraft, standing } from './records'
import type { World } from './world'

const worded = ({ body, ...words }: ArticleWords) => ({ ...words, body: lexicalParagraphs(body) })

/** Whose articles they are, and whose library their pictures stand in. */
export const pressUnit = 'bao-gia-lai'

/** The articles, as drafts written by their reporters. */
export async function seedArticles(payload: Payload, { files, plan, writers }: World): Promise<void> {
  const stands = await standing(payload, 'articles', 'slug')
  for (const { key: _, writer, eventDate, topics, leadMedia, gallery, vi, en, ...shared } of articles) {
    await seedDraft(
      payload,
      { collection: 'articles', stands, writer: writers.get(writer) },
      {
        vi: {
          ...shared,
          ...worded(vi),
          unit: plan.unit(pressUnit),
          programme: plan.programme(programme.code),
          topics: topics.map(plan.topic),
          eventDate: day(eventDate),
          leadMedia: files.get(leadMedia),
          gallery: gallery.map((file) => ({ media: files.get(file) })),
        },
        en: en && (() => worded(en)),
      },
    )
  }
}
