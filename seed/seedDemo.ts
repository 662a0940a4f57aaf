import path from 'node:path'

import type { Payload } from 'payload'

import { readPlan } from './demo/records'
import { pressUnit, seedArticles } from './demo/seedArticles'
import { libraries } from './demo/media'
import { seedExhibitions } from './demo/seedExhibitions'
import { seedMedia, type Folders } from './demo/seedMedia'
import { seedPeople } from './demo/seedPeople'
import { seedPublications } from './demo/seedPublications'

export type DemoOptions = Partial<Folders> & {
  /** The press alone: everybody's accounts, but only the articles and their pictures. @default false */
  pressOnly?: boolean
}

/**
 * Writes the demo's people, files, articles, publications and exhibitions onto a seeded plan (`seedPlan`), all content as
 * drafts. May be run again: what stands is left as people have made it.
 * @param options.pictures folder of the pictures that `drawPictures` drew @default seed/pictures of the working directory
 * @param options.booklets folder of the PDFs that `printBooklets` printed @default seed/booklets of the working directory
 */
export async function seedDemo(payload: Payload, options: DemoOptions = {}): Promise<void> {
  const folders = {
    booklets: options.booklets ?? path.resolve('seed/booklets'),
    pictures: options.pictures ?? path.resolve('seed/pictures'),
  }
  const plan = await readPlan(payload)
  const writers = await seedPeople(payload, plan)
  const shelves = libraries.filter(({ unit }) => !options.pressOnly || unit === pressUnit)
  const files = await seedMedia(payload, folders, { plan, shelves, writers })
  const world = { files, plan, writers }
  await seedArticles(payload, world)
  if (options.pressOnly) return
  await seedPublications(payload, world)
  await seedExhibitions(payload, world)
}
