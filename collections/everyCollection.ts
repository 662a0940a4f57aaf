import type { CollectionConfig } from 'payload'

import { articles } from './articles'
import { exhibitions } from './exhibitions'
import { libraryDocuments } from './libraryDocuments'
import { media } from './media'
import { observances } from './observances'
import { programmes } from './programmes'
import { publications } from './publications'
import { topics } from './topics'
import { units } from './units'
import { users } from './users'

type Needed = Parameters<typeof media>[0] & Parameters<typeof libraryDocuments>[0] & Parameters<typeof users>[0]

/** What people write, in the order of the menu. The product's own records come with the plugins. */
export const everyCollection = (settings: Needed): CollectionConfig[] => [
  articles,
  exhibitions,
  publications,
  media(settings),
  topics,
  units,
  programmes,
  libraryDocuments(settings),
  observances,
  users(settings),
]
