import people from '../../seed/demo/people.json'
import { articleAbout, englishWording } from '../helpers/articleAbout'
import { answerOf, ask, type Asked, type Reply, type WireErrors } from '../helpers/ask'
import { openDocument } from './documented'

export type Wire = Record<string, unknown> & { errors?: WireErrors }
export type Language = 'vi' | 'en'
type Call = Omit<Asked, 'token'>
type Standing = { languages: Record<Language, { fingerprint: string }> }

/** A server that holds the demo, and the portals it delivers to. */
export type Target = { url: string; portals: Record<'gialai' | 'asean', { url: string; secret: string }> }

/** The demo's people at work over HTTP alone: what any other program could do. */
export type HttpDesk = Awaited<ReturnType<typeof openHttpDesk>>

/** @param options.lawful whether only what the document knows is asked for: every reply is then held against it. @default true */
export async function openHttpDesk({ portals, url }: Target, { lawful = true } = {}) {
  const tokens = new Map<string, string>()
  const documented = await openDocument(url)
  const call = async <Body = Wire>(path: string, asked: Asked = {}): Promise<Reply<Body>> => {
    const reply = await ask<Body>(`${url}${path}`, asked)
    const method = asked.method ?? (asked.body === undefined ? 'GET' : 'POST')
    if (lawful) documented.check({ method, path, body: asked.body }, reply)
    return reply
  }
  const signIn = async (email: string, password: string): Promise<string> =>
    expected(200, await call<{ token: string }>('/api/users/login', { body: { email, password } })).token
  const tokenOf = async (key: string): Promise<string> => {
    const known = tokens.get(key)
    if (known) return known
    const person = people.find((each) => each.key === key)
    if (!person) throw new Error(`Nobody in the demo is called ${key}`)
    const token = await signIn(person.email, person.password)
    tokens.set(key, token)
    return token
  }
  const as = async <Body = Wire>(person: string, path: string, asked: Call = {}): Promise<Reply<Body>> =>
    call<Body>(path, { ...asked, token: await tokenOf(person) })
  const fingerprint = async (article: string, language: Language = 'vi'): Promise<string> =>
    (await as<Standing>('auditor', `/api/review/articles/${article}`)).body.languages[language].fingerprint
  const ids = await readIds(as)

  const submit = async (article: string, language: Language = 'vi', person = 'reporter', asked: Call = {}) => {
    const body = { languages: [language], fingerprints: { [language]: await fingerprint(article, language) } }
    return as<Wire & { run: string }>(person, `/api/review/articles/${article}/submit`, { body, ...asked })
  }
  const openRun = async (article: string, language: Language = 'vi', person = 'reporter'): Promise<string> =>
    expected(201, await submit(article, language, person)).run
  const approve = (person: string, run: string, fingerprints: object, asked: Call = {}) =>
    as<Wire & { run: string; editions: object[] }>(person, `/api/review/runs/${run}/approve`, {
      body: { fingerprints },
      ...asked,
    })
  const sign = async (person: string, run: string, article: string, language: Language = 'vi') =>
    expected(200, await approve(person, run, { [language]: await fingerprint(article, language) }))
  const edit = (person: string, article: string, data: object, language: Language = 'vi') =>
    as<Wire & { doc: Wire }>(person, `/api/articles/${article}?locale=${language}&depth=0`, {
      body: data,
      method: 'PATCH',
    })

  return {
    as,
    approve,
    call,
    documented,
    edit,
    /** The bare answer to a GET of anyone's, for what is no JSON or whose headers matter. */
    fetch: async (path: string, headers: Record<string, string> = {}): Promise<Response> => {
      const reply = await fetch(`${url}${path}`, { headers })
      const { body } = await answerOf(reply.clone())
      documented.check({ method: 'GET', path }, { body, headers: reply.headers, status: reply.status })
      return reply
    },
    fingerprint,
    ids,
    openRun,
    portals,
    sign,
    submit,
    url,
    /** Signs somebody in who is no person of the demo. */
    hire: async (key: string, email: string, password: string) => void tokens.set(key, await signIn(email, password)),
    /** A run that has passed the desk and waits for the editor-in-chief. */
    openAtLastStep: async (article: string, language: Language = 'vi'): Promise<string> => {
      const run = await openRun(article, language)
      await sign('deskEditor', run, article, language)
      return run
    },
    /** Submits one language and takes it through both steps; the run. */
    publish: async (article: string, language: Language = 'vi'): Promise<string> => {
      const run = await openRun(article, language)
      await sign('deskEditor', run, article, language)
      await sign('chiefEditor', run, article, language)
      return run
    },
    /** A complete article of the reporter's in vi, and in en where a title is given; its id. */
    writeArticle: async (title: string, more: object = {}, english?: string): Promise<string> => {
      const body = { ...articleAbout(ids), title, ...more }
      const { doc } = expected(201, await as<{ doc: { id: string } }>('reporter', '/api/articles?depth=0', { body }))
      if (english) expected(200, await edit('reporter', doc.id, { ...englishWording, title: english }, 'en'))
      return doc.id
    },
  }
}

/** The body of an answer that has to have this status. */
export function expected<Body>(status: number, reply: Reply<Body>): Body {
  if (reply.status === status) return reply.body
  throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`)
}

type AsPerson = <Body>(person: string, path: string) => Promise<Reply<Body>>

/** Ids of what the demo's plan and library hold. */
async function readIds(as: AsPerson) {
  const first = async (path: string): Promise<string> => {
    const { docs } = expected(200, await as<{ docs: { id: string }[] }>('auditor', `${path}&depth=0&limit=1`))
    if (!docs[0]) throw new Error(`nothing at ${path}`)
    return docs[0].id
  }
  return {
    unit: await first('/api/units?where[slug][equals]=bao-gia-lai'),
    otherUnit: await first('/api/units?where[slug][equals]=so-ngoai-vu'),
    topic: await first('/api/topics?where[clause][equals]=P-1.5'),
    picture: await first('/api/media?sort=createdAt'),
  }
}
