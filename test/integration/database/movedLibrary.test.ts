import path from 'node:path'

import { MongoClient, ObjectId } from 'mongodb'
import { afterEach, describe, expect, it } from 'vitest'

import { contentCollections } from '../../helpers/contentDesk'
import { type Desk, openDesk } from './desk'
import { migrations } from '../../../src/database/migrations/sqlite'

type Row = Record<string, unknown>

const open: Desk[] = []
const start = async (...args: Parameters<typeof openDesk>): Promise<Desk> => {
  const desk = await openDesk(...args)
  open.push(desk)
  return desk
}

afterEach(async () => {
  for (const desk of open.splice(0).reverse()) await desk.close()
})

const decision = { number: '1160/QĐ-TTg', date: '2021-07-13T05:00:00.000Z' }
const letter = { number: '3347/BTTTT-HTQT', date: null }

/** What a house holds whose programmes said their legal basis and themes themselves, and what it holds afterwards. */
const moved = {
  documents: [
    {
      ...decision,
      issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
      kind: 'decision',
      searchText: expect.stringContaining('quang ba asean'),
      slug: '1160-qd-ttg',
      title: { vi: 'Về Tuyên truyền, quảng bá ASEAN', en: 'On ASEAN communication' },
    },
    {
      ...letter,
      issuer: {},
      kind: 'letter',
      searchText: expect.stringContaining('3347 btttt htqt'),
      slug: '3347-btttt-htqt',
      title: { vi: '3347/BTTTT-HTQT' },
    },
  ],
  themes: [
    {
      name: { vi: 'Bao trùm và bền vững', en: 'Inclusivity and Sustainability' },
      slug: 'chu-de-asean-2025',
      year: 2025,
    },
    { name: { vi: 'Chủ đề ASEAN năm 2026' }, slug: 'chu-de-asean-2026', year: 2026 },
  ],
}

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')(
  'a house on SQLite with legal basis and themes in its programmes',
  () => {
    it('finds them in the library and among the observances when it starts anew, and its lists search all languages', async () => {
      const before = await start({ migrations: migrations.slice(0, 1) })
      const file = `file:${path.join(before.database.dataDir, 'cau-noi.db')}`
      await fill(before)
      await before.payload.destroy()
      const after = await start({ databaseURI: file, migrations })
      const rows = (statement: string): Promise<Row[]> => runOn(after)(statement)
      expect(
        await rows(
          `SELECT name FROM sqlite_master WHERE name LIKE 'programmes_legal%' OR name LIKE 'programmes_themes%'`,
        ),
      ).toEqual([])
      const documents = await rows(
        `SELECT id, programme_id, slug, "use", kind, number, date, search_text FROM library_documents ORDER BY slug`,
      )
      const words = await rows(`SELECT * FROM library_documents_locales`)
      const texts = (id: unknown, name: string): object =>
        Object.fromEntries(
          words.flatMap((row) => (row._parent_id === id && row[name] !== null ? [[row._locale, row[name]]] : [])),
        )
      expect(
        documents.map(({ date, id, kind, number, search_text, slug }) => ({
          date,
          issuer: texts(id, 'issuer'),
          kind,
          number,
          searchText: search_text,
          slug,
          title: texts(id, 'title'),
        })),
      ).toEqual(moved.documents)
      expect(documents.map((row) => [row.programme_id, row.use])).toEqual([
        ['p', 'legalBasis'],
        ['p', 'legalBasis'],
      ])
      const names = await rows(
        `SELECT o.slug, o.kind, o.year, o.programme_id, l._locale, l.name FROM observances o JOIN observances_locales l ON l._parent_id = o.id ORDER BY o.slug, l._locale DESC`,
      )
      expect(
        names.map(({ _locale, kind, name, programme_id, slug, year }) => [
          slug,
          kind,
          Number(year),
          programme_id,
          _locale,
          name,
        ]),
      ).toEqual(
        moved.themes.flatMap(({ name, slug, year }) =>
          Object.entries(name).map(([language, text]) => [slug, 'theme', year, 'p', language, text]),
        ),
      )
      expect(await rows(`SELECT search_text FROM units`)).toMatchObject([
        { search_text: 'so ngoai vu so ngoai vu foreign affairs' },
      ])
      expect(await rows(`SELECT search_text FROM articles`)).toMatchObject([
        { search_text: 'ha nguyen tuan le asean asean week' },
      ])
      expect(await rows(`SELECT version_search_text AS text FROM _articles_v`)).toMatchObject([
        { text: 'ha nguyen tuan le asean' },
      ])
      expect(await rows(`SELECT search_text FROM editions`)).toMatchObject([{ search_text: 'tuan le asean' }])
    })
  },
)

const runOn =
  (desk: Desk) =>
  async (statement: string): Promise<Row[]> => {
    const { client }: { client: { execute(sql: string): Promise<{ rows: Row[] }> } } = Object(desk.payload.db)
    return (await client.execute(statement)).rows
  }

