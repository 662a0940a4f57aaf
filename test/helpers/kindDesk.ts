import { openHttpDesk } from '../contract/httpDesk'
import type { Language } from '../../src/i18n/languages'
import type { Newsroom } from './newsroom'
import { otherContent } from './otherContent'
import type { Answer, StoryDesk } from './storyDesk'

/** The collections of content under review. */
export const kinds = ['articles', 'exhibitions', 'publications'] as const
export type Kind = (typeof kinds)[number]

/** Who plays which part: the author and a colleague write, the editor decides the `edit` step, the approvers the last one. */
export type Cast = Record<'author' | 'colleague' | 'editor' | 'approver' | 'secondApprover', string>

const casts: Record<Kind, Cast> = {
  articles: {
    author: 'reporter',
    colleague: 'reporter2',
    editor: 'deskEditor',
    approver: 'chiefEditor',
    secondApprover: 'chiefEditor2',
  },
  exhibitions: {
    author: 'exhibitionOfficer',
    colleague: 'exhibitionOfficer2',
    editor: 'cultureEditor',
    approver: 'cultureLeader',
    secondApprover: 'cultureLeader2',
  },
  publications: {
    author: 'publicationEditor',
    colleague: 'translator2',
    editor: 'translator',
    approver: 'departmentLeader',
    secondApprover: 'departmentLeader2',
  },
}

/** Those of them who are no people of the demo. */
const joining: Record<Kind, [person: string, unit: string, role: string][]> = {
  articles: [],
  exhibitions: [['cultureLeader2', 'so-vhttdl', 'leader']],
  publications: [],
}

type Call = Parameters<StoryDesk['as']>[2]
type Fingerprints = Partial<Record<Language, string>>

/** One kind of content at work over HTTP, so that one suite can be played with each of them. */
export type KindDesk = Awaited<ReturnType<typeof openKindDesk>>

export async function openKindDesk(newsroom: Newsroom, desk: StoryDesk, kind: Kind) {
  const { asean, gialai } = desk.portals
  const unsigned = { gialai: { url: gialai.url, secret: '' }, asean: { url: asean.url, secret: '' } }
  const content = otherContent(await openHttpDesk({ url: newsroom.url, portals: unsigned }))
  const tokens = new Map<string, string>()
  for (const [person, unit, role] of joining[kind])
    tokens.set(person, await hire(newsroom, person, [{ unit: await content.unitId(unit), roles: [role] }]))
  const cast = casts[kind]
  /** The languages that one review is about. */
  const languages: Language[] = kind === 'publications' ? ['vi', 'en'] : ['vi']

  const as = (person: string, path: string, call: Call = {}): Promise<Answer> => {
    const token = tokens.get(person)
    return token ? newsroom.request(path, { ...call, token }) : desk.as(person, path, call)
  }
  const edit = (person: string, id: string, data: object, language: string = 'vi') =>
    as(person, `/api/${kind}/${id}?locale=${language}&depth=0`, { method: 'PATCH', body: data })
  const fingerprints = async (id: string, wanted = languages): Promise<Fingerprints> => {
    const { body } = await as(cast.approver, `/api/review/${kind}/${id}`)
    return Object.fromEntries(wanted.map((language) => [language, body.languages[language].fingerprint]))
  }
  const trySubmit = async (id: string, wanted = languages, person = cast.author, call: Call = {}) => {
    const body = { languages: wanted, fingerprints: await fingerprints(id, wanted) }
    return as(person, `/api/review/${kind}/${id}/submit`, { method: 'POST', body, ...call })
  }
  const submit = async (id: string, wanted = languages, person = cast.author): Promise<string> =>
    String(expected(201, await trySubmit(id, wanted, person)).run)
  /** The call that approves what stands now, for whoever wants to choose the moment. */
  const approval = async (person: string, run: string, id: string, wanted = languages, call: Call = {}) => {
    const body = { fingerprints: await fingerprints(id, wanted) }
    return () => as(person, `/api/review/runs/${run}/approve`, { method: 'POST', body, ...call })
  }
  const approve = async (person: string, run: string, id: string, wanted = languages): Promise<Answer> =>
    (await approval(person, run, id, wanted))()
  const toTheLastStep = async (id: string, wanted = languages): Promise<string> => {
    const run = await submit(id, wanted)
    expected(200, await approve(cast.editor, run, id, wanted))
    return run
  }

  return {
    as,
    approval,
    approve,
    cast,
    content,
    edit,
    fingerprints,
    kind,
    languages,
    submit,
    /** A run that waits for its last signature. */
    toTheLastStep,
    trySubmit,
    /** A complete document in both languages by the author; its id. */
    write: (changes: object = {}): Promise<string> => {
      if (kind === 'publications') return content.writePublication(changes)
      return kind === 'exhibitions' ? content.writeExhibition(changes) : desk.writeArticle(changes, {})
    },
    /** Submits and takes it through both steps; the run's id. */
    publish: async (id: string, wanted = languages): Promise<string> => {
      const run = await toTheLastStep(id, wanted)
      expected(200, await approve(cast.approver, run, id, wanted))
      return run
    },
    userId: async (person: string): Promise<string> => String((await as(person, '/api/users/me')).body.user.id),
    /** `<portal> <language> <number> <state>`, in that order. */
    deliveries: async (id: string): Promise<string[]> => {
      const { docs } = await newsroom.payload.find({
        collection: 'deliveries',
        depth: 0,
        limit: 0,
        overrideAccess: true,
        where: { group: { equals: `${kind}-${id}` } },
      })
      return docs.map((row) => `${row.destination} ${row.language} ${row.number} ${row.state}`).sort()
    },
  }
}

/** The body of an answer that has to have this status. */
function expected(status: number, answer: Answer): Answer['body'] {
  if (answer.status === status) return answer.body
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`)
}

/** An account of somebody who is no person of the demo, signed in; one who has it already keeps it. */
async function hire(newsroom: Newsroom, person: string, memberships: object[]): Promise<string> {
  const account = { email: `${person.toLowerCase()}@gialai.example`, password: 'Nguoi-cua-bai-thu-21' }
  const { totalDocs } = await newsroom.payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: account.email } },
  })
  if (totalDocs === 0)
    await newsroom.payload.create({
      collection: 'users',
      data: { ...account, active: true, memberships, name: person } as never,
      overrideAccess: true,
    })
  return newsroom.login(account.email, account.password)
}
