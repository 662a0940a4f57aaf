import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { getJson, sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  bilingualArticleGroup,
  deliver,
  envelopeOf,
  withdrawalOf,
} from '../../helpers/signedDelivery'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cau-noi-portal-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a restart forgets neither items, nor ids, nor counts', async () => {
  const dataDir = folder()
  const article = envelopeOf(bilingualArticle('vi', 2))
  const before = await sandboxPortal({ dataDir })
  await deliver(before, article, { id: '__proto__' })
  await deliver(before, article, { id: '__proto__' })
  await deliver(before, envelopeOf(withdrawalOf('en', 3)))
  await deliver(before, '{}')
  before.fault('503')
  const [held, stats] = [before.items(), await getJson(before, '/stats')]
  await before.close()

  const after = await sandboxPortal({ dataDir })
  expect(after.items()).toEqual(held)
  expect(await getJson(after, '/stats')).toEqual(stats)
  expect(stats.body).toEqual({ items: 1, rejected: 1, duplicatesIgnored: 1 })
  expect((await getJson(after, `/items/${bilingualArticleGroup}/en`)).status).toBe(410)
  expect((await deliver(after, article, { id: '__proto__' })).body.state).toBe('duplicate')
  expect((await deliver(after, envelopeOf(bilingualArticle('vi', 1)))).status).toBe(409)
  expect(readdirSync(dataDir)).toEqual(['portal-gialai.json'])
})

test('without a folder everything is in memory', async () => {
  const first = await sandboxPortal()
  await deliver(first, envelopeOf(bilingualArticle('vi')))
  await first.close()
  expect((await sandboxPortal()).items()).toEqual([])
})

test('does not start over a memory that it cannot read', async () => {
  const dataDir = folder()
  writeFileSync(join(dataDir, 'portal-gialai.json'), '{"items":')
  await expect(sandboxPortal({ dataDir })).rejects.toThrow(SyntaxError)
})

test('closing ends a request that is being kept waiting', async () => {
  const portal = await sandboxPortal()
  portal.fault('timeout')
  const sent = deliver(portal, envelopeOf(bilingualArticle('vi')))
  const failed = expect(sent).rejects.toThrow()
  await expect.poll(() => portal.requests().length).toBe(1)
  await portal.close()
  await failed
})