/** Rows as the first release wrote them. */
async function fill(desk: Desk): Promise<void> {
  const run = runOn(desk)
  for (const statement of [
    `INSERT INTO programmes (id, code) VALUES ('p', 'asean-2021-2025')`,
    `INSERT INTO programmes_locales (_parent_id, _locale, name, search_text) VALUES ('p', 'vi', 'Tuyên truyền', 'tuyen truyen')`,
    `INSERT INTO programmes_legal_basis (id, _order, _parent_id, number, date) VALUES ('a', 1, 'p', '${decision.number}', '${decision.date}')`,
    `INSERT INTO programmes_legal_basis (id, _order, _parent_id, number) VALUES ('b', 2, 'p', '${letter.number}')`,
    `INSERT INTO programmes_legal_basis_locales (_parent_id, _locale, issuer, title) VALUES ('a', 'vi', 'Thủ tướng Chính phủ', 'Về Tuyên truyền, quảng bá ASEAN'), ('a', 'en', 'Prime Minister', 'On ASEAN communication')`,
    `INSERT INTO programmes_themes (id, _order, _parent_id, year) VALUES ('t', 1, 'p', 2025), ('u', 2, 'p', 2026)`,
    `INSERT INTO programmes_themes_locales (_parent_id, _locale, title) VALUES ('t', 'vi', 'Bao trùm và bền vững'), ('t', 'en', 'Inclusivity and Sustainability')`,
    `INSERT INTO units (id, slug, kind) VALUES ('n', 'so-ngoai-vu', 'department')`,
    `INSERT INTO units_locales (_parent_id, _locale, name, search_text) VALUES ('n', 'vi', 'Sở Ngoại vụ', 'so ngoai vu'), ('n', 'en', 'Foreign Affairs', 'foreign affairs')`,
    `INSERT INTO articles (id, byline) VALUES ('x', 'Hà Nguyên')`,
    `INSERT INTO articles_locales (_parent_id, _locale, title) VALUES ('x', 'vi', 'Tuần lễ ASEAN'), ('x', 'en', 'ASEAN Week')`,
    `INSERT INTO _articles_v (id, parent_id, version_byline) VALUES ('v', 'x', 'Hà Nguyên')`,
    `INSERT INTO _articles_v_locales (_parent_id, _locale, version_title) VALUES ('v', 'vi', 'Tuần lễ ASEAN')`,
    `INSERT INTO editions (id, key, title) VALUES ('e', 'articles:x:vi:1', 'Tuần lễ ASEAN')`,
  ])
    await run(statement)
}

describe.runIf(process.env.TEST_DATABASE === 'mongodb')(
  'a house on MongoDB with legal basis and themes in its programmes',
  () => {
    it('finds them in the library and among the observances when it starts anew, once, and its lists search all languages', async () => {
      const before = await start()
      const client = await MongoClient.connect(before.database.env.DATABASE_URI)
      const db = client.db()
      try {
        const programme = new ObjectId()
        await db.collection('programmes').insertOne({
          _id: programme,
          code: 'asean-2021-2025',
          legalBasis: [
            {
              id: 'a',
              ...decision,
              date: new Date(decision.date),
              issuer: moved.documents[0]?.issuer,
              title: moved.documents[0]?.title,
            },
            { id: 'b', number: letter.number },
          ],
          name: { vi: 'Tuyên truyền' },
          themes: [
            { id: 't', year: 2025, title: moved.themes[0]?.name },
            { id: 'u', year: 2026 },
          ],
        })
        await db.collection('units').insertOne({
          name: { vi: 'Sở Ngoại vụ', en: 'Foreign Affairs' },
          searchText: { vi: 'x' },
          slug: 'so-ngoai-vu',
        })
        await db
          .collection('_articles_versions')
          .insertOne({ version: { byline: 'Hà Nguyên', title: { vi: 'Tuần lễ ASEAN' } } })
        const databaseURI = before.database.env.DATABASE_URI
        const collections = contentCollections(before.database.dataDir)
        const again = await Promise.all([
          start({ collections, databaseURI, migrations: [] }),
          start({ collections, databaseURI, migrations: [] }),
        ])
        expect(again).toHaveLength(2)
        const documents = await db.collection('library-documents').find().sort({ slug: 1 }).toArray()
        expect(
          documents.map(({ date, issuer, kind, number, searchText, slug, title }) => ({
            date: date instanceof Date ? date.toISOString() : date,
            issuer,
            kind,
            number,
            searchText,
            slug,
            title,
          })),
        ).toEqual(moved.documents)
        const themes = await db.collection('observances').find().sort({ slug: 1 }).toArray()
        expect(themes.map(({ name, slug, year }) => ({ name, slug, year }))).toEqual(moved.themes)
        for (const record of [...documents, ...themes]) expect(record.programme).toEqual(programme)
        const left = await db.collection('programmes').findOne({})
        expect(left).not.toHaveProperty('legalBasis')
        expect(left).not.toHaveProperty('themes')
        expect(left?.searchText).toBe('asean 2021 2025 tuyen truyen')
        expect((await db.collection('units').findOne({}))?.searchText).toBe('so ngoai vu so ngoai vu foreign affairs')
        expect((await db.collection('_articles_versions').findOne({}))?.version.searchText).toBe(
          'ha nguyen tuan le asean',
        )
        const found = await again[0].payload.find({
          collection: 'library-documents',
          fallbackLocale: false,
          locale: 'en',
          overrideAccess: true,
          where: { title: { like: 'thu tuong' } },
        })
        expect(found.docs).toMatchObject([
          { issuer: 'Prime Minister', programme: expect.objectContaining({ id: String(programme) }) },
        ])
      } finally {
        await client.close()
      }
    })
  },
)
