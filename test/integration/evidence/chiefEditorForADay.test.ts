import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditHash, chainFaults, type AuditEvent } from '../../../src/evidence/rules/auditEvent'
import { storedChain } from '../review/auditChain'
import { startAdministrationDesk, type AdministrationDesk } from './administrationDesk'

type Seat = { roles: string[]; unit: string }

describe('an administrator who makes themselves a chief editor, signs, and takes it back', () => {
  let house: AdministrationDesk
  let before: Seat[]
  let signing: Seat[]
  let subject: string
  let article: string

  beforeAll(async () => {
    house = await startAdministrationDesk()
    const { administrator, desk, write } = house
    const path = `/users/${administrator.actor}?depth=0`
    const stored = (await write('administrator', 'GET', path)).body.memberships as (Seat & { id: string })[]
    before = stored.map(({ roles, unit }) => ({ roles, unit }))
    signing = [...before, { roles: ['chiefEditor'], unit: desk.ids.unit }]
    subject = `users:${administrator.actor}`
    article = await desk.writeArticle({ slug: 'ky-trong-mot-ngay' })
    const run = await desk.submit(article, ['vi'])
    expect((await desk.approve('deskEditor', run, article)).status).toBe(200)
    const sit = async (memberships: Seat[]) =>
      expect((await write('administrator', 'PATCH', path, { memberships })).status).toBe(200)
    await sit(signing)
    expect((await desk.approve('administrator', run, article)).status).toBe(200)
    await sit(before)
  })
  afterAll(() => house?.close())

  const rowsOf = async () =>
    (
      await house.newsroom.payload.db.find<{ id: string; seq: number }>({
        collection: 'audit-events',
        pagination: false,
        sort: 'seq',
        where: { subject: { equals: subject } },
      })
    ).docs
  const faults = async () =>
    chainFaults(await storedChain(house.newsroom.payload, subject)).map(({ fault, seq }) => `${seq} ${fault}`)
  const overwrite = (id: string | undefined, data: object) =>
    house.newsroom.payload.db.updateOne({
      collection: 'audit-events',
      data: { ...data },
      where: { id: { equals: id } },
    })

  it('is seen by an auditor: by whom, to whom, with what before and after, around the signature', async () => {
    const about = `where[or][0][subject][equals]=${subject}&where[or][1][subject][equals]=articles:${article}`
    const { body } = await house.write('auditor', 'GET', `/audit-events?${about}&sort=at&limit=100&depth=0`)
    const told = (body.docs as (Omit<AuditEvent, 'details'> & { details: string })[]).map((event) => ({
      ...event,
      details: JSON.parse(event.details) as Record<string, unknown>,
    }))
    const { actor } = house.administrator
    expect(told.slice(-3)).toMatchObject([
      {
        action: 'account.changed',
        actor,
        details: { after: { memberships: signing }, before: { memberships: before } },
      },
      { action: 'review.approved', actor, subject: `articles:${article}` },
      {
        action: 'account.changed',
        actor,
        details: { after: { memberships: before }, before: { memberships: signing } },
      },
    ])
    const seen = await house.write('reporter', 'GET', `/audit-events?where[subject][equals]=${subject}`)
    expect(seen.body.totalDocs).toBe(0)
  })

  it('is found when the row is changed in the database, also with a hash to match, and when it is removed', async () => {
    const rows = await rowsOf()
    const chain = await storedChain(house.newsroom.payload, subject)
    const promotion = chain.length - 2
    const { hash, ...event } = chain[promotion] as AuditEvent & { hash: string }
    const { id } = rows[promotion] ?? {}
    const { seq } = event
    expect(await faults()).toEqual([])

    const details = { ...event.details, after: { memberships: before } }
    await overwrite(id, { details: JSON.stringify(details) })
    expect(await faults()).toEqual([`${seq} changed`])
    await overwrite(id, { details: JSON.stringify(details), hash: auditHash({ ...event, details }) })
    expect(await faults()).toEqual([`${seq + 1} unlinked`])
    await overwrite(id, { details: JSON.stringify(event.details), hash })
    await overwrite(id, { actor: await house.desk.userId('chiefEditor') })
    expect(await faults()).toEqual([`${seq} changed`])
    await overwrite(id, { actor: event.actor })
    expect(await faults()).toEqual([])

    await house.newsroom.payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: id } } })
    expect(await faults()).toEqual([`${seq + 1} gap`, `${seq + 1} unlinked`])
  })

  it('and no API changes or removes it, for an administrator neither', async () => {
    const [row] = await rowsOf()
    for (const [method, body] of [
      ['PATCH', { actorName: 'Người khác' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await house.write('administrator', method, `/audit-events/${row?.id}`, body)
      expect(answer).toMatchObject({ body: { errors: [{ code: 'records.productOnly' }] }, status: 403 })
    }
  })
})
