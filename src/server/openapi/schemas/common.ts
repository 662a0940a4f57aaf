import { z } from 'zod'

import { languages } from '../../../i18n/languages'

/** Words of the contract that several replies are made of. */
export const id = z.string().min(1)
export const language = z.enum(languages)
/** ISO 8601, UTC. */
export const moment = z.string().meta({ format: 'date-time' })
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const bilingual = z.strictObject({ vi: z.string(), en: z.string() })
export const fingerprints = z.strictObject({ vi: sha256.optional(), en: sha256.optional() })
