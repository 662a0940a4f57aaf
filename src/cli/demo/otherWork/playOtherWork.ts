import { articles } from '../../../../seed/demo/articles'
import { lexicalParagraphs } from '../../../../seed/lexicalParagraphs'
import type { Language } from '../../../i18n/languages'
import type { NewsroomClient } from '../newsroomClient'
import type { PersonKey } from '../people'
import { plays, type Crew, type Play } from './plays'

type Fingerprints = Partial<Record<Language, string>>
type Review = { languages: Record<Language, { fingerprint: string }> }

/** Plays whose documents nobody has taken up yet; they are told apart from a demo that people went on with. */
export async function untouchedPlays(newsroom: NewsroomClient): Promise<Play[]> {
  const { docs } = await newsroom.call<{ docs: { collection: string; document: string }[] }>(
    'auditor',
    'GET',
    '/api/review-runs?depth=0&limit=0&pagination=false',
    200,
  )
  const taken = new Set(docs.map(({ collection, document }) => `${collection}:${document}`))
  const ids = await Promise.all(plays.map((play) => findDocument(newsroom, play)))
  return plays.filter((play, i) => ids[i] !== undefined && !taken.has(`${play.collection}:${ids[i]}`))
}

/** Leaves each document where its play ends, by the verbs and the people of the product; several documents at once. */
export async function playOtherWork(newsroom: NewsroomClient, untouched: readonly Play[]): Promise<void> {
  const left = [...untouched]
  const desk = async () => {
    for (let play = left.shift(); play; play = left.shift()) await playOne(newsroom, play)
  }
  await Promise.all([desk(), desk(), desk()])
}

/** The corrections of plays that have arrived: after them the English edition translates a wording that is no longer the newest. */
export async function playCorrections(newsroom: NewsroomClient, played: readonly Play[]): Promise<void> {
  for (const play of played) {
    const words = articles.find(({ vi }) => vi.slug === play.slug)?.vi
    if (!play.correction || !words) continue
    const { line, text } = play.correction
    const document = await documentOf(newsroom, play)
    const body = lexicalParagraphs(words.body.map((standing, i) => (i === line ? text : standing)))
    await document.write({ body })
    await document.review(play.crew, { languages: ['vi'], ending: 'approved' })
  }
}

async function playOne(newsroom: NewsroomClient, play: Play): Promise<void> {
  const document = await documentOf(newsroom, play)
  for (const run of play.runs) await document.review(play.crew, run)
  if (play.goesOn) await document.write(play.goesOn)
}

async function findDocument(newsroom: NewsroomClient, { collection, crew, slug }: Play): Promise<string | undefined> {
  const path = `/api/${collection}?locale=vi&depth=0&limit=1&where[slug][equals]=${slug}`
  return (await newsroom.call<{ docs: { id: string }[] }>(crew.author, 'GET', path, 200)).docs[0]?.id
}

async function documentOf(newsroom: NewsroomClient, play: Play) {
  const { collection, crew, slug } = play
  const id = await findDocument(newsroom, play)
  if (!id) throw new Error(`The demo has no ${collection} ${slug}`)

  const fingerprintsOf = async (languages: Language[]): Promise<Fingerprints> => {
    const review = await newsroom.call<Review>(crew.author, 'GET', `/api/review/${collection}/${id}`, 200)
    return Object.fromEntries(languages.map((language) => [language, review.languages[language].fingerprint]))
  }

  const submit = async (languages: Language[], fingerprints: Fingerprints): Promise<string> => {
    const path = `/api/review/${collection}/${id}/submit`
    return (await newsroom.call<{ run: string }>(crew.author, 'POST', path, 201, { fingerprints, languages })).run
  }

  const decide = (who: PersonKey, run: string, verb: 'approve' | 'request-changes', body: object) =>
    newsroom.call(who, 'POST', `/api/review/runs/${run}/${verb}`, 200, body)

  return {
    /** In Vietnamese, as the author. */
    write: (data: object) =>
      newsroom.call(crew.author, 'PATCH', `/api/${collection}/${id}?locale=vi&depth=0`, 200, data),
    /** One run up to its ending. Nobody edits on the way, so that everyone decides on the wording that was submitted. */
    review: async ({ first, last }: Crew, { ending, languages, reason }: Play['runs'][number]) => {
      const fingerprints = await fingerprintsOf(languages)
      const run = await submit(languages, fingerprints)
      if (ending === 'firstStep') return
      if (ending === 'sentBackFirst') return decide(first, run, 'request-changes', { fingerprints, reason })
      await decide(first, run, 'approve', { fingerprints })
      if (ending === 'lastStep') return
      if (ending === 'sentBackLast') return decide(last, run, 'request-changes', { fingerprints, reason })
      await decide(last, run, 'approve', { fingerprints })
    },
  }
}
