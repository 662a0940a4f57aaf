import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startPortal } from '../../../sandbox/portal'
import { CodedError } from '../../errors/codedError'
import { isBareFolder, isDemoData } from '../../server/demoData'
import { buildIfNeeded } from '../build/buildIfNeeded'
import { isBuilt } from '../build/sourcesHash'
import { demoPortals } from './demoPortals'
import type { DemoPlace } from './demoPlace'
import { newsroomClient, type NewsroomClient } from './newsroomClient'
import { isAsTold, readOutcome, waitForPortals, type Asked, type Outcome } from './outcome'
import { playCorrections, playOtherWork, untouchedPlays } from './otherWork/playOtherWork'
import { startProcess, type RunningProcess } from './startProcess'
import { storyStanding, tellStory } from './story'

export type Demo = {
  place: DemoPlace
  say: (line: string) => void
  /** Called with what ends a thing as soon as that thing has begun. */
  onEnd: (stop: () => Promise<void>) => void
}

export type Told = { outcome: Outcome; asTold: boolean; server: RunningProcess }

const portalNames = {
  asean: { name: 'Cổng thông tin ASEAN Việt Nam', requiredLanguages: ['vi', 'en'] as ('vi' | 'en')[] },
  gialai: { name: 'Cổng thông tin điện tử tỉnh Gia Lai', requiredLanguages: ['vi'] as ('vi' | 'en')[] },
}

/**
 * Builds if needed, seeds, starts the newsroom and its two portals, and plays the story and the other work, unless they
 * have been played here.
 */
export async function runDemo(demo: Demo): Promise<Told> {
  const { place, say } = demo
  requireDemoPlace(place)
  await build(demo)
  say('Ghi kế hoạch, người dùng, bài và ảnh mẫu vào cơ sở dữ liệu…')
  await seed(demo)
  const portals = await startPortals(demo)
  const server = await startServer(demo)
  const newsroom = newsroomClient(`http://127.0.0.1:${place.port}`)
  const asked = { newsroom, portals }
  const outcome = await play(demo, newsroom, asked)
  return { asTold: isAsTold(outcome), outcome, server }
}

/** Known passwords must not get into data that people work with (design §10). */
function requireDemoPlace({ dataDir, env }: DemoPlace): void {
  const data = { dataDir, databaseURI: env.DATABASE_URI ?? '' }
  if (!isDemoData(data) && !isBareFolder(data)) throw new CodedError('database.notADemo', { params: { dataDir } })
}

async function play(demo: Demo, newsroom: NewsroomClient, asked: Asked): Promise<Outcome> {
  await playStory(demo, newsroom, asked)
  await playBeside(demo, newsroom, asked)
  return readOutcome(asked)
}

async function playStory({ say }: Demo, newsroom: NewsroomClient, asked: Asked): Promise<void> {
  const standing = await storyStanding(newsroom)
  if (standing !== 'untold') {
    const how = standing === 'told' ? 'đã được kể trọn' : 'đã bắt đầu và dừng giữa chừng'
    say(`Câu chuyện ${how} trong lần chạy trước trên thư mục này; không kể lại trên cùng một bài.`)
    return
  }
  const province = asked.portals.find(({ slug }) => slug === 'gialai')
  await tellStory({ newsroom, say, stumble: () => order503(province?.url ?? '') })
  await waitForPortals(asked)
  say('Cả hai cổng đang hiển thị đúng từng chữ đã duyệt, bằng hai thứ tiếng: đã đối soát.')
}

/** The rest of the house, told in three lines: what people have taken up themselves is left to them. */
async function playBeside({ say }: Demo, newsroom: NewsroomClient, asked: Asked): Promise<void> {
  const untouched = await untouchedPlays(newsroom)
  if (untouched.length === 0) return
  say(`Cùng lúc, ${untouched.length} bài, ấn phẩm và triển lãm khác đi qua các bàn biên tập của ba đơn vị…`)
  await playOtherWork(newsroom, untouched)
  await waitForPortals(asked)
  await playCorrections(newsroom, untouched)
  const { exhibitions, publications } = await waitForPortals(asked)
  say(
    `${publications} ấn phẩm song ngữ và ${exhibitions} triển lãm đã có trên cả hai cổng, đủ tiếng Việt và tiếng Anh.`,
  )
  say('Mỗi nội dung dừng ở một chặng: chờ biên tập, chờ duyệt, cần sửa, đã lên cổng, bản tiếng Anh chờ theo kịp.')
}

async function order503(url: string): Promise<void> {
  const body = JSON.stringify({ fault: '503-retry-after', seconds: 1, times: 2 })
  const reply = await fetch(`${url}/faults`, { body, headers: { 'Content-Type': 'application/json' }, method: 'POST' })
  if (!reply.ok) throw new Error(`${url}/faults: ${reply.status}`)
}

async function build({ onEnd, say }: Demo): Promise<void> {
  if (isBuilt()) return
  say('Dựng ứng dụng (lần đầu hoặc mã nguồn đã đổi), mất khoảng một phút…')
  const stopped = new AbortController()
  onEnd(() => Promise.resolve(stopped.abort()))
  await buildIfNeeded({ quiet: true, signal: stopped.signal })
}

async function seed({ onEnd, place }: Demo): Promise<void> {
  const log = path.join(place.dataDir, 'seed.log')
  const seeding = startProcess({ env: place.env, file: 'seed.mjs', log })
  onEnd(seeding.stop)
  if ((await seeding.ended) !== 0) throw new Error(`Không ghi được dữ liệu mẫu.\n${tail(log)}`)
}

async function startPortals({ onEnd, place }: Demo): Promise<{ slug: string; url: string }[]> {
  const portals = []
  for (const { port, secret, slug } of demoPortals(place)) {
    const portal = await startPortal({ ...portalNames[slug], dataDir: place.dataDir, port, secret, slug })
    onEnd(() => portal.close())
    portals.push({ slug, url: portal.url })
  }
  return portals
}

async function startServer({ onEnd, place, say }: Demo): Promise<RunningProcess> {
  const log = path.join(place.dataDir, 'server.log')
  const server = startProcess({ env: place.env, file: 'server.mjs', log })
  onEnd(server.stop)
  let over = false
  void server.ended.then(() => (over = true))
  while (!(await isReady(place.port))) {
    if (over) throw new Error(`Máy chủ không khởi động được.\n${tail(log)}`)
    await sleep(200)
  }
  say(`Tòa soạn đã mở tại http://localhost:${place.port}/admin`)
  return server
}

async function isReady(port: number): Promise<boolean> {
  const reply = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined)
  return reply?.ok ?? false
}

const tail = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n')
