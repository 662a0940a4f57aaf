import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import type { Language } from '../../i18n/languages'
import type { NewsroomClient } from './newsroomClient'
import { person, type PersonKey } from './people'
import article from './storyArticle.json'

export type Story = {
  newsroom: NewsroomClient
  /** Tells one line. */
  say: (line: string) => void
  /** Makes the provincial portal answer 503 with `Retry-After: 1` to the next two deliveries. */
  stumble: () => Promise<void>
}

type Found = { docs: { id: string }[] }
type Review = { languages: Record<Language, { state: string; fingerprint: string; editions: object[] }> }

/** What an earlier run left: nothing, a story broken off, or one told to its end. */
export type StoryStanding = 'untold' | 'brokenOff' | 'told'

export async function storyStanding(newsroom: NewsroomClient): Promise<StoryStanding> {
  const path = `/api/articles?locale=vi&depth=0&where[slug][equals]=${article.vi.slug}`
  const standing = (await newsroom.call<Found>('reporter', 'GET', path, 200)).docs[0]
  if (!standing) return 'untold'
  const { vi, en } = (await reviewOf(newsroom, standing.id)).languages
  return vi.editions.length > 0 && en.editions.length > 0 ? 'told' : 'brokenOff'
}

/**
 * The story of the demo, by the people of the demo, over HTTP: written, edited, the author's own approval refused, sent
 * back, mended, approved in Vietnamese, then in English.
 */
export async function tellStory(story: Story): Promise<void> {
  const { newsroom, say } = story
  const name = (who: PersonKey) => person(who).name
  const id = await write(story)

  let run = await submit(newsroom, id, 'vi')
  say(`${name('reporter')} trình duyệt bản tiếng Việt.`)
  await newsroom.call('deskEditor', 'PATCH', `/api/articles/${id}?locale=vi&depth=0`, 200, {
    summary: article.deskSummary,
  })
  await approve(newsroom, 'deskEditor', run, id, 'vi')
  say(`${name('deskEditor')} (biên tập) viết lại phần tóm tắt và chuyển bài lên Tổng biên tập.`)

  const refused = await approve(newsroom, 'reporter', run, id, 'vi', 403)
  say(`${name('reporter')} thử tự duyệt bài của mình, hệ thống từ chối: “${refused.errors?.[0]?.message}”`)

  await newsroom.call('chiefEditor', 'POST', `/api/review/runs/${run}/request-changes`, 200, {
    fingerprints: await fingerprints(newsroom, id, 'vi'),
    reason: article.reason,
  })
  say(`${name('chiefEditor')} (Tổng biên tập) yêu cầu sửa: “${article.reason}”`)

  await newsroom.call('reporter', 'PATCH', `/api/articles/${id}?locale=vi&depth=0`, 200, { body: mendedBody() })
  run = await submit(newsroom, id, 'vi')
  say(`${name('reporter')} bổ sung và trình lại.`)
  await approve(newsroom, 'deskEditor', run, id, 'vi')
  say(`${name('deskEditor')} chuyển bài lên lần nữa.`)

  await story.stumble()
  await approve(newsroom, 'chiefEditor', run, id, 'vi')
  say(`${name('chiefEditor')} duyệt bản tiếng Việt: ấn bản số 1 lên đường. Cổng tỉnh đang bận, sẽ báo 503 hai lần.`)

  const { body, ...words } = article.en
  await newsroom.call('reporter', 'PATCH', `/api/articles/${id}?locale=en&depth=0`, 200, {
    ...words,
    body: lexicalParagraphs(body),
  })
  run = await submit(newsroom, id, 'en')
  say(`${name('reporter')} viết và trình bản tiếng Anh “${article.en.title}”.`)
  await approve(newsroom, 'deskEditor', run, id, 'en')
  say(`${name('deskEditor')} chuyển bản tiếng Anh.`)
  await approve(newsroom, 'chiefEditor', run, id, 'en')
  say(`${name('chiefEditor')} duyệt bản tiếng Anh: cổng ASEAN đã đủ hai ngôn ngữ để nhận.`)
}

async function write({ newsroom, say }: Story): Promise<string> {
  const first = async (path: string) => (await newsroom.call<Found>('reporter', 'GET', path, 200)).docs[0]?.id
  const { body, ...words } = article.vi
  const topics = article.topics.map((clause) => first(`/api/topics?depth=0&where[clause][equals]=${clause}`))
  const { doc } = await newsroom.call<{ doc: { id: string } }>(
    'reporter',
    'POST',
    '/api/articles?locale=vi&depth=0',
    201,
    {
      ...article.shared,
      ...words,
      body: lexicalParagraphs(body),
      leadMedia: await first(`/api/media?depth=0&where[filename][equals]=${article.leadMedia}`),
      topics: await Promise.all(topics),
      unit: await first(`/api/units?depth=0&where[slug][equals]=${article.unit}`),
    },
  )
  say(`${person('reporter').name} (phóng viên) viết bài “${article.vi.title}”.`)
  return doc.id
}

function mendedBody() {
  return lexicalParagraphs(article.vi.body.map((line, i) => (i === article.mendedLine ? article.mended : line)))
}

const reviewOf = (newsroom: NewsroomClient, id: string) =>
  newsroom.call<Review>('reporter', 'GET', `/api/review/articles/${id}`, 200)

async function fingerprints(newsroom: NewsroomClient, id: string, language: Language): Promise<object> {
  return { [language]: (await reviewOf(newsroom, id)).languages[language].fingerprint }
}

async function submit(newsroom: NewsroomClient, id: string, language: Language): Promise<string> {
  const body = { fingerprints: await fingerprints(newsroom, id, language), languages: [language] }
  return (await newsroom.call<{ run: string }>('reporter', 'POST', `/api/review/articles/${id}/submit`, 201, body)).run
}

async function approve(
  newsroom: NewsroomClient,
  who: PersonKey,
  run: string,
  id: string,
  language: Language,
  expected = 200,
): Promise<{ errors?: { message: string }[] }> {
  const body = { fingerprints: await fingerprints(newsroom, id, language) }
  return newsroom.call(who, 'POST', `/api/review/runs/${run}/approve`, expected, body)
}
