import { describe, expect, it } from 'vitest'

import { databaseAdapter } from '../../../src/database/databaseAdapter'

const settings = (databaseURI: string) => ({ databaseURI, dataDir: '/tmp/nowhere', environment: 'test' })

describe('databaseAdapter', () => {
  it.each([
    ['', 'sqlite'],
    ['file:./other.db', 'sqlite'],
    ['mongodb://127.0.0.1:27017/news?replicaSet=rs0', 'mongoose'],
    ['mongodb+srv://cluster.example.org/news', 'mongoose'],
  ])('reads %j as %s, with ids that are texts', (uri, name) => {
    expect(databaseAdapter(settings(uri))).toMatchObject({ defaultIDType: 'text', name })
  })

  it.each(['postgres://127.0.0.1/news', 'news.db', 'libsql://example.org'])('refuses %s', (uri) => {
    expect(() => databaseAdapter(settings(uri))).toThrow('DATABASE_URI')
  })
})
