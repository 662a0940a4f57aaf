import { randomUUID } from 'node:crypto'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import people from '../../../seed/demo/people.json'
import type { Language } from '../../../src/i18n/languages'
import { ask, signIn, type Asked, type Reply } from '../../helpers/ask'
import type { CrashHouse } from './crashHouse'

export type Who = 'reporter' | 'deskEditor' | 'chiefEditor' | 'administrator'

/** What the server has said yes to: all of it has to stand, once, whatever happened meanwhile. */
export type Acknowledged = { trail: string[]; editions: string[]; wording: Record<string, string> }

export type Review = {
  languages: Record<Language, { state: string; run: string | null; fingerprint: string; editions: { id: string }[] }>
  trail: { action: string }[]
}

export type CrashDesk = ReturnType<typeof crashDesk>

/** A verb that was answered as it should be. `sentAt` and `at` (performance.now) are of the try that brought the answer. */
export type AnsweredVerb = {
  path: string
  asked: Asked
  reply: Pick<Reply<unknown>, 'status' | 'body'>
  sentAt: number
  at: number
}

export type CrashDeskOptions = {
  /** Who of the demo plays a part. @default the person of that name */
  cast?: Partial<Record<Who, string>>
  /** Sessions that several desks share, by person: two sign-ins of one person at one instant end one of their sessions. */
  tokens?: Map<string, string>
  /** After so long without an answer a verb is sent again, while the first try may still be at work. @default never */
  patienceMs?: number
  answered?: (verb: AnsweredVerb) => void
}

/**
 * People at work on one article while the process dies under them. Each does what a screen does: when no answer comes
 * they send the same request again, verbs under the same Idempotency-Key.
 */
export function crashDesk(house: Pick<CrashHouse, 'surviving' | 'url'>, options: CrashDeskOptions = {}) {
  const { answered, cast = {}, patienceMs, tokens = new Map<string, string>() } = options
  const { url } = house
  const said: Acknowledged = { editions: [], trail: [], wording: {} }

  const tokenOf = async (who: Who): Promise<string> => {
    const person = cast[who] ?? who
    const known = tokens.get(person)
    if (known) return known
    const { email, password } = people.find(({ key }) => key === person)!
    const token = await house.surviving(() => signIn(url, email, password))
    tokens.set(person, token)
    return token
  }

  const call = async <Body>(who: Who, method: string, path: string, expected: number, body?: object): Promise<Body> => {
    const token = await tokenOf(who)
    const isVerb = method === 'POST' && path.startsWith('/api/review/')
    const headers: Record<string, string> = method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {}
    const asked: Asked = { body, headers, method, token }
    let sentAt = 0
    const reply = await house.surviving(() => {
      sentAt = performance.now()
      const signal = isVerb && patienceMs ? AbortSignal.timeout(patienceMs) : undefined
      return ask<Body>(`${url}${path}`, { ...asked, signal })
    })
    if (reply.status !== expected) {
      throw new Error(`${method} ${path} (${who}): ${reply.status} ${JSON.stringify(reply.body)}`)
    }
    if (isVerb) answered?.({ asked, at: performance.now(), path, reply, sentAt })
    return reply.body
  }

  const review = (id: string) => call<Review>('deskEditor', 'GET', `/api/review/articles/${id}`, 200)
  const fingerprints = async (id: string, language: Language) => ({
    [language]: (await review(id)).languages[language].fingerprint,
  })

  return {
    call,
    review,
    said,
    edit: async (id: string, language: Language, subtitle: string): Promise<void> => {
      await call('reporter', 'PATCH', `/api/articles/${id}?locale=${language}&depth=0`, 200, { subtitle })
      said.wording[language] = subtitle
    },
    submit: async (id: string, language: Language): Promise<string> => {
      const body = { fingerprints: await fingerprints(id, language), languages: [language] }
      const { run } = await call<{ run: string }>('reporter', 'POST', `/api/review/articles/${id}/submit`, 201, body)
      said.trail.push('review.submitted')
      return run
    },
    approve: async (who: 'deskEditor' | 'chiefEditor', run: string, id: string, language: Language): Promise<void> => {
      const body = { fingerprints: await fingerprints(id, language) }
      const path = `/api/review/runs/${run}/approve`
      const { editions } = await call<{ editions: { id: string }[] }>(who, 'POST', path, 200, body)
      said.trail.push(editions.length > 0 ? 'review.approved' : 'review.stepPassed')
      said.editions.push(...editions.map((edition) => edition.id))
    },
    requestChanges: async (run: string, id: string, language: Language): Promise<void> => {
      const body = { fingerprints: await fingerprints(id, language), reason: 'Xin nói rõ hơn.' }
      await call('chiefEditor', 'POST', `/api/review/runs/${run}/request-changes`, 200, body)
      said.trail.push('review.changesRequested')
    },
    /** A complete article of the reporter's in both languages, not submitted yet. */
    write: async (title: string): Promise<string> => {
      const first = async (path: string) =>
        (await call<{ docs: { id: string }[] }>('reporter', 'GET', path, 200)).docs[0]?.id
      const words = { body: lexicalParagraphs([title]), summary: title, title }
      const created = await call<{ doc: { id: string } }>('reporter', 'POST', '/api/articles?locale=vi&depth=0', 201, {
        ...words,
        byline: 'Thu Hà',
        eventDate: '2026-11-20T05:00:00.000Z',
        kind: 'news',
        leadMedia: await first('/api/media?limit=1&sort=createdAt&depth=0'),
        sensitivity: 'ordinary',
        slug: `bai-${randomUUID()}`,
        topics: [await first('/api/topics?where[clause][equals]=P-1.5&depth=0')],
        unit: await first('/api/units?where[slug][equals]=bao-gia-lai&depth=0'),
      })
      const english = { ...words, slug: `article-${randomUUID()}` }
      await call('reporter', 'PATCH', `/api/articles/${created.doc.id}?locale=en&depth=0`, 200, english)
      return created.doc.id
    },
  }
}
