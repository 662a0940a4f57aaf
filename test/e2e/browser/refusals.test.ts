import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { openBrowser, type Browsing } from '../../helpers/browser'
import { decide, dialog, outcome, panel, ready, verb, work, writable, write } from '../../helpers/browserDesk'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'

describe('what the screens refuse, and how they say it', () => {
  let server: BuiltServer
  let browsing: Browsing
  let http: HttpDesk

  beforeAll(async () => {
    server = await startBuiltServer()
    browsing = await openBrowser(server.url, 'refusals')
    http = await openHttpDesk(server)
  })
  afterEach(() => expect(browsing.problems()).toEqual([]))
  afterAll(async () => {
    await browsing?.close()
    await server?.close()
  })

  it('keeps the comment of a decision that came too late, shows what moved, and takes it after reading', async () => {
    const article = await http.writeArticle('Bến nước làng Ốp')
    await http.openRun(article)
    const desk = await browsing.visit('deskEditor')
    const { page } = desk
    await desk.signIn()
    await desk.open(`/admin/collections/articles/${article}?locale=vi`)
    await ready(page, 'approve').click()
    const comment = 'Đã đối chiếu tên làng với bản đồ.'
    await dialog(page).getByRole('textbox').fill(comment)
    const colleague = 'Làng Ốp giữ bến nước như giữ một người già trong nhà.'
    expect((await http.edit('deskEditor2', article, { summary: colleague })).status).toBe(200)

    desk.expectAnswer(409, /\/approve$/)
    await decide(page, 'Chuyển bước sau')
    await dialog(page).getByText('Nội dung đã thay đổi sau khi bạn đọc.').waitFor()
    await dialog(page).getByText('Những chỗ vừa đổi so với lúc bạn đọc:').waitFor()
    await dialog(page).locator('.cn-ins').filter({ hasText: 'người già trong nhà' }).waitFor()
    expect(await dialog(page).getByRole('textbox').inputValue()).toBe(comment)
    await desk.shot('too-late')

    await dialog(page).getByRole('button', { name: 'Tải lại bản mới' }).click()
    await page.locator('#field-summary').getByText(colleague).waitFor()
    await ready(page, 'approve').click()
    expect(await dialog(page).getByRole('textbox').inputValue()).toBe(comment)
    await decide(page, 'Chuyển bước sau')
    await outcome(page, 'Đã chuyển bước.')
    await panel(page).getByRole('tab', { name: 'Nhật ký' }).click()
    await panel(page).locator('blockquote').filter({ hasText: comment }).waitFor()
    await desk.shot('trail')
  })

  it('warns a reader under whom the wording moved, before they decide', async () => {
    const article = await http.writeArticle('Mùa lúa rẫy')
    await http.openRun(article)
    const desk = await browsing.visit('deskEditor')
    const { page } = desk
    await desk.signIn()
    await desk.open(`/admin/collections/articles/${article}?locale=vi`)
    await ready(page, 'approve').waitFor()
    expect((await http.edit('deskEditor2', article, { place: 'Chư Păh' })).status).toBe(200)
    await page.evaluate(() => void window.dispatchEvent(new Event('focus')))
    await panel(page).getByText('Văn bản đã đổi sau khi bạn mở trang này').waitFor()
    expect(await verb(page, 'approve').getAttribute('aria-disabled')).toBe('true')
    await panel(page).getByText('Có người vừa sửa nội dung; tải lại và đọc bản mới đã.').waitFor()
    await desk.shot('moved')
  })

  it('names what a new article lacks, and leads to each field', async () => {
    const reporter = await browsing.visit('reporter')
    const { page } = reporter
    await reporter.signIn()
    await work(page, 'Cần bạn xử lý').getByRole('link', { name: 'Viết mới: Bài báo' }).click()
    await panel(page).getByText('chưa trình duyệt').waitFor()
    await write(page, 'title', 'Một bài mới viết dở')
    reporter.expectAnswer(422, /\/submit$/)
    await ready(page, 'submit').click()
    await decide(page, 'Trình duyệt')
    await dialog(page).getByText('Chưa trình được').waitFor()
    await dialog(page).getByText('Chưa có sapo.').waitFor()
    await dialog(page).getByText('Chưa chọn chủ đề tuyên truyền nào.').waitFor()
    await reporter.shot('findings')
    await dialog(page)
      .locator('li')
      .filter({ hasText: 'Chưa có sapo.' })
      .getByRole('button', { name: 'tới ô này' })
      .click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.locator('#field-summary:focus').waitFor()
  })

  it('has no way to publish, unpublish or schedule, neither on the form nor in its menu nor in the list', async () => {
    const article = await http.writeArticle('Chợ phiên biên giới')
    const reporter = await browsing.visit('reporter')
    const { page } = reporter
    await reporter.signIn()
    await reporter.open(`/admin/collections/articles/${article}?locale=vi`)
    await ready(page, 'submit').waitFor()
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-duplicate').waitFor()
    await reporter.shot('menu')
    const publishing = /xuất bản|ẩn tài liệu|publish/i
    expect(await page.getByText(publishing).count()).toBe(0)
    expect(await page.locator('.doc-controls').getByText('Trạng thái').count()).toBe(0)
    await reporter.open('/admin/collections/articles')
    await page.locator('tbody input[type=checkbox]').first().check()
    await page.locator('.list-selection').waitFor()
    expect(await page.getByText(publishing).count()).toBe(0)
    await reporter.shot('list-selection')
  })

  it('gives the form back to the author who recalls, editor and all, without a reload', async () => {
    const article = await http.writeArticle('Nhà rông mới')
    await http.openRun(article)
    const reporter = await browsing.visit('reporter')
    const { page } = reporter
    await reporter.signIn()
    await reporter.open(`/admin/collections/articles/${article}?locale=vi`)
    await writable(page, 'title', false)
    const editor = page.locator('.rich-text-lexical [data-lexical-editor]')
    await editor.and(page.locator('[contenteditable="false"]')).waitFor()
    await ready(page, 'recall').click()
    await dialog(page).press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-verb'))).toBe('recall')
    await ready(page, 'recall').click()
    await decide(page, 'Thu hồi')
    await outcome(page, 'Đã thu hồi. Nội dung là bản nháp, sửa được ngay.')
    await writable(page, 'title', true)
    await editor.and(page.locator('[contenteditable="true"]')).waitFor()
  })
})
