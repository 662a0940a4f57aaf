import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { type KeptLegalBasis, type KeptTheme, movedDocuments, movedThemes, type Texts } from '../moved/programmeLibrary'

type Stored = {
  _id: unknown
  legalBasis?: (Omit<KeptLegalBasis, 'programme'> & { issuer?: Texts; title?: Texts })[]
  themes?: (Omit<KeptTheme, 'programme'> & { title?: Texts })[]
}

/** The legal basis and the themes in each programme become records of their own, and leave the programme. */
export async function moveProgrammeLibrary({ collections, connection }: MongooseAdapter, now: Date): Promise<void> {
  const programmes = collections.programmes?.collection
  const library = collections['library-documents']?.collection
  const observances = collections.observances?.collection
  if (!programmes || !library || !observances) return
  const session = await connection.startSession()
  try {
    await session.withTransaction(async () => {
      const holding = { $or: [{ legalBasis: { $exists: true } }, { themes: { $exists: true } }] }
      const stored = (await programmes.find(holding, { session }).toArray()) as unknown as Stored[]
      if (stored.length === 0) return
      const ids = new Map(stored.map(({ _id }) => [String(_id), _id]))
      const record = ({ programme, ...data }: { programme: string }) => ({
        ...data,
        programme: ids.get(programme),
        createdAt: now,
        updatedAt: now,
      })
      const documents = movedDocuments(stored.flatMap(legalBasisOf)).map(({ date, ...document }) =>
        record({ ...document, date: date === null ? null : new Date(date), use: 'legalBasis' } as never),
      )
      const themes = movedThemes(stored.flatMap(themesOf)).map(({ title, ...theme }) =>
        record({ ...theme, kind: 'theme', name: title } as never),
      )
      if (documents.length > 0) await library.insertMany(documents, { session })
      if (themes.length > 0) await observances.insertMany(themes, { session })
      await programmes.updateMany(holding, { $unset: { legalBasis: '', themes: '' } }, { session })
    })
  } finally {
    await session.endSession()
  }
}

const legalBasisOf = ({ _id, legalBasis = [] }: Stored): KeptLegalBasis[] =>
  legalBasis.map(({ date, issuer, number, title }) => ({
    programme: String(_id),
    number: String(number),
    date: date ? new Date(date).toISOString() : null,
    issuer: issuer ?? {},
    title: title ?? {},
  }))

const themesOf = ({ _id, themes = [] }: Stored): KeptTheme[] =>
  themes.map(({ title, year }) => ({ programme: String(_id), year: Number(year), title: title ?? {} }))
