import { validations, type UploadFieldSingleValidation } from 'payload'

/**
 * A write in all languages at once (`?locale=all`) brings a file for each: Payload 3.90 would ask whether the object that
 * holds them is an id, and refuse every such write, whatever it is about.
 */
export const checkFilePerLanguage: UploadFieldSingleValidation = async (value, options) => {
  const each = options.req.locale === 'all' && isPlainObject(value) ? Object.values(value) : [value]
  for (const one of each) {
    const answer = await validations.upload(one, options)
    if (answer !== true) return answer
  }
  return true
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
