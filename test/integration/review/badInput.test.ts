import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { recordsOf } from './recordsOf'

const hex = 'a'.repeat(64)

describe('bad input to the review calls (issue 4, done when 8)', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let article: string
  let run: string
  let fingerprints: { vi: string; en: string }

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    article = await desk.writeArticle({ slug: 'dau-vao-sai' }, {})
    run = await desk.submit(article, ['vi'])
    fingerprints = await desk.fingerprints(article)
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const written = async (): Promise<number[]> => {
    const records = ['review-runs', 'review-decisions', 'open-reviews', 'editions', 'contributions'] as const
    const counts = records.map(async (collection) => (await recordsOf(newsroom, collection, article)).length)
    return Promise.all(counts)
  }

  /** 4xx with a code of the catalogue and a sentence in the request's language; nothing written. */
  const expectRefused = async (send: (language: string) => Promise<Answer>, code?: string): Promise<void> => {
    const before = await written()
    const [vietnamese, english] = [await send('vi'), await send('en')]
    for (const answer of [vietnamese, english]) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body.errors).toHaveLength(1)
      if (code) expect(answer.body.errors[0].code).toBe(code)
    }
    const [said, told] = [vietnamese, english].map(({ body }) => String(body.errors[0].message))
    expect(said).toMatch(/[À-ỹ]/)
    expect(told).not.toMatch(/[À-ỹ]{2}/)
    expect(said).not.toBe(told)
    expect(await written()).toEqual(before)
  }

  const post =
    (person: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    (language: string) =>
      desk.as(person, path, { method: 'POST', body, headers, language })

  const calls = () => ({
    submit: { path: `/api/review/articles/${article}/submit`, person: 'reporter' },
    approve: { path: `/api/review/runs/${run}/approve`, person: 'deskEditor' },
    'request-changes': { path: `/api/review/runs/${run}/request-changes`, person: 'deskEditor' },
    recall: { path: `/api/review/runs/${run}/recall`, person: 'reporter' },
  })
  const verbs = ['submit', 'approve', 'request-changes', 'recall'] as const

  it.each(verbs)('refuses bodies to %s that are no objects', async (verb) => {
    const { path, person } = calls()[verb]
    for (const body of ['null', '"x"', '[]', '[{}]', '1', 'true', '{', '{"a":', '\u0000']) {
      await expectRefused(post(person, path, body), 'request.malformed')
    }
  })

  it.each(verbs)('refuses fields to %s that it does not know or that are of another type', async (verb) => {
    const { path, person } = calls()[verb]
    const bodies: unknown[] = [
      { fingerprints: { vi: hex }, languages: ['vi'], reason: { a: 1 } },
      { fingerprints: { vi: hex }, languages: ['vi'], comment: 1, note: ['x'], reason: 5 },
      { fingerprints: { vi: hex }, languages: ['vi'], reason: 'x'.repeat(5001), note: 'x'.repeat(5001) },
      { fingerprints: { vi: hex }, languages: ['vi'], step: 'chief', _status: 'published', $where: '1' },
      { __proto__: null, fingerprints: null, languages: null, reason: null },
    ]
    for (const body of bodies) await expectRefused(post(person, path, body), 'request.malformed')
  })

  it.each(['submit', 'approve', 'request-changes'] as const)(
    'refuses fingerprints to %s that are none',
    async (verb) => {
      const { path, person } = calls()[verb]
      const wrong = [
        undefined,
        null,
        'x',
        hex,
        [],
        [hex],
        {},
        { vi: 1 },
        { vi: null },
        { vi: 'ABC' },
        { vi: hex.toUpperCase() },
      ]
      for (const each of [...wrong, { vi: { $ne: '' } }, { VI: hex }, { vi: hex, fr: hex }]) {
        await expectRefused(
          post(person, path, { fingerprints: each, languages: ['vi'], reason: 'x' }),
          'request.malformed',
        )
      }
    },
  )

  it('refuses languages that are none, or not those of the policy', async () => {
    const { path, person } = calls().submit
    for (const languages of [undefined, null, 'vi', [], ['VI'], ['fr'], [1], ['vi', null], { 0: 'vi' }]) {
      await expectRefused(post(person, path, { languages, fingerprints: { vi: hex } }), 'request.malformed')
    }
    for (const languages of [['vi', 'en'], ['vi', 'vi'], ['en']]) {
      await expectRefused(post(person, path, { languages, fingerprints: { vi: hex } }), 'review.languageMismatch')
    }
  })

  it('refuses decisions that name another language, or another wording, and says what stands', async () => {
    const { path, person } = calls().approve
    for (const wrong of [{ en: fingerprints.en }, fingerprints]) {
      await expectRefused(post(person, path, { fingerprints: wrong }), 'review.languageMismatch')
    }
    await expectRefused(post(person, path, { fingerprints: { vi: fingerprints.en } }), 'review.fingerprintMoved')
    const moved = await post(person, path, { fingerprints: { vi: hex } })('vi')
    expect(moved).toMatchObject({ status: 409, body: { errors: [{ data: { current: { vi: fingerprints.vi } } }] } })
  })

  const strangeIds = [
    'x',
    '0',
    '-1',
    'null',
    'undefined',
    '%00',
    '%27%20OR%201=1--',
    'a'.repeat(3000),
    '%F0%9F%98%80',
    '[object%20Object]',
    '$ne',
    '000000000000000000000000',
    '0190a1b2-0000-7000-8000-000000000000',
  ]

  it.each(strangeIds)('answers 404 to the run %s', async (id) => {
    for (const verb of ['approve', 'request-changes']) {
      const body = { fingerprints: { vi: hex }, ...(verb === 'approve' ? {} : { reason: 'x' }) }
      await expectRefused(post('deskEditor', `/api/review/runs/${id}/${verb}`, body), 'payload.notFound')
    }
    await expectRefused(post('reporter', `/api/review/runs/${id}/recall`, {}), 'payload.notFound')
    await expectRefused((language) => desk.as('reporter', `/api/review/runs/${id}`, { language }), 'payload.notFound')
  })

  it.each(strangeIds)('answers 404 to the document %s', async (id) => {
    const body = { languages: ['vi'], fingerprints: { vi: hex } }
    await expectRefused(post('reporter', `/api/review/articles/${id}/submit`, body), 'payload.notFound')
    await expectRefused(
      (language) => desk.as('reporter', `/api/review/articles/${id}`, { language }),
      'payload.notFound',
    )
    await expectRefused(
      (language) => desk.as('reporter', `/api/review/articles/${id}/changes?language=vi`, { language }),
      'payload.notFound',
    )
  })

  it.each(['users', 'media', 'editions', 'nothing', 'ARTICLES', '__proto__', 'constructor'])(
    'answers 404 to the collection %s',
    async (collection) => {
      const body = { languages: ['vi'], fingerprints: { vi: hex } }
      const path = `/api/review/${collection}/${article}`
      await expectRefused(post('reporter', `${path}/submit`, body), 'review.unknownCollection')
      await expectRefused((language) => desk.as('reporter', path, { language }), 'review.unknownCollection')
    },
  )

  it('refuses what is not a UUID as Idempotency-Key, and bodies that are too large', async () => {
    const { path, person } = calls().approve
    const body = { fingerprints: { vi: fingerprints.vi } }
    for (const key of ['x', '1', 'null', `${hex}${hex}`, '{}']) {
      await expectRefused(post(person, path, body, { 'Idempotency-Key': key }), 'request.malformed')
    }
    const comment = 'x'.repeat(10_000_000)
    for (const each of Object.values(calls())) {
      await expectRefused(post(each.person, each.path, { ...body, comment }), 'request.tooLarge')
    }
  })

  it('refuses another locale, unknown ways to ask for changes, and whoever is not signed in', async () => {
    const path = `/api/review/articles/${article}`
    for (const locale of ['EN', 'fr', '%00', 'vi,en']) {
      await expectRefused(
        (language) => desk.as('reporter', `${path}?locale=${locale}`, { language }),
        'request.unknownLocale',
      )
    }
    for (const query of ['language=fr', 'language[]=vi', 'language[a]=vi']) {
      await expectRefused(
        (language) => desk.as('reporter', `${path}/changes?${query}`, { language }),
        'request.unknownLocale',
      )
    }
    await expectRefused(
      (language) => desk.as('reporter', `${path}/changes?since=ever`, { language }),
      'request.malformed',
    )
    for (const each of [path, `${path}/changes`, '/api/review/inbox', `/api/review/runs/${run}`]) {
      await expectRefused((language) => newsroom.request(each, { language }), 'auth.required')
    }
    for (const { path: verb } of Object.values(calls())) {
      const body = { fingerprints: { vi: hex }, languages: ['vi'] }
      await expectRefused((language) => newsroom.request(verb, { body, language }), 'auth.required')
      await expectRefused((language) => newsroom.request(verb, { body, language, token: 'a.b.c' }), 'auth.required')
    }
  })

  it('names every finding of the preflight with its field, in the request’s language', async () => {
    const body = { kind: 'news', title: 'Chỉ có tít', unit: desk.ids.unit }
    const created = await desk.as('reporter', '/api/articles?locale=vi&depth=0', { method: 'POST', body })
    const id = String(created.body.doc.id)
    const named = { languages: ['vi'], fingerprints: { vi: (await desk.fingerprints(id)).vi } }
    const send = post('reporter', `/api/review/articles/${id}/submit`, named)
    await expectRefused(send, 'review.preflightFailed')
    const { data } = (await send('vi')).body.errors[0]
    expect(data.findings.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['summary', 'body', 'topics', 'eventDate']),
    )
    for (const { code, message, severity } of data.findings) {
      expect(code).toMatch(/^preflight\./)
      expect(message).toMatch(/[À-ỹ]/)
      expect(severity).toMatch(/^(error|warning)$/)
    }
    expect(await recordsOf(newsroom, 'review-runs', id)).toEqual([])
  })
})
