import { authErrors } from './texts/authErrors'
import { databaseErrors } from './texts/databaseErrors'
import { deliveryErrors } from './texts/deliveryErrors'
import { payloadErrors } from './texts/payloadErrors'
import { preflightErrors } from './texts/preflightErrors'
import { recordsErrors } from './texts/recordsErrors'
import { requestErrors } from './texts/requestErrors'
import { reviewErrors } from './texts/reviewErrors'

/**
 * Every error this product can answer with (design §9). One area is one file in texts/, kept in alphabetical order;
 * `npm run generate:errors` writes the same list to docs/errors.md.
 */
export const catalogue = {
  ...authErrors,
  ...databaseErrors,
  ...deliveryErrors,
  ...payloadErrors,
  ...preflightErrors,
  ...recordsErrors,
  ...requestErrors,
  ...reviewErrors,
} as const

export type ErrorCode = keyof typeof catalogue
