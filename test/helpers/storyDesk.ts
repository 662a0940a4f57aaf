import people from '../../seed/demo/people.json'
import { seedPortals } from '../../seed/seedPortals'
import { deliveryLoop, type DeliveryLoop } from '../../src/delivery/worker/deliveryLoop'
import type { Language } from '../../src/i18n/languages'
import { articleAbout, englishWording, type ArticleIds } from './articleAbout'
import type { Reply } from './ask'
import type { Newsroom } from './newsroom'
import { newPortalSecret, seededAs, startPortalPair, type PortalPair } from './portalPair'
import { seedHouse } from './seededHouse'

/** A reply whose body is read as what the test expects of it: its assertions are the check. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type per call would say what the assertions say
export type Answer = Reply<any>

type Call = { method?: string; body?: unknown; language?: string; headers?: Record<string, string> }

/** The newsroom of the story with its people signed in, its two portals on sockets, and a worker whose clock tests move. */
export type StoryDesk = Awaited<ReturnType<typeof startStoryDesk>>

export async function startStoryDesk(newsroom: Newsroom) {
  await seedHouse(newsroom.payload, newsroom.settings.dataDir)
  const portals = await startPortals(newsroom)
  const tokens = new Map<string, Promise<string>>()

  // The promise is kept, not the token: two sign-ins of one person at one instant end one of their sessions.
  const tokenOf = async (key: string): Promise<string> => {
    const known = tokens.get(key)
    if (known) return known
    const person = people.find((each) => each.key === key)
    if (!person) throw new Error(`Nobody in the demo is called ${key}`)
    const token = newsroom.login(person.email, person.password)
    tokens.set(key, token)
    return token
  }
  const as = async (person: string, path: string, call: Call = {}): Promise<Answer> =>
    newsroom.request(path, { ...call, token: await tokenOf(person) })
  const ids = await readIds(as)
  const fingerprints = async (article: string): Promise<Record<Language, string>> => {
    const { languages } = (await as('chiefEditor', `/api/review/articles/${article}`)).body
    return { vi: languages.vi.fingerprint, en: languages.en.fingerprint }
  }
  const named = async (article: string, languages: Language[]) => {
    const all = await fingerprints(article)
    return Object.fromEntries(languages.map((language) => [language, all[language]]))
  }
  const submit = async (article: string, languages: Language[], person = 'reporter'): Promise<string> => {
    const body = { languages, fingerprints: await named(article, languages) }
    const answer = await as(person, `/api/review/articles/${article}/submit`, { method: 'POST', body })
    if (answer.status !== 201) throw new Error(`submit: ${answer.status} ${JSON.stringify(answer.body)}`)
    return String(answer.body.run)
  }
  const approve = async (person: string, run: string, article: string, languages: Language[] = ['vi']) =>
    as(person, `/api/review/runs/${run}/approve`, {
      method: 'POST',
      body: { fingerprints: await named(article, languages) },
    })
  const edit = (person: string, article: string, data: object, language: string = 'vi') =>
    as(person, `/api/articles/${article}?locale=${language}&depth=0`, { method: 'PATCH', body: data })
  const loop = workerOf(newsroom)

  return {
    as,
    approve,
    edit,
    fingerprints,
    ids,
    loop,
    portals,
    submit,
    /** A complete vi article by the reporter, and its en wording where one is given; the article's id. */
    writeArticle: async (vi: object, en?: object): Promise<string> => {
      const body = { ...completeArticle(ids), ...vi }
      const created = await as('reporter', '/api/articles?locale=vi&depth=0', { method: 'POST', body })
      if (created.status !== 201) throw new Error(`create: ${created.status} ${JSON.stringify(created.body)}`)
      const id = String(created.body.doc.id)
      if (en) await edit('reporter', id, { ...englishArticle, ...en }, 'en')
      return id
    },
    /** Submits one language and takes it through the desk and the editor-in-chief; the run's id. */
    publish: async (article: string, language: Language = 'vi'): Promise<string> => {
      const run = await submit(article, [language])
      for (const person of ['deskEditor', 'chiefEditor']) {
        const answer = await approve(person, run, article, [language])
        if (answer.status !== 200) throw new Error(`${person}: ${answer.status} ${JSON.stringify(answer.body)}`)
      }
      return run
    },
    userId: async (key: string): Promise<string> => String((await as(key, '/api/users/me')).body.user.id),
    /** Rounds of the worker at later and later times, until nothing is left to do. */
    deliverEverything: async (): Promise<void> => {
      let now = Date.now()
      for (let quiet = 0; quiet < 3; now += 2_000) quiet = (await loop.tick(new Date(now))) === 0 ? quiet + 1 : 0
    },
    deliveries: async (article: string) => deliveriesOf(newsroom, article),
    close: async (): Promise<void> => {
      await loop.stop()
      await portals.close()
    },
  }
}

async function startPortals({ payload }: Newsroom): Promise<PortalPair> {
  const secrets = { gialai: newPortalSecret(), asean: newPortalSecret() }
  const portals = await startPortalPair(secrets)
  await seedPortals(payload, seededAs(portals, secrets))
  return portals
}

type AsPerson = (person: string, path: string, call?: Call) => Promise<Answer>

async function readIds(as: AsPerson): Promise<{ unit: string; topic: string; picture: string }> {
  const first = async (path: string): Promise<string> => String((await as('deskEditor', path)).body.docs[0].id)
  return {
    unit: await first('/api/units?where[slug][equals]=bao-gia-lai&depth=0'),
    topic: await first('/api/topics?where[clause][equals]=P-1.5&depth=0'),
    picture: await first('/api/media?limit=1&sort=createdAt&depth=0'),
  }
}

const completeArticle = (ids: ArticleIds): object => ({
  ...articleAbout(ids),
  title: 'Gia Lai đón đoàn nghệ thuật Lào',
  subtitle: 'Đêm giao lưu tại Quảng trường Đại Đoàn Kết',
  slug: 'gia-lai-don-doan-nghe-thuat-lao',
})

const englishArticle = {
  ...englishWording,
  title: 'Gia Lai welcomes a Lao art troupe',
  subtitle: 'An evening of exchange in Pleiku',
  slug: 'gia-lai-welcomes-lao-art-troupe',
}

/** A worker without dice and without waiting: the test says what time it is. */
function workerOf({ payload, settings }: Newsroom): DeliveryLoop {
  const quiet = () => undefined
  return deliveryLoop({
    payload,
    settings,
    clock: { now: () => new Date() },
    random: () => 0.5,
    wait: () => Promise.resolve(),
    log: { info: quiet, warn: quiet, error: (data, message) => console.error(message, data) },
  })
}

async function deliveriesOf({ payload }: Newsroom, article: string) {
  const { docs } = await payload.find({
    collection: 'deliveries',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    sort: ['destination', 'language', 'number'],
    where: { group: { equals: `articles-${article}` } },
  })
  return docs.map(({ destination, language, number, state }) => ({ portal: destination, language, number, state }))
}
