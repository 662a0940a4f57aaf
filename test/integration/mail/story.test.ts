import type { CollectionSlug } from 'payload'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { mailCarrier } from '../../../src/mail/carriers/chooseCarrier'
import type { Message } from '../../../src/mail/records/messages'
import { mailLoop } from '../../../src/mail/worker/mailLoop'
import type { WorkLoop } from '../../../src/worker/workLoop'
import people from '../../../seed/demo/people.json'
import { ask } from '../../helpers/ask'
import { startMailServer, type MailServer } from '../../helpers/mailServer'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'

let newsroom: Newsroom
let desk: StoryDesk
let server: MailServer
let worker: WorkLoop

beforeAll(async () => {
  server = await startMailServer()
  const env = { MAIL_FROM: 'Cầu Nối <cau-noi@gialai.example>', SMTP_URL: server.url }
  newsroom = await startNewsroom({ env, seeded: true })
  desk = await startStoryDesk(newsroom)
  const { payload, settings } = newsroom
  const quiet = () => undefined
  worker = mailLoop({
    carrier: mailCarrier(settings),
    clock: { now: () => new Date() },
    from: settings.mailFrom,
    log: { info: quiet, warn: quiet, error: (data, message) => console.error(message, data) },
    payload,
    random: () => 0.5,
    settings,
    wait: () => Promise.resolve(),
  })
})
afterAll(async () => {
  await desk?.close()
  await newsroom?.close()
  await server?.close()
  Reflect.deleteProperty(process.env, 'SMTP_URL')
  Reflect.deleteProperty(process.env, 'MAIL_FROM')
})

const person = (key: string) => people.find((each) => each.key === key)!

/** Carries everything that waits; who got what meanwhile, in the order of their names. */
async function arrived(): Promise<string[]> {
  const before = server.taken.length
  while ((await worker.tick()) > 0);
  const named = server.taken.slice(before).map(({ subject, to }) => {
    const address = to && 'value' in to ? to.value[0]?.address : ''
    return `${people.find(({ email }) => email === address)?.key ?? address}: ${subject}`
  })
  return named.sort()
}

const requestChanges = async (who: string, run: string, article: string, reason: string) => {
  const { vi } = await desk.fingerprints(article)
  const body = { fingerprints: { vi }, reason }
  return desk.as(who, `/api/review/runs/${run}/request-changes`, { body, method: 'POST' })
}

const rowsOf = async (run: string): Promise<Message[]> => {
  const found = await newsroom.payload.db.find<Message>({
    collection: 'messages' as CollectionSlug,
    limit: 0,
    pagination: false,
    where: { run: { equals: run } },
  })
  return found.docs
}

describe('P-4.1 the mails of an article', () => {
  it('go to whose turn it is, to the submitter when changes are asked for, and when it is approved', async () => {
    const title = 'Lễ hội cà phê Pleiku'
    const article = await desk.writeArticle({ slug: 'le-hoi-ca-phe', title })
    const first = await desk.submit(article, ['vi'])
    expect(await arrived()).toEqual([`deskEditor2: Cần biên tập: ${title}`, `deskEditor: Cần biên tập: ${title}`])

    await desk.approve('deskEditor', first, article)
    expect(await arrived()).toEqual([`chiefEditor2: Cần duyệt: ${title}`, `chiefEditor: Cần duyệt: ${title}`])

    await requestChanges('chiefEditor', first, article, 'Kiểm lại số liệu')
    expect(await arrived()).toEqual([`reporter: Yêu cầu sửa: ${title}`])
    expect(server.taken.at(-1)?.text).toContain('Lý do:\n> Kiểm lại số liệu')

    const second = await desk.submit(article, ['vi'])
    await desk.approve('deskEditor', second, article)
    // Nobody was told before the desk had passed it on: what was asked of the desk is over.
    expect(await arrived()).toEqual([`chiefEditor2: Cần duyệt: ${title}`, `chiefEditor: Cần duyệt: ${title}`])
    expect((await rowsOf(second)).map(({ state }) => state).sort()).toEqual([
      'sent',
      'sent',
      'superseded',
      'superseded',
    ])

    await desk.approve('chiefEditor', second, article)
    expect(await arrived()).toEqual([`reporter: Đã duyệt: ${title}`])
    const approved = server.taken.at(-1)
    expect(approved?.text).toContain('Ấn bản số 1, bản tiếng Việt.')
    expect(approved?.text).toMatch(/Đang gửi tới: .*Gia Lai/)
    expect(approved?.text).toMatch(/Còn chờ đủ tiếng Việt và tiếng Anh: .*ASEAN/)
    expect(approved?.text).toContain(`/admin/collections/articles/${article}?locale=vi`)
  })

  it('say what changed since the last edition, by the names that the form has for it', async () => {
    const article = await desk.writeArticle({ slug: 'bai-dinh-chinh', title: 'Bài đính chính' })
    await desk.publish(article)
    await arrived()
    await desk.edit('reporter', article, { subtitle: 'Tít phụ mới', title: 'Bài đính chính, bản mới' })
    await desk.submit(article, ['vi'])
    await arrived()
    expect(server.taken.at(-1)?.text).toMatch(/Khác ấn bản trước ở: Tít.*, Tít phụ/)
  })

  it('are not sent where the article was recalled before, and are taken back where it was after', async () => {
    const article = await desk.writeArticle({ slug: 'bai-thu-hoi', title: 'Bài thu hồi' })
    const recall = (run: string) =>
      desk.as('reporter', `/api/review/runs/${run}/recall`, { body: { reason: 'Sai tên' }, method: 'POST' })
    await recall(await desk.submit(article, ['vi']))
    expect(await arrived()).toEqual([])

    const second = await desk.submit(article, ['vi'])
    await arrived()
    await recall(second)
    expect(await arrived()).toEqual(['deskEditor2: Đã thu hồi: Bài thu hồi', 'deskEditor: Đã thu hồi: Bài thu hồi'])
  })

  it('stand exactly when the verb stands: a refused approval writes none', async () => {
    const article = await desk.writeArticle({ slug: 'bai-tu-duyet', title: 'Bài tự duyệt' })
    const run = await desk.submit(article, ['vi'])
    await arrived()
    expect((await desk.approve('reporter', run, article)).status).toBe(403)
    expect(await arrived()).toEqual([])
  })
})

