import type { Locator, Page } from 'playwright-core'

/** What people do on the pages, in the words of the screens. All of it waits for what it needs. */

/** The review panel of the open document. */
export const panel = (page: Page): Locator => page.locator('.cn-panel')

/** One of the panel's four buttons, whether it can be used or not. */
export const verb = (page: Page, name: 'submit' | 'approve' | 'requestChanges' | 'recall'): Locator =>
  panel(page).locator(`button[data-verb="${name}"]`)

/** The same, once it can be used. */
export const ready = (page: Page, name: Parameters<typeof verb>[1]): Locator =>
  panel(page).locator(`button[data-verb="${name}"][aria-disabled="false"]`)

export const dialog = (page: Page): Locator => page.locator('dialog[open]')

/** Presses the button of that name in the open dialog. */
export const decide = (page: Page, name: string): Promise<void> =>
  dialog(page).getByRole('button', { exact: true, name }).click()

/** The line that says what happened and what comes next. */
export const outcome = (page: Page, says: string | RegExp): Promise<void> =>
  panel(page).locator('.cn-outcome').filter({ hasText: says }).waitFor()

/** The text boxes of the form can be written in, or cannot; waits for it. */
export const writable = (page: Page, field: string, can: boolean): Promise<void> =>
  page.locator(`#field-${field}${can ? ':not([disabled])' : '[disabled]'}`).waitFor()

/** Writes into a field of the form, and waits until the form has saved itself. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('autosave=true') && answer.ok(),
  )
  await page.locator(`#field-${field}`).fill(text)
  await saved
}

/** Goes to a list by the menu. */
export async function openList(page: Page, name: string): Promise<void> {
  if (await page.locator('aside.nav[inert]').count()) await page.locator('button.nav-toggler:visible').first().click()
  const link = page.locator('aside.nav:not([inert])').getByRole('link', { exact: true, name })
  await link.click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** One of the landing page's lists. */
export const work = (page: Page, title: string): Locator =>
  page.locator('.cn-list').filter({ has: page.getByRole('heading', { name: title }) })

/** Nothing stands out to the side: the page is as wide as the window, once what slides has come to rest. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
  if (await page.waitForFunction(fits).catch(() => null)) return
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => `${each.tagName}.${each.getAttribute('class')} ${Math.round(each.getBoundingClientRect().right)}`)
  })
  throw new Error(`Wider than the window:\n${wide.join('\n')}`)
}
