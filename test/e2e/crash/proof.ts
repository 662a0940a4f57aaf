import { setTimeout as sleep } from 'node:timers/promises'

import { expect } from 'vitest'

import type { Portal } from '../../../sandbox/portal'
import { languages } from '../../../src/i18n/languages'
import type { Acknowledged, CrashDesk } from './crashDesk'

type Row = {
  destination: string
  edition: string
  language: string
  number: number
  state: string
  contentHash: string
}

/** Waits until nothing is owed to the portals any more. */
export async function deliveredRows(desk: CrashDesk, id: string): Promise<Row[]> {
  const path = `/api/deliveries?depth=0&limit=0&where[group][equals]=articles-${id}`
  for (const end = Date.now() + 60_000; ; await sleep(200)) {
    const { docs } = await desk.call<{ docs: Row[] }>('deskEditor', 'GET', path, 200)
    if (docs.every(({ state }) => state === 'confirmed' || state === 'superseded')) return docs
    if (Date.now() > end) throw new Error(`Still owed after a minute: ${JSON.stringify(docs.map(standing))}`)
  }
}

const standing = ({ destination, language, number, state }: Row) => `${destination} ${language} ${number} ${state}`

/** Nothing lost: what was answered with yes stands, and stands once. */
export async function proveNothingLost(desk: CrashDesk, id: string, before: string[]): Promise<void> {
  const { languages: standing, trail } = await desk.review(id)
  expect(trail.map(({ action }) => action).reverse()).toEqual([...before, ...desk.said.trail])
  const editions = languages.flatMap((language) => standing[language].editions.map((edition) => edition.id))
  expect(editions.sort()).toEqual([...desk.said.editions].sort())
  for (const language of languages) {
    expect(standing[language]).toMatchObject({ run: null, state: 'approved' })
    const path = `/api/articles/${id}?locale=${language}&depth=0`
    const article = await desk.call<{ subtitle: string }>('reporter', 'GET', path, 200)
    expect(article.subtitle).toBe(desk.said.wording[language])
  }
}

/** Every edition is owed to every portal once; of each language the newest has been seen there. */
export function proveAllDelivered(rows: Row[], portals: Portal[], { editions }: Acknowledged): void {
  const owed = portals.flatMap(({ slug }) => editions.map((edition) => `${slug} ${edition}`))
  expect(rows.map(({ destination, edition }) => `${destination} ${edition}`).sort()).toEqual(owed.sort())
  for (const portal of portals) {
    for (const language of languages) {
      const mine = rows.filter((row) => row.destination === portal.slug && row.language === language)
      const newest = mine.sort((one, other) => other.number - one.number)[0]
      expect(newest, `${portal.slug} ${language}`).toMatchObject({ state: 'confirmed' })
    }
  }
}

type Sent = { data: { group: string; language: string; version: number } }

/**
 * What the portal itself saw of one article: nothing older after newer, nothing taken in twice unless the portal lost it,
 * the same bytes under the same id, nothing that it had to refuse; and it shows the newest.
 */
export function provePortal(portal: Portal, rows: Row[], id: string, dropped: number): void {
  const group = `articles-${id}`
  const seen = portal.requests().flatMap(({ body, status, webhookId }) => {
    if (!body) return []
    const { data } = JSON.parse(body) as Sent
    return data.group === group ? [{ ...data, body, status, webhookId }] : []
  })
  expect(seen.filter(({ status }) => status !== 200 && status !== 202)).toEqual([])
  for (const language of languages) {
    const versions = seen.filter((each) => each.language === language).map(({ version }) => version)
    expect(versions).toEqual([...versions].sort((one, other) => one - other))
    const newest = Math.max(...rows.filter((row) => row.language === language).map(({ number }) => number))
    const row = rows.find(
      (each) => each.destination === portal.slug && each.language === language && each.number === newest,
    )
    const shown = portal.items().filter((item) => item.group === group && item.language === language)
    expect(shown).toMatchObject([{ contentHash: row?.contentHash, version: newest }])
  }
  const takenIn = seen.filter(({ status }) => status === 202).map(({ language, version }) => `${language} ${version}`)
  expect(takenIn.length - new Set(takenIn).size).toBeLessThanOrEqual(dropped)
  for (const { body, webhookId } of seen) {
    expect(seen.find((other) => other.webhookId === webhookId)?.body).toBe(body)
  }
}

/** That an administrator gave the portals their addresses is told, once each, however often the request was sent. */
export async function proveActsTold(desk: CrashDesk, portals: Portal[]): Promise<void> {
  const path = '/api/audit-events?depth=0&limit=0&where[action][equals]=portal.changed'
  const { docs } = await desk.call<{ docs: { details: string }[] }>('administrator', 'GET', path, 200)
  const told = docs.map(({ details }) => (JSON.parse(details) as { after?: { address?: string } }).after?.address)
  expect(told.sort()).toEqual(portals.map(({ url }) => `${url}/ingest`).sort())
}
