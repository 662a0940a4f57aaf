import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import people from '../../seed/demo/people.json'
import type { PersonKey as DemoPerson } from '../../src/cli/demo/people'

/** The demo's people, and the coordinator who only looks. */
type PersonKey = DemoPerson | 'coordinator'

/** Somebody with an account; whoever is no person of the demo was hired by the test. */
export type Person = { name: string; email: string; password: string }

export type VisitOptions = {
  /** @default 1280 */
  width?: number
  /** @default 900 */
  height?: number
}

/** One person at their own browser window, signed out at first. */
export type Visitor = {
  page: Page
  /** Opens a path of the newsroom. */
  open(path: string): Promise<void>
  signIn(): Promise<void>
  /** Signs in without the form, which other tests are about, and opens a path. */
  enter(path: string): Promise<void>
  /** Keeps a picture of the whole page, or of another window, in test-results/, numbered in the order taken. */
  shot(name: string, window?: Page): Promise<void>
  /** The next answers with this status to an address that ends like this are part of the story, not a problem. */
  expectAnswer(status: number, address: RegExp): void
}

export type Browsing = {
  visit(who: PersonKey | Person, options?: VisitOptions): Promise<Visitor>
  /** What went wrong in any window so far: errors of pages and of the console, requests to other hosts. */
  problems(): string[]
  close(): Promise<void>
}

/** Without these Chromium asks its maker for updates, which would hide what the pages ask for. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const patienceMs = 20_000

/**
 * A headless Chromium whose person asks for English pages and sits in Viet Nam.
 * @param url of the newsroom
 * @param album the folder of the pictures below test-results/browser/
 */
export async function openBrowser(url: string, album: string): Promise<Browsing> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  const browser = await chromium.launch({ args: flags, executablePath })
  const folder = path.join('test-results', 'browser', album)
  mkdirSync(folder, { recursive: true })
  const problems: string[] = []
  let pictures = 0
  return {
    close: () => browser.close(),
    problems: () => [...problems],
    visit: async (who, options = {}) => {
      const expected: Expected[] = []
      const person = typeof who === 'string' ? personOf(who) : who
      const page = await openWindow(browser, options, watchInto(problems, person.name, expected))
      const open = async (to: string) => void (await page.goto(`${url}${to}`))
      return {
        expectAnswer: (status, address) => void expected.push({ address, status }),
        open,
        page,
        shot: async (name, window = page) => {
          const number = String(++pictures).padStart(2, '0')
          await window.screenshot({ fullPage: true, path: path.join(folder, `${number}-${name}.png`) })
        },
        signIn: () => signIn(page, open, person),
        enter: async (to) => {
          const { email, password } = person
          const answer = await page.request.post(`${url}/api/users/login`, { data: { email, password } })
          if (!answer.ok()) throw new Error(`${email} was not signed in: ${answer.status()} ${await answer.text()}`)
          await open(to)
        },
      }
    },
  }
}

async function openWindow(browser: Browser, options: VisitOptions, watch: (page: BrowserContext) => Promise<void>) {
  const { height = 900, width = 1280 } = options
  const context = await browser.newContext({
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: 'en-US',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { height, width },
  })
  context.setDefaultTimeout(patienceMs)
  await watch(context)
  return context.newPage()
}

type Expected = { status: number; address: RegExp }

const local = new Set(['localhost', '127.0.0.1'])

/** Lets nothing out of this machine, and writes down what a person should never meet. */
const watchInto = (problems: string[], who: string, expected: Expected[]) => async (context: BrowserContext) => {
  const note = (what: string) => void problems.push(`${who}: ${what}`)
  await context.route(
    (address) => /^(https?|wss?):$/.test(address.protocol) && !local.has(address.hostname),
    async (route) => {
      note(`asked for ${route.request().url()}`)
      await route.abort()
    },
  )
  context.on('weberror', (error) => note(`the page broke: ${error.error().stack ?? error.error().message}`))
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const address = message.location().url
    const answered = Number(/responded with a status of (\d+)/.exec(message.text())?.[1])
    if (expected.some((each) => each.status === answered && each.address.test(address))) return
    note(`the console says: ${message.text()} (${address})`)
  })
}

async function signIn(page: Page, open: (to: string) => Promise<void>, { email, password }: Person): Promise<void> {
  await open('/admin')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.locator('.cn-work').waitFor()
}

export function personOf(who: string): Person {
  const found = people.find(({ key }) => key === who)
  if (!found) throw new Error(`Nobody in the demo is called ${who}`)
  return found
}
