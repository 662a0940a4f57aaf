import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import { openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { hasOfficialSchema, officialNinjs } from '../../helpers/officialNinjs'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { recordsOf } from '../review/recordsOf'

type Section = { id: string; heading: string; body: unknown }

describe('P-IV.3 a bilingual publication, from its editor to both portals', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let office: KindDesk

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    office = await openKindDesk(newsroom, desk, 'publications')
  })
  afterAll(async () => {
    await desk?.close()
    await newsroom.close()
  })

  const code = ({ body }: Answer): string => body.errors?.[0].code ?? 'none'
  const read = async (id: string, language = 'vi') =>
    (await office.as('publicationEditor', `/api/publications/${id}?locale=${language}&depth=0`)).body
  const findings = ({ body }: Answer): string[] =>
    body.errors[0].data.findings.map(
      (each: { code: string; language?: string; path: string }) =>
        `${each.language ?? 'shared'} ${each.path} ${each.code.replace('preflight.', '')}`,
    )

  it('is signed once in both languages, and both editions reach both portals', async () => {
    const id = await office.write()
    for (const languages of [['vi'], ['en']] as ('vi' | 'en')[][])
      expect(code(await office.trySubmit(id, languages))).toBe('review.languageMismatch')
    const run = await office.submit(id)
    const better = { title: 'Gia Lai and ASEAN: the exporter’s handbook' }
    expect((await office.edit('translator', id, better, 'en')).status).toBe(200)
    expect(await office.approve('translator', run, id)).toMatchObject({ status: 200, body: { editions: [] } })
    const fingerprints = await office.fingerprints(id)
    expect(code(await (await office.approval('departmentLeader', run, id, ['vi']))())).toBe('review.languageMismatch')
    const signed = await office.approve('departmentLeader', run, id)
    expect(signed).toMatchObject({
      status: 200,
      body: {
        editions: [
          { language: 'vi', number: 1 },
          { language: 'en', number: 1, fingerprint: fingerprints.en },
        ],
      },
    })
    const editions = await recordsOf(newsroom, 'editions', id)
    expect(editions.find(({ language }) => language === 'en')).toMatchObject({
      title: better.title,
      translates: fingerprints.vi,
    })
    // Nothing waits for its other language: both were written before anything was owed.
    expect(await office.deliveries(id)).toEqual([
      'asean en 1 due',
      'asean vi 1 due',
      'gialai en 1 due',
      'gialai vi 1 due',
    ])
    await desk.deliverEverything()
    const confirmed = ['asean en 1', 'asean vi 1', 'gialai en 1', 'gialai vi 1'].map((row) => `${row} confirmed`)
    expect(await office.deliveries(id)).toEqual(confirmed)
  })

  it('leaves as a composite whose languages name each other at every portal, also when it is corrected', async () => {
    const id = await office.write({ isbn: '978-604-0-00001-9' })
    await office.publish(id)
    await office.edit('publicationEditor', id, { summary: 'Bản sửa.' })
    await office.publish(id)
    await desk.deliverEverything()
    const validate = hasOfficialSchema ? officialNinjs() : () => true
    for (const portal of [desk.portals.gialai, desk.portals.asean]) {
      const held = portal.items().filter(({ group }) => group === `publications-${id}`)
      expect(held.map(({ language, version }) => `${language} ${version}`).sort()).toEqual(['en 2', 'vi 2'])
      for (const { language, ninjs } of held) {
        expect(validate(ninjs)).toBe(true)
        const other = language === 'vi' ? 'en' : 'vi'
        expect(ninjs.associations?.map(({ name, version }) => [name, version])).toEqual([
          [`translation-${other}`, '2'],
          ['main-picture', undefined],
          [`file-${language}`, undefined],
        ])
        expect(ninjs.altIds).toContainEqual({ role: 'isbn', value: '978-604-0-00001-9' })
      }
    }
    const bodies = desk.portals.asean.requests().map(({ body }) => JSON.parse(body ?? '{}'))
    expect(new Set(bodies.map(({ type }) => type))).toEqual(new Set(['publication.published']))
  })

  it('gives its frozen file to whoever asks, and the one in the library to nobody else', async () => {
    const id = await office.write()
    const { file } = await read(id, 'en')
    const { filename, sha256 } = (await office.as('translator', `/api/media/${file}?depth=0`)).body
    const address = `${newsroom.url}/api/published/media/${sha256}`
    await office.publish(id)
    const reply = await fetch(address)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(
      Buffer.from(await reply.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await fetch(`${newsroom.url}/api/media/file/${filename}`)).status).toBe(401)
  })

  it('is closed to the translator once the leader has it, in either language', async () => {
    const id = await office.write()
    const run = await office.toTheLastStep(id)
    for (const [person, language] of [
      ['translator', 'en'],
      ['translator', 'vi'],
      ['publicationEditor', 'en'],
    ] as const)
      expect(code(await office.edit(person, id, { title: 'Muộn' }, language))).toBe('review.underReview')
    expect((await office.edit('departmentLeader', id, { title: 'Late' }, 'en')).status).toBe(403)
    expect((await office.approve('departmentLeader', run, id)).status).toBe(200)
  })

  it('counts sections in another order as another wording of both languages', async () => {
    const id = await office.write()
    const run = await office.submit(id)
    const before = await office.fingerprints(id)
    const rows = (language: string) => read(id, language).then(({ sections }) => [...(sections as Section[])].reverse())
    // Rows are common to both languages: whoever turns them in one turns them in the other.
    expect((await office.edit('translator', id, { sections: await rows('vi') })).status).toBe(200)
    const after = await office.fingerprints(id)
    expect(after.vi).not.toBe(before.vi)
    expect(after.en).not.toBe(before.en)
    expect((await read(id, 'en')).sections.map(({ heading }: Section) => heading)).toEqual([
      'Through the Lệ Thanh border gate',
      'Certificates of origin',
    ])
    const old = { method: 'POST', body: { fingerprints: before } }
    expect(code(await office.as('translator', `/api/review/runs/${run}/approve`, old))).toBe('review.fingerprintMoved')
    expect((await office.approve('translator', run, id)).status).toBe(200)
  })

  it('is not submitted while a language lacks a section, its file, or half of a section', async () => {
    const id = await office.write()
    const { sections } = (await read(id)) as { sections: Section[] }
    const third = { heading: 'Phần ba', body: lexicalParagraphs(['Chỉ có tiếng Việt.']) }
    await office.edit('publicationEditor', id, { sections: [...sections, third] })
    await office.edit('publicationEditor', id, { file: null }, 'en')
    const refused = await office.trySubmit(id)
    expect([refused.status, code(refused)]).toEqual([422, 'review.preflightFailed'])
    expect(findings(refused)).toEqual(['en file publicationFileMissing', 'en sections.2 rowUntranslated'])
    const rows = ((await read(id, 'en')).sections as Section[]).map(({ id: row }) => ({ id: row }))
    await office.edit(
      'publicationEditor',
      id,
      { sections: [rows[0], rows[1], { ...rows[2], heading: 'Part three' }] },
      'en',
    )
    expect(findings(await office.trySubmit(id))).toContain('en sections.2.body rowIncomplete')
  })

  it('is not submitted with a picture for its file', async () => {
    const id = await office.write()
    const { cover } = await read(id)
    await office.edit('publicationEditor', id, { file: cover }, 'en')
    expect(findings(await office.trySubmit(id))).toEqual(['shared file paperExpected'])
  })

  it('takes no ISBN of which a digit is wrong, and says so in the language of the request', async () => {
    const id = await office.write()
    const wrong = async (isbn: string, language: string) =>
      office.as('publicationEditor', `/api/publications/${id}?locale=vi`, { method: 'PATCH', body: { isbn }, language })
    for (const isbn of ['978-604-0-00001-3', '9786040000', 'abc', '978-604-0-00001-9-1']) {
      const [vi, en] = [await wrong(isbn, 'vi'), await wrong(isbn, 'en')]
      expect([vi.status, en.status]).toEqual([400, 400])
      expect(vi.body.errors[0].data.errors).toMatchObject([
        { path: 'isbn', message: expect.stringContaining('chữ số') },
      ])
      expect(en.body.errors[0].data.errors).toMatchObject([
        { path: 'isbn', message: expect.stringContaining('digits') },
      ])
    }
    expect((await wrong('978 604 0 00001 9', 'vi')).status).toBe(200)
    expect((await wrong('', 'vi')).status).toBe(200)
  })
})
