import path from 'node:path'

import type { Payload } from 'payload'

import { seedArticles } from './demo/seedArticles'
import { seedExhibitions } from './demo/seedExhibitions'
import { seedMedia, type Folders } from './demo/seedMedia'
import { seedPeople } from './demo/seedPeople'
import { seedPublications } from './demo/seedPublications'

/**
 * Writes the demo's people, files, articles, publications and exhibitions onto a seeded plan (`seedPlan`), all content as drafts. May
 * be run again: what stands is left as people have made it.
 * @param options.pictures folder of the pictures that `drawPictures` drew @default seed/pictures of the working directory
 * @param options.booklets folder of the PDFs that `printBooklets` printed @default seed/booklets of the working directory
 */
export async function seedDemo(payload: Payload, options: Partial<Folders> = {}): Promise<void> {
  const folders = {
    booklets: options.booklets ?? path.resolve('seed/booklets'),
    pictures: options.pictures ?? path.resolve('seed/pictures'),
  }
  const writers = await seedPeople(payload)
  const files = await seedMedia(payload, folders, writers)
  await seedArticles(payload, writers, files)
  await seedPublications(payload, writers, files)
  await seedExhibitions(payload, writers, files)
}
