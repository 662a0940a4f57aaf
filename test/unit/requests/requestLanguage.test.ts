import { describe, expect, it } from 'vitest'

import { requestLanguage } from '../../../src/requests/requestLanguage'

describe('the language of a request', () => {
  it.each([
    [{}, 'vi'],
    [{ 'accept-language': 'en-US,en;q=0.9' }, 'en'],
    [{ 'accept-language': 'fr,vi;q=0.5,en;q=0.8' }, 'en'],
    [{ 'accept-language': 'en;q=0, de' }, 'vi'],
    [{ 'accept-language': ';;q=,,' }, 'vi'],
    [{ 'accept-language': 'vi', cookie: 'a=1; payload-lng=en' }, 'en'],
    [{ 'accept-language': 'en', cookie: 'payload-lng=fr' }, 'en'],
    [{ 'accept-language': 'vi', cookie: 'not-payload-lng=en' }, 'vi'],
  ])('with %j is %s', (headers, language) => {
    expect(requestLanguage(new Headers(headers as Record<string, string>))).toBe(language)
  })
})