describe('a person’s mails', () => {
  it('are theirs to read and to download, as they were sent, and nobody else’s but of those who read all', async () => {
    const list = async (who: string) => (await desk.as(who, '/api/messages?limit=100&depth=0')).body.docs as Message[]
    const own = await list('reporter')
    const reporter = await desk.userId('reporter')
    expect(own.length).toBeGreaterThan(1)
    expect(new Set(own.map(({ recipient }) => recipient))).toEqual(new Set([reporter]))
    expect((await list('auditor')).length).toBeGreaterThan(own.length)
    expect(await list('translator')).toEqual([])

    const message = own[0]!
    const path = `${newsroom.url}/api/messages/${message.id}/eml`
    const download = async (who?: string) => {
      const account = who ? person(who) : undefined
      const token = account ? await newsroom.login(account.email, account.password) : undefined
      return fetch(path, { headers: token ? { Authorization: `JWT ${token}` } : {} })
    }
    const file = await download('reporter')
    expect(file.headers.get('content-type')).toBe('message/rfc822')
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${message.messageId}.eml"`)
    const mail = await simpleParser(Buffer.from(await file.arrayBuffer()))
    const sent = server.taken.find(({ messageId }) => messageId === mail.messageId)
    expect([mail.subject, mail.text, mail.html]).toEqual([sent?.subject, sent?.text, sent?.html])
    expect((await download('administrator')).status).toBe(200)
    expect((await download('deskEditor')).status).toBe(404)
    expect((await download()).status).toBe(401)
    expect((await ask(`${newsroom.url}/api/messages/unknown/eml`)).status).toBe(401)
  })

  it('come in the language of their account', async () => {
    await newsroom.payload.update({
      collection: 'users',
      data: { language: 'en' },
      id: await desk.userId('chiefEditor'),
      overrideAccess: true,
    })
    const article = await desk.writeArticle({ slug: 'bai-cho-ban-tieng-anh', title: 'Bài cho người đọc tiếng Anh' })
    const run = await desk.submit(article, ['vi'])
    await desk.approve('deskEditor', run, article)
    expect(await arrived()).toContain('chiefEditor: To approve: Bài cho người đọc tiếng Anh')
  })

  it('that Payload sends itself go to the same server, behind an answer that says nothing of them', async () => {
    const before = server.taken.length
    const conversations = server.conversations()
    const { email } = person('translator')
    const forgot = (address: string) => ask(`${newsroom.url}/api/users/forgot-password`, { body: { email: address } })
    server.fault({ at: 'RCPT', status: 550 })
    const refused = await forgot(person('exhibitionOfficer').email)
    await vi.waitFor(() => expect(server.conversations()).toBeGreaterThan(conversations), { timeout: 30_000 })
    const unknown = await forgot('khong.ai@gialai.example')
    expect([refused.status, refused.body]).toEqual([unknown.status, unknown.body])
    await forgot(email)
    await vi.waitFor(() => expect(server.taken.length).toBe(before + 1), { timeout: 30_000 })
    const mail = server.taken[before]
    expect(mail?.to && 'value' in mail.to ? mail.to.value[0]?.address : '').toBe(email)
    expect(mail?.from?.value[0]?.address).toBe('cau-noi@gialai.example')
  })
})
