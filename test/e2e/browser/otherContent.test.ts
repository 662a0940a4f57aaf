import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { expected, openHttpDesk, type HttpDesk, type Language } from '../../contract/httpDesk'
import { openBrowser, personOf, type Browsing, type Person } from '../../helpers/browser'
import { decide, dialog, expectNoOverflow, outcome, panel, ready, work, write } from '../../helpers/browserDesk'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'
import { colleague } from '../../helpers/colleagues'
import { otherContent, type OtherContent } from '../../helpers/otherContent'

const widths = [1280, 390]
const both: Language[] = ['vi', 'en']
const name = (who: string) => personOf(who).name
const english = 'What businesses of Gia Lai have to know before they ship to ASEAN.'
const reason = 'Kiểm lại giờ mở cửa khẩu trong bản tiếng Anh.'

describe('publications, exhibitions and the coordinator’s overview, wide and on a phone', () => {
  let server: BuiltServer
  let browsing: Browsing
  let http: HttpDesk
  let content: OtherContent
  let cultureEditor: Person
  let cultureLeader: Person

  beforeAll(async () => {
    server = await startBuiltServer()
    browsing = await openBrowser(server.url, 'other-content')
    http = await openHttpDesk(server)
    content = otherContent(http)
    const unit = await content.unitId('so-vhttdl')
    cultureEditor = await colleague(http, { key: 'cultureEditor', name: 'Nay H’Mai', unit, role: 'deskEditor' })
    cultureLeader = await colleague(http, { key: 'cultureLeader', name: 'Trần Quốc Thịnh', unit, role: 'leader' })
  })
  afterEach(() => expect(browsing.problems()).toEqual([]))
  afterAll(async () => {
    await browsing?.close()
    await server?.close()
  })

  /** A window at one of the widths: every picture is of a page that fits into it. */
  const at = async (width: number, who: Parameters<Browsing['visit']>[0]) => {
    const visitor = await browsing.visit(who, { height: width < 600 ? 844 : 900, width })
    const look = async (what: string) => {
      await expectNoOverflow(visitor.page)
      await visitor.shot(`${what}-${width}`)
    }
    return { ...visitor, look }
  }
  const approveOverHttp = async (person: string, run: string, publication: string) =>
    expected(200, await content.decide(person, 'approve', run, ['publications', publication, both]))

  describe.each(widths)('P-IV.3 a bilingual publication at %i px', (width) => {
    let publication: string
    const title = `Gia Lai và ASEAN: sổ tay ${width}`
    const form = (language: Language) => `/admin/collections/publications/${publication}?locale=${language}`

    beforeAll(async () => {
      publication = await content.writePublication({ title })
    })

    it('is read in both languages beside each other, and submitted in both by its editor in one act', async () => {
      const editor = await at(width, 'publicationEditor')
      const { page } = editor
      await editor.enter(form('vi'))
      await panel(page).getByText('Hai ngôn ngữ được trình và duyệt cùng một lượt.').waitFor()
      await page.getByRole('button', { name: 'Đối chiếu với bản tiếng Anh' }).click()
      const beside = (field: string) => page.getByRole('group', { name: `Bản tiếng Anh: ${field}` })
      await beside('Tên ấn phẩm').getByText('Gia Lai and ASEAN: a handbook for business').waitFor()
      await beside('Phần 2: Nội dung').getByText('Lorries with farm produce have a lane of their own.').waitFor()
      await beside('Tệp ấn phẩm (PDF) của ngôn ngữ này')
        .getByRole('link', { name: /^handbook/ })
        .waitFor()
      await editor.look('publication-beside')

      await ready(page, 'submit').click()
      await dialog(page).getByText('Trình duyệt bản tiếng Việt và tiếng Anh?').waitFor()
      await dialog(page).getByText(title).waitFor()
      await dialog(page).getByText('Gia Lai and ASEAN: a handbook for business').waitFor()
      expect(await dialog(page).locator('.cn-print').count()).toBe(2)
      await editor.look('publication-submit')
      await decide(page, 'Trình duyệt')
      await outcome(page, `Đã trình bản tiếng Việt và tiếng Anh. Đang chờ bước “Biên dịch”`)
      await panel(page)
        .getByRole('link', { name: /^English/ })
        .click()
      await page.locator('#field-title[value="Gia Lai and ASEAN: a handbook for business"]').waitFor()
      await panel(page).getByText('đang chờ bước “Biên dịch”').waitFor()
    })

    it('is edited by the translator in English beside the Vietnamese, and passed on', async () => {
      const translator = await at(width, 'translator')
      const { page } = translator
      await translator.enter('/admin')
      await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
      await panel(page)
        .getByRole('link', { name: /^English/ })
        .click()
      await page.getByRole('button', { name: 'Đối chiếu với bản tiếng Việt' }).click()
      await page.getByRole('group', { name: 'Bản tiếng Việt: Tên ấn phẩm' }).getByText(title).waitFor()
      await write(page, 'summary', english)
      await ready(page, 'approve').waitFor()
      await translator.look('publication-translation')
      await ready(page, 'approve').click()
      await decide(page, 'Chuyển bước sau')
      await outcome(page, 'Đã chuyển bước. Bây giờ chờ bước “Duyệt: lãnh đạo”')
    })

    it('is sent back by the leader in both languages with one reason', async () => {
      const leader = await at(width, 'departmentLeader')
      const { page } = leader
      await leader.enter('/admin')
      await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
      await panel(page).getByRole('tab', { name: 'Thay đổi' }).click()
      await panel(page).getByText(english).waitFor()
      await panel(page).getByText('Những điều doanh nghiệp Gia Lai cần biết').waitFor()
      await leader.look('publication-changes')
      await ready(page, 'requestChanges').click()
      await dialog(page).getByRole('textbox').fill(reason)
      await decide(page, 'Gửi yêu cầu sửa')
      await outcome(page, `Đã gửi lại cho ${name('publicationEditor')} kèm lý do.`)
      for (const language of ['English', 'Tiếng Việt']) {
        await panel(page)
          .getByRole('link', { name: new RegExp(`^${language}`) })
          .click()
        await panel(page).locator('blockquote').filter({ hasText: reason }).waitFor()
        await page.locator('.cn-languages__one[aria-current]').getByText(language).waitFor()
      }
    })

    it('is approved by the leader in one act, and goes to both portals', async () => {
      const run = await content.submit('publicationEditor', 'publications', publication, both)
      await approveOverHttp('translator', run, publication)
      const leader = await at(width, 'departmentLeader')
      const { page } = leader
      await leader.enter(form('vi'))
      await ready(page, 'approve').click()
      await dialog(page).getByText('Duyệt đúng văn bản này?').waitFor()
      await leader.look('publication-approve')
      await decide(page, 'Duyệt')
      await outcome(
        page,
        'Đã duyệt cùng một lượt. Đang gửi tới các cổng: ấn bản số 1 tiếng Việt và ấn bản số 1 tiếng Anh.',
      )
      await page.getByRole('button', { name: 'Xem các cổng' }).click()
      await expect.poll(() => panel(page).getByText('Đã đối soát').count(), { timeout: 60_000 }).toBeGreaterThan(3)
      await leader.look('publication-portals')
      await panel(page).getByRole('tab', { name: 'Ấn bản' }).click()
      await panel(page).getByRole('button', { name: 'Đọc' }).first().click()
      await dialog(page).getByText('Cửa khẩu mở từ 7 giờ đến 18 giờ mỗi ngày.', { exact: true }).waitFor()
      await leader.look('publication-edition')
    })
  })

  describe.each(widths)('P-IV.5 an exhibition at %i px', (width) => {
    let exhibition: string
    const title = `Không gian nghệ thuật ASEAN ${width}`
    const inCalendar = '/admin/calendar?month=2026-12'

    beforeAll(async () => {
      exhibition = await content.writeExhibition({ title })
    })

    it('is found by its officer on the calendar, and submitted', async () => {
      const officer = await at(width, 'exhibitionOfficer')
      const { page } = officer
      await officer.enter(inCalendar)
      const entry = page.locator('.cn-entry:visible').filter({ hasText: title }).first()
      await entry.getByText('Bản nháp').waitFor()
      await page.locator('.cn-entry:visible').filter({ hasText: 'Ngày Hiến chương ASEAN có hiệu lực' }).waitFor()
      await officer.look('calendar')
      await entry.click()
      await ready(page, 'submit').waitFor()
      await officer.look('exhibition-draft')
      await ready(page, 'submit').click()
      await decide(page, 'Trình duyệt')
      await outcome(page, 'Đã trình bản tiếng Việt. Đang chờ bước “Biên tập”')
    })

    it('is edited by the desk of the department and passed on', async () => {
      const editor = await at(width, cultureEditor)
      const { page } = editor
      await editor.enter('/admin')
      await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
      await write(page, 'summary', 'Ba mươi tác phẩm về đời sống bên dòng Mê Công, mở cửa tự do.')
      await ready(page, 'approve').click()
      await decide(page, 'Chuyển bước sau')
      await outcome(page, 'Đã chuyển bước. Bây giờ chờ bước “Duyệt: lãnh đạo”')
    })

    it('is read work by work and approved by the leader, and stands approved on the calendar', async () => {
      const leader = await at(width, cultureLeader)
      const { page } = leader
      await leader.enter('/admin')
      await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
      await panel(page).getByRole('tab', { name: 'Thay đổi' }).click()
      await panel(page).getByText('Bến sông chiều').waitFor()
      await panel(page).getByText('Bounthan Vongsa').waitFor()
      await leader.look('exhibition-changes')
      await orderFault('503-retry-after')
      await ready(page, 'approve').click()
      await decide(page, 'Duyệt')
      await outcome(page, 'Đã duyệt. Ấn bản số 1 đang được gửi tới các cổng.')
      await leader.open(inCalendar)
      const entry = page.locator('.cn-entry:visible').filter({ hasText: title }).first()
      await entry.getByText('Đã duyệt').waitFor()
    })

    it('leaves a delivery that says what was sent, what came back and how it was understood', async () => {
      const query = `where[document][equals]=${exhibition}&where[destination][equals]=gialai&depth=0`
      const { docs } = expected(200, await http.as<{ docs: { id: string }[] }>('auditor', `/api/deliveries?${query}`))
      const leader = await at(width, cultureLeader)
      const { page } = leader
      await leader.enter(`/admin/collections/deliveries/${docs[0]?.id}`)
      await panel(page)
        .getByText(/^503 → thử lại lúc \d\d:\d\d theo Retry-After$/)
        .waitFor()
      await panel(page).getByText('200 → đúng bản này đang hiện trên cổng').waitFor()
      const refused = panel(page).locator('.cn-attempts > li').filter({ hasText: 'theo Retry-After' })
      await refused.getByText('Đã gửi gì').click()
      await refused.getByText(/^webhook-id: dlv_/m).waitFor()
      await refused.getByText('Cổng trả lời gì').click()
      await refused.getByText(/^retry-after: 1$/m).waitFor()
      await leader.look('delivery')
      await refused.getByRole('button', { name: 'Nguyên văn như đã lưu' }).first().click()
      await refused.getByText('{"type":"').waitFor()
    })
  })

  describe.each(widths)('P-IV.2 the coordinator’s landing page at %i px', (width) => {
    it('shows which topics were told about in a year, leads to their lists, and to what is coming', async () => {
      const coordinator = await at(width, 'coordinator')
      const { page } = coordinator
      await coordinator.enter('/admin')
      const coverage = page.locator('.cn-coverage')
      const promotion = coverage.getByRole('row').filter({ hasText: 'P-1.5' })
      await promotion.getByRole('link', { name: /vi [1-9]\d* · en [1-9]\d* Ấn phẩm, P-1\.5/ }).waitFor()
      await page.locator('.cn-upcoming li').first().waitFor()
      await coordinator.look('coordinator')

      await coverage.getByRole('link', { exact: true, name: '2021' }).click()
      await coverage.getByText('11 chủ đề chưa có nội dung nào trong năm 2021.').waitFor()
      expect(new URL(page.url()).search).toBe('?year=2021')
      await page.goBack()
      await promotion.getByRole('link', { name: /Ấn phẩm, P-1\.5/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Ấn phẩm' }).waitFor()
      await page.getByRole('link', { name: `Gia Lai và ASEAN: sổ tay ${width}` }).waitFor()
      expect(decodeURIComponent(page.url())).toContain(`[topics][in][0]=${http.ids.topic}`)
      await coordinator.open('/admin')
      await page.getByRole('link', { name: 'Xem lịch' }).click()
      await page.getByRole('heading', { level: 1, name: 'Lịch' }).waitFor()
    })
  })

  it('asks whoever opens the calendar without signing in to do so', async () => {
    const stranger = await browsing.visit('coordinator')
    await stranger.open('/admin/calendar')
    await stranger.page.waitForURL(/\/admin\/login/)
  })

  /** The province's portal answers the next delivery so. */
  const orderFault = async (fault: string) => {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ fault, seconds: 1, times: 1 })
    const answer = await fetch(`${server.portals.gialai.url}/faults`, { body, headers, method: 'POST' })
    expect(answer.status).toBe(200)
  }
})
