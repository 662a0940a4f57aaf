import { randomUUID } from 'node:crypto'

import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { type KeptLegalBasis, type KeptTheme, movedDocuments, movedThemes, type Texts } from './programmeLibrary'

type Connection = MigrateUpArgs['db']

export type KeptLibrary = { legalBasis: KeptLegalBasis[]; themes: KeptTheme[] }

/** Reads what the migration's own statements are about to drop. Call it before them, in the same transaction. */
export async function keepProgrammeLibrary(db: Connection): Promise<KeptLibrary> {
  const legalBasis = await db.run(sql`
    SELECT row.id, row._parent_id AS programme, row.number, row.date,
      vi.issuer AS issuer_vi, en.issuer AS issuer_en, vi.title AS title_vi, en.title AS title_en
    FROM programmes_legal_basis row
    LEFT JOIN programmes_legal_basis_locales vi ON vi._parent_id = row.id AND vi._locale = 'vi'
    LEFT JOIN programmes_legal_basis_locales en ON en._parent_id = row.id AND en._locale = 'en'
    ORDER BY row._parent_id, row._order`)
  const themes = await db.run(sql`
    SELECT row._parent_id AS programme, row.year, vi.title AS title_vi, en.title AS title_en
    FROM programmes_themes row
    LEFT JOIN programmes_themes_locales vi ON vi._parent_id = row.id AND vi._locale = 'vi'
    LEFT JOIN programmes_themes_locales en ON en._parent_id = row.id AND en._locale = 'en'
    ORDER BY row._parent_id, row._order`)
  return {
    legalBasis: legalBasis.rows.map((row) => ({
      programme: String(row.programme),
      number: String(row.number),
      date: row.date === null ? null : String(row.date),
      issuer: texts(row, 'issuer'),
      title: texts(row, 'title'),
    })),
    themes: themes.rows.map((row) => ({
      programme: String(row.programme),
      year: Number(row.year),
      title: texts(row, 'title'),
    })),
  }
}

const texts = (row: Record<string, unknown>, name: string): Texts =>
  Object.fromEntries(
    (['vi', 'en'] as const).flatMap((language) => {
      const text = row[`${name}_${language}`]
      return typeof text === 'string' ? [[language, text]] : []
    }),
  )

/** Writes it as records of its own. Call it after the migration's own statements. */
export async function moveProgrammeLibrary(db: Connection, kept: KeptLibrary): Promise<void> {
  for (const { date, issuer, kind, number, programme, slug, title } of movedDocuments(kept.legalBasis)) {
    const id = randomUUID()
    await db.run(sql`
      INSERT INTO library_documents (id, slug, programme_id, use, kind, number, date)
      VALUES (${id}, ${slug}, ${programme}, 'legalBasis', ${kind}, ${number}, ${date})`)
    for (const language of languagesOf(title, issuer)) {
      await db.run(sql`
        INSERT INTO library_documents_locales (_parent_id, _locale, title, issuer)
        VALUES (${id}, ${language}, ${title[language] ?? null}, ${issuer[language] ?? null})`)
    }
  }
  for (const { programme, slug, title, year } of movedThemes(kept.themes)) {
    const id = randomUUID()
    await db.run(sql`
      INSERT INTO observances (id, slug, programme_id, kind, year) VALUES (${id}, ${slug}, ${programme}, 'theme', ${year})`)
    for (const language of languagesOf(title)) {
      await db.run(sql`
        INSERT INTO observances_locales (_parent_id, _locale, name) VALUES (${id}, ${language}, ${title[language]})`)
    }
  }
}

const languagesOf = (...all: Texts[]): (keyof Texts)[] =>
  (['vi', 'en'] as const).filter((language) => all.some((each) => each[language]))
