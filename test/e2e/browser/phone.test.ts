import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { ask } from '../../helpers/ask'
import { openBrowser, personOf, type Browsing } from '../../helpers/browser'
import { decide, dialog, expectNoOverflow, openList, outcome, panel, ready, work } from '../../helpers/browserDesk'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'

const phone = { height: 844, width: 390 }
const province = 'Cổng thông tin điện tử tỉnh Gia Lai'

/** The provincial portal asks for a few seconds' patience with the next delivery: time to see it wait. */
async function keepWaiting({ portals }: BuiltServer): Promise<void> {
  const body = { fault: '503-retry-after', seconds: 6, times: 1 }
  expect((await ask(`${portals.gialai.url}/faults`, { body })).status).toBeLessThan(300)
}

const rowOf = (page: Page, title: string): Locator =>
  page.locator('.collection-list--deliveries tbody tr').filter({ hasText: title }).filter({ hasText: province })

/** A delivery's state stands in its row of the list, inside the window: nobody has to push the list aside for it. */
async function expectState(page: Page, title: string, state: string): Promise<void> {
  const mark = rowOf(page, title).locator('.cn-narrow').getByText(state, { exact: true })
  await mark.waitFor()
  const box = await mark.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true)
}

describe('on a phone, and in English', () => {
  let server: BuiltServer
  let browsing: Browsing
  let http: HttpDesk

  beforeAll(async () => {
    server = await startBuiltServer()
    browsing = await openBrowser(server.url, 'phone')
    http = await openHttpDesk(server)
  })
  afterEach(() => expect(browsing.problems()).toEqual([]))
  afterAll(async () => {
    await browsing?.close()
    await server?.close()
  })

  it('takes the editor-in-chief from the list to the portal at 390 px, with nothing out to the side', async () => {
    const title = 'Đường biên giới Đức Cơ mùa khô'
    const article = await http.writeArticle(title, {}, 'The Đức Cơ border road in the dry season')
    await http.openAtLastStep(article)
    const chief = await browsing.visit('chiefEditor', phone)
    const { page } = chief
    const look = async (name: string) => {
      await expectNoOverflow(page)
      await chief.shot(name)
    }
    await chief.open('/admin')
    await page.locator('#field-email').waitFor()
    await look('sign-in')
    await chief.signIn()
    const row = work(page, 'Cần bạn xử lý').getByRole('link', { name: title })
    await row.waitFor()
    await look('landing')
    await row.click()
    await panel(page).getByRole('tab', { name: 'Thay đổi' }).click()
    await panel(page).getByText('Bản đầu tiên, chưa có ấn bản nào trước đó.').waitFor()
    await look('changes')
    await panel(page).getByRole('tab', { name: 'Nhật ký' }).click()
    await panel(page)
      .getByText(`${personOf('deskEditor').name}`)
      .last()
      .waitFor()
    await look('trail')
    await ready(page, 'requestChanges').click()
    await look('request-dialog')
    await dialog(page).press('Escape')
    await ready(page, 'approve').click()
    await look('approve-dialog')
    await keepWaiting(server)
    await decide(page, 'Duyệt')
    await outcome(page, 'Đã duyệt. Ấn bản số 1 đang được gửi tới các cổng.')
    await openList(page, 'Chuyển tin')
    await expectState(page, title, 'Sắp gửi')
    await look('deliveries-waiting')
    // Nobody touches the window: the list looks after what is on its way.
    await expectState(page, title, 'Đã đối soát')
    await look('deliveries')
    await page.goBack()
    await panel(page).getByRole('tab', { name: 'Cổng' }).click()
    await panel(page).getByText('Đã đối soát', { exact: true }).waitFor()
    await look('portals')
    await panel(page).getByRole('tab', { name: 'Ấn bản' }).click()
    await panel(page).getByRole('button', { name: 'Đọc' }).click()
    await dialog(page).getByText('Đúng văn bản đã duyệt và gửi đi.').waitFor()
    await dialog(page).locator('.cn-prose').getByText('Khèn và cồng chiêng cùng hòa nhịp.').waitFor()
    await look('edition')
    await dialog(page).getByRole('button', { name: 'Đóng' }).click()
    await openList(page, 'Chuyển tin')
    await expectState(page, title, 'Đã đối soát')
    await rowOf(page, title).getByRole('link', { name: province }).click()
    await panel(page).getByText('đúng bản này đang hiện trên cổng').waitFor()
    await look('delivery')
  })

  it('shows what has moved meanwhile to whoever goes back to a list they had opened before', async () => {
    const title = 'Chợ phiên Ia Pa'
    const article = await http.writeArticle(title)
    const chief = await browsing.visit('chiefEditor', phone)
    const { page } = chief
    await chief.signIn()
    await keepWaiting(server)
    await http.publish(article)
    await openList(page, 'Chuyển tin')
    await expectState(page, title, 'Sắp gửi')
    await rowOf(page, title).getByRole('link', { name: province }).click()
    await panel(page).getByText('đúng bản này đang hiện trên cổng').waitFor()
    await page.goBack()
    await expectState(page, title, 'Đã đối soát')
  })

  it('speaks English to whoever chose it, on the same screens, and opens either language of the text', async () => {
    const article = await http.writeArticle('Vườn tiêu Chư Sê', {}, 'The pepper gardens of Chư Sê')
    const reporter = await browsing.visit('reporter')
    const { page } = reporter
    await reporter.signIn()
    await reporter.open('/admin/account')
    await page.locator('.payload-settings__language .rs__control').click()
    await page.getByRole('option', { name: 'English' }).click()
    await page.locator('html[lang="en"]').waitFor()
    await reporter.open('/admin')
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor()
    await work(page, 'Waiting for you').getByText('Nothing waits for you').waitFor()
    await reporter.shot('landing-en')
    await reporter.open(`/admin/collections/articles/${article}?locale=vi`)
    await panel(page).getByText('not submitted. Press “Submit for review” when it is finished.').waitFor()
    await panel(page).getByRole('link', { name: /^English/ }).click()
    await page.locator('#field-title[value="The pepper gardens of Chư Sê"]').waitFor()
    await ready(page, 'submit').waitFor()
    await reporter.shot('article-en')
    const words = await panel(page).innerText()
    expect(words).not.toMatch(/Trình duyệt|Bản nháp|Ấn bản|Cổng/)
  })
})
