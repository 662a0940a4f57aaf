import { createHash } from 'node:crypto'
import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { editorialWorkflow } from '../../../src/workflow/editorialWorkflow'
import { defineReviewPolicy } from '../../../src/workflow/rules/policy'
import { prepareTestDatabase, type TestDatabase } from '../../helpers/testDatabase'

const policy = defineReviewPolicy({
  slug: 'post',
  languages: 'each',
  authors: ['writer'],
  steps: [
    {
      key: 'publisher',
      kind: 'approve',
      label: { vi: 'Duyệt', en: 'Approval' },
      approvers: { role: 'publisher', unit: 'own' },
    },
  ],
})

const posts = (localized: boolean): CollectionConfig => ({
  slug: 'posts',
  admin: { useAsTitle: 'title' },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', localized },
    { name: 'text', type: 'textarea', localized },
    { name: 'author', type: 'relationship', relationTo: 'staff' },
  ],
})

const staff: CollectionConfig = {
  slug: 'staff',
  auth: true,
  fields: [{ name: 'job', type: 'select', options: ['writer', 'publisher'] }],
}

/** Stock adapters, stock ids, stock REST: what a stranger's project has. */
async function bareConfig(database: TestDatabase, localized: boolean): Promise<SanitizedConfig> {
  const { DATABASE_URI: url } = database.env
  const file = `file:${path.join(database.dataDir, 'bare.db')}`
  return buildConfig({
    admin: { user: 'staff' },
    collections: [posts(localized), staff],
    db:
      database.kind === 'mongodb'
        ? mongooseAdapter({ ensureIndexes: true, url })
        : sqliteAdapter({ client: { url: file }, transactionOptions: {} }),
    logger: { options: { level: 'silent' } },
    ...(localized ? { localization: { defaultLocale: 'vi', locales: ['vi', 'en'] } } : {}),
    plugins: [
      editorialWorkflow({
        clock: { now: () => new Date() },
        collections: {
          posts: { policy, preflight: { mandatory: ['title', 'text'], media: [] }, unitField: '' },
        },
        dataDir: database.dataDir,
        membershipsOf: (user) => [{ unit: '', roles: [String(user.job)] }],
        units: false,
        users: 'staff',
      }),
    ],
    secret: 'a secret of the bare project',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}

type Body = Record<string, unknown> & {
  doc: { id: string | number }
  token: string
  errors: { code: string; message: string }[]
  languages: { vi: { fingerprint: string; state: string } }
}

describe.each([
  ['with localized fields', true],
  ['without localization', false],
])('done when 10: editorialWorkflow alone in a bare Payload, %s', (name, localized) => {
  let database: TestDatabase
  let config: SanitizedConfig
  let payload: Payload

  beforeAll(async () => {
    database = await prepareTestDatabase()
    config = await bareConfig(database, localized)
    payload = await getPayload({ config, key: name })
    for (const [email, job] of Object.entries(people)) {
      await payload.create({
        collection: 'staff' as never,
        data: { email, job, password: 'mat-khau' } as never,
        overrideAccess: true,
      })
    }
  })
  afterAll(async () => {
    await payload.destroy()
    await database.cleanUp()
  })

  const people = { 'an@bare.example': 'writer', 'binh@bare.example': 'publisher', 'chi@bare.example': 'writer' }

  const ask = async (
    method: string,
    address: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; body: Body }> => {
    const request = new Request(`http://bare.example/api${address}`, {
      body: body === undefined ? null : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      method,
    })
    const answer = await handleEndpoints({ config, payloadInstanceCacheKey: name, request })
    return { body: (await answer.json()) as Body, status: answer.status }
  }
  const signIn = async (email: string) =>
    (await ask('POST', '/staff/login', { email, password: 'mat-khau' })).body.token

  it('takes a post to an edition, refuses its author, and keeps the post a draft', async () => {
    const writer = await signIn('an@bare.example')
    const publisher = await signIn('binh@bare.example')
    const created = await ask('POST', '/posts', { title: 'Chào', text: 'Một bài ngắn.' }, writer)
    expect(created.status).toBe(201)
    const { id } = created.body.doc
    const view = await ask('GET', `/review/posts/${id}`, undefined, writer)
    const { fingerprint } = view.body.languages.vi
    const named = { fingerprints: { vi: fingerprint } }
    const submitted = await ask('POST', `/review/posts/${id}/submit`, { ...named, languages: ['vi'] }, writer)
    expect(submitted).toMatchObject({ status: 201 })
    const run = String(submitted.body.run)

    const own = await ask('POST', `/review/runs/${run}/approve`, named, writer)
    expect(own).toMatchObject({ status: 403, body: { errors: [{ code: 'review.author' }] } })
    const edited = await ask('PATCH', `/posts/${id}`, { title: 'Khác' }, writer)
    expect(edited).toMatchObject({ status: 409, body: { errors: [{ code: 'review.underReview' }] } })

    const approved = await ask('POST', `/review/runs/${run}/approve`, named, publisher)
    expect(approved).toMatchObject({ status: 200, body: { editions: [{ language: 'vi', number: 1, fingerprint }] } })
    const { docs } = await payload.find({ collection: 'editions' as never, overrideAccess: true })
    expect(docs).toHaveLength(1)
    const edition = docs[0] as unknown as { content: string; document: string; title: string }
    expect(edition).toMatchObject({ document: String(id), title: 'Chào' })
    expect(createHash('sha256').update(edition.content).digest('hex')).toBe(fingerprint)

    const published = await ask('PATCH', `/posts/${id}`, { _status: 'published' }, writer)
    expect(published).toMatchObject({ status: 403, body: { errors: [{ code: 'review.draftOnly' }] } })
    expect((await ask('GET', `/review/posts/${id}`, undefined, writer)).body.languages.vi.state).toBe('approved')
  })

  it('asks for what the project calls mandatory, and for another approver than who wrote', async () => {
    const writer = await signIn('chi@bare.example')
    const created = await ask('POST', '/posts', { title: 'Chưa có gì' }, writer)
    const { id } = created.body.doc
    const { fingerprint } = (await ask('GET', `/review/posts/${id}`, undefined, writer)).body.languages.vi
    const body = { fingerprints: { vi: fingerprint }, languages: ['vi'] }
    const refused = await ask('POST', `/review/posts/${id}/submit`, body, writer)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: 'review.preflightFailed' }] } })
  })

  it('brings nothing of ours but its own records', () => {
    const slugs = config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    expect(slugs.sort()).toEqual(
      [
        'audit-events',
        'contributions',
        'editions',
        'idempotency-keys',
        'open-reviews',
        'posts',
        'review-decisions',
        'review-runs',
        'staff',
      ].sort(),
    )
  })
})
