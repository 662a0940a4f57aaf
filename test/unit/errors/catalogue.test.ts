import { readFileSync } from 'node:fs'

import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'

import { catalogue, type ErrorCode } from '../../../src/errors/catalogue'
import { CodedError } from '../../../src/errors/codedError'
import { errorDocs } from '../../../src/errors/errorDocs'
import { errorMessage } from '../../../src/errors/errorMessage'

const entries = Object.entries(catalogue) as [ErrorCode, (typeof catalogue)[ErrorCode]][]
/** A parameter that is itself a text comes once a language: `stepVi`, `stepEn`. */
const placeholders = (text: string) => [...text.matchAll(/\{(\w+?)(Vi|En)?\}/g)].map(([, name]) => name).sort()

describe('the catalogue of errors', () => {
  it.each(entries)('%s says the same in both languages', (code, { en, status, vi }) => {
    expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(placeholders(vi)).toEqual(placeholders(en))
    expect(vi).toBe(vi.normalize('NFC'))
    expect(vi).not.toBe(en)
  })

  it('is what docs/errors.md says', async () => {
    const file = 'docs/errors.md'
    const written = await format(errorDocs(), { ...(await resolveConfig(file)), filepath: file })
    expect(readFileSync(file, 'utf8'), 'run `npm run generate:errors`').toBe(written)
  })
})

describe('an error', () => {
  it('fills in what it is about, in one language or the other', () => {
    expect(errorMessage('review.notEligible', { person: 'Bà Lan' })).toBe('Bà Lan không có vai trò duyệt ở bước này.')
    expect(errorMessage('review.notEligible', { person: 'Bà Lan' }, 'en')).toContain('Bà Lan does not hold')
    expect(errorMessage('review.notEligible', {}, 'fr')).toContain('{person}')
  })

  it('carries its code, its status and what else may be seen', () => {
    const error = CodedError.of({ code: 'review.fingerprintMoved', data: { current: { vi: 'abc' } } })
    expect(error).toMatchObject({
      code: 'review.fingerprintMoved',
      data: { current: { vi: 'abc' } },
      isPublic: true,
      status: 409,
    })
    expect(error.message).toBe(catalogue['review.fingerprintMoved'].vi)
  })
})
