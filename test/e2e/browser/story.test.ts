import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openBrowser, personOf, type Browsing, type Visitor } from '../../helpers/browser'
import { decide, dialog, openList, outcome, panel, ready, verb, work, writable, write } from '../../helpers/browserDesk'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'

const title = 'Cà phê Gia Lai vào thị trường khu vực'
const deskSummary = 'Hạt cà phê Gia Lai đi xa nhờ đất bazan, công chăm bón và một tờ giấy đúng: chứng nhận xuất xứ.'
const reason = 'Xin nêu tên hiệp định ngay trong sapo.'
const mended = 'Muốn hưởng thuế ưu đãi của ATIGA, hạt cà phê Gia Lai cần một tờ giấy đúng: chứng nhận xuất xứ.'
const name = (who: Parameters<typeof personOf>[0]) => personOf(who).name

const bothChiefs = `${name('chiefEditor')}, ${name('chiefEditor2')}`
const bothDesks = `${name('deskEditor2')}, ${name('deskEditor')}`

/** Each test goes on where the one before it ended; once one has failed the others have nothing to stand on. */
describe('one article, by clicking, from the reporter to the portal', () => {
  let server: BuiltServer
  let browsing: Browsing
  let reporter: Visitor
  let desk: Visitor
  let chief: Visitor
  let broken = false

  beforeAll(async () => {
    server = await startBuiltServer()
    browsing = await openBrowser(server.url, 'story')
    reporter = await browsing.visit('reporter')
    desk = await browsing.visit('deskEditor')
    chief = await browsing.visit('chiefEditor')
  })
  beforeEach((context) => {
    if (broken) context.skip()
  })
  afterEach(async ({ task }) => {
    if (!broken && task.result?.state === 'fail') {
      broken = true
      for (const each of [reporter, desk, chief]) await each.shot('broken')
    }
    expect(browsing.problems()).toEqual([])
  })
  afterAll(async () => {
    await browsing?.close()
    await server?.close()
  })

  it('speaks Vietnamese to a browser that asks for English, and lands on what waits for the person', async () => {
    const { page } = reporter
    await reporter.open('/admin')
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    await reporter.shot('sign-in')
    await reporter.signIn()
    await page.getByRole('heading', { level: 1, name: `Chào ${name('reporter')}` }).waitFor()
    //expect(await page.title()).toContain('Việc của tôi')
    await work(page, 'Cần bạn xử lý').getByText('Không có gì chờ bạn').waitFor()
    await work(page, 'Vừa xong').getByText('Chưa có ấn bản nào').waitFor()
    await reporter.shot('reporter-landing')
  })

  it('lets the reporter submit from the panel on the article, which has no publishing of Payload’s own', async () => {
    const { page } = reporter
    await openList(page, 'Bài báo')
    await page.getByPlaceholder(/^Tìm với tít/).fill('ca phe gia lai')
    await page.getByRole('link', { name: title }).waitFor()
    await reporter.shot('reporter-articles')
    await page.getByRole('link', { name: title }).click()
    await panel(page).getByText('chưa trình duyệt').waitFor()
    await page.locator('.rich-text-lexical [contenteditable="true"]').waitFor()
    expect(await page.getByRole('button', { name: /xuất bản|công bố|lên lịch|publish|schedule/i }).count()).toBe(0)
    await reporter.shot('reporter-draft')

    await ready(page, 'submit').click()
    await dialog(page).getByText('Bản đầu tiên, chưa có ấn bản nào trước đó.').waitFor()
    await dialog(page).getByText(title).waitFor()
    await reporter.shot('reporter-submit-dialog')
    await decide(page, 'Trình duyệt')
    await outcome(page, `Đã trình bản tiếng Việt. Đang chờ bước “Biên tập”: ${bothDesks}`)
  })

  it('shows the reporter the approval, off, with the reason, and the form as text to read', async () => {
    const { page } = reporter
    expect(await verb(page, 'approve').getAttribute('aria-disabled')).toBe('true')
    const why = await verb(page, 'approve').getAttribute('aria-describedby')
    expect(await page.locator(`[id="${why}"]`).innerText()).toBe(
      `${name('reporter')} là người trình nên không được tự duyệt.`,
    )
    await writable(page, 'title', false)
    expect(await page.locator('.rich-text-lexical [contenteditable="true"]').count()).toBe(0)
    await reporter.shot('reporter-waits')
    await reporter.open('/admin')
    await work(page, 'Đang chờ người khác').getByText(title).waitFor()
    await work(page, 'Đang chờ người khác').getByText(`đang ở: ${bothDesks}`).waitFor()
    await reporter.shot('reporter-landing-waiting')
  })

  it('brings it to the desk editor, who edits a line and passes it on', async () => {
    const { page } = desk
    await desk.signIn()
    await work(page, 'Cần bạn xử lý')
      .getByText(`từ ${name('reporter')}`)
      .waitFor()
    await desk.shot('desk-landing')
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
    await writable(page, 'summary', true)
    await write(page, 'summary', deskSummary)
    await ready(page, 'approve').click()
    await desk.shot('desk-dialog')
    await decide(page, 'Chuyển bước sau')
    await outcome(page, `Đã chuyển bước. Bây giờ chờ bước “Duyệt: Tổng biên tập”: ${bothChiefs}.`)
    await writable(page, 'summary', false)
    await desk.shot('desk-passed')
  })

  it('shows the chief editor what changed, and sends it back only with a reason', async () => {
    const { page } = chief
    await chief.signIn()
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
    await panel(page).getByRole('tab', { name: 'Thay đổi' }).click()
    await panel(page).getByText(deskSummary).waitFor()
    await writable(page, 'title', false)
    await chief.shot('chief-changes')
    await ready(page, 'requestChanges').click()
    await decide(page, 'Gửi yêu cầu sửa')
    await dialog(page).getByText('Hãy viết lý do: tác giả cần biết phải sửa gì.').waitFor()
    await chief.shot('chief-reason-missing')
    await dialog(page).getByRole('textbox').fill(reason)
    await decide(page, 'Gửi yêu cầu sửa')
    await outcome(page, `Đã gửi lại cho ${name('reporter')} kèm lý do.`)
    await chief.shot('chief-returned')
  })

  it('lays the reason on top of the reporter’s form until it is mended and submitted again', async () => {
    const { page } = reporter
    await reporter.open('/admin')
    await work(page, 'Cần bạn xử lý').getByText(`“${reason}”`).waitFor()
    await reporter.shot('reporter-to-mend')
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
    await panel(page)
      .getByText(`${name('chiefEditor')} yêu cầu sửa`)
      .waitFor()
    await panel(page).locator('blockquote').filter({ hasText: reason }).waitFor()
    await writable(page, 'summary', true)
    await reporter.shot('reporter-reason')
    await write(page, 'summary', mended)
    await ready(page, 'submit').click()
    await decide(page, 'Trình duyệt')
    await outcome(page, 'Đã trình bản tiếng Việt.')
    await panel(page).locator('.cn-requested').waitFor({ state: 'detached' })
  })

  it('goes through the desk once more', async () => {
    const { page } = desk
    await desk.open('/admin')
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
    await ready(page, 'approve').click()
    await decide(page, 'Chuyển bước sau')
    await outcome(page, 'Đã chuyển bước.')
  })

  it('is approved in the dialog by its button, not by Enter', async () => {
    const { page } = chief
    await chief.open('/admin')
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: title }).click()
    await ready(page, 'approve').click()
    await dialog(page).getByText('Duyệt đúng văn bản này?').waitFor()
    await page.keyboard.press('Enter')
    await chief.shot('chief-approve-dialog')
    expect(await dialog(page).isVisible()).toBe(true)
    const editions = await page.evaluate(async () => (await fetch('/api/editions?depth=0')).json())
    expect(editions).toMatchObject({ totalDocs: 0 })
    await decide(page, 'Duyệt')
    await outcome(page, 'Đã duyệt. Ấn bản số 1 đang được gửi tới các cổng.')
    await chief.shot('chief-approved')
    await page.getByRole('button', { name: 'Xem các cổng' }).click()
    await panel(page).locator('.cn-rows li').filter({ hasText: 'Gia Lai' }).getByText('Đã đối soát').waitFor()
    await panel(page).getByText('Chờ đủ vi và en').waitFor()
    await chief.shot('chief-portals')
  })

  it('stands in the list of deliveries as confirmed, with its time line', async () => {
    const { page } = chief
    await openList(page, 'Chuyển tin')
    const row = page.locator('tr').filter({ hasText: 'Cổng thông tin điện tử tỉnh Gia Lai' }).filter({ hasText: title })
    await row.getByText('Đã đối soát').filter({ visible: true }).waitFor()
    await chief.shot('deliveries')
    await row.getByRole('link').first().click()
    await panel(page).getByText('đúng bản này đang hiện trên cổng').waitFor()
    await chief.shot('delivery')
  })

  it('is read at the portal, word for word, and by the reporter as done', async () => {
    const { page } = reporter
    await reporter.open('/admin')
    const done = work(page, 'Vừa xong')
    await done.getByRole('link', { name: title }).waitFor()
    const shown = page.context().waitForEvent('page')
    await done.getByRole('link', { name: 'Cổng thông tin điện tử tỉnh Gia Lai' }).click()
    await reporter.shot('reporter-done')
    const portal = await shown
    await portal.getByRole('heading', { level: 1, name: title }).waitFor()
    await portal.getByText(mended).waitFor()
    expect(await portal.locator('html').getAttribute('lang')).toBe('vi')
    expect(new URL(portal.url()).origin).toBe(server.portals.gialai.url)
    await reporter.shot('portal', portal)
  })
})
