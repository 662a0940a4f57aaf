import { z } from 'zod'

import { languages } from '../../../i18n/languages'

/** Of a record: a UUID of one database, an ObjectId of the other; nobody has to know which. */
export const id = z.string().min(1)
export const language = z.enum(languages)
/** ISO 8601, UTC. */
export const moment = z.string().meta({ format: 'date-time' })
/** 1, 2, 3 … */
export const ordinal = z.int().min(1)
/** How many there are of something. */
export const amount = z.int().min(0)
