import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { readEnvelope } from '../../../sandbox/ingest/envelope'
import { checkConsistency } from '../../../sandbox/ingest/checkConsistency'
import { envelope } from '../../../src/delivery/formats/envelope'
import { lexicalToText } from '../../../src/delivery/formats/lexicalToText'
import { lexicalToXhtml } from '../../../src/delivery/formats/lexicalToXhtml'
import { ninjs } from '../../../src/delivery/formats/ninjs'
import { exampleBody, exampleEdition } from '../../helpers/exampleEdition'
import { hasOfficialSchema, officialNinjs } from '../../helpers/officialNinjs'

const serverURL = 'http://localhost:3000'
const vi = exampleEdition()
const en = exampleEdition({ language: 'en', translates: vi.fingerprint })

describe('ninjs', () => {
  it.runIf(hasOfficialSchema)('validates against the official IPTC schema, alone and with its translation', () => {
    const validate = officialNinjs()
    for (const item of [
      ninjs({ edition: vi, other: null, serverURL }),
      ninjs({ edition: vi, other: en, serverURL }),
      ninjs({ edition: en, other: vi, serverURL }),
      ninjs({ edition: exampleEdition({ content: '{"fields":{"title":"x"}}', media: '' }), other: null, serverURL }),
    ]) {
      validate(item)
      expect(validate.errors).toBeNull()
    }
  })

  it('says what delivery-anchors §6.2 asks for', () => {
    const item = ninjs({ edition: en, other: vi, serverURL })
    expect(item).toMatchObject({
      uri: 'http://localhost:3000/id/articles/d1/en',
      version: '1',
      versionCreated: '2026-11-23T09:30:05+07:00',
      firstCreated: '2026-11-22T09:30:05+07:00',
      by: 'Rơ Châm Tuyết',
      copyrightHolder: 'Báo Gia Lai',
    })
    expect(item.altIds).toContainEqual({ role: 'group', value: 'articles-d1' })
    expect(item.altIds).toContainEqual({ role: 'translationOfSha256', value: vi.fingerprint })
    expect(item.associations?.map(({ name, rel }) => [name, rel])).toEqual([
      ['translation-vi', 'translation'],
      ['main-picture', 'mainPicture'],
      ['picture-1', 'picture'],
    ])
    expect(item.associations?.[1]).toMatchObject({
      by: 'Rơ Châm Tuyết',
      descriptions: [{ role: 'caption' }, { role: 'altText', value: 'Cồng chiêng trước nhà rông' }],
      renditions: [{ href: `http://localhost:3000/api/published/media/${'a'.repeat(64)}`, contentType: 'image/jpeg' }],
    })
  })
})

describe('envelope', () => {
  const input = { edition: vi, other: en, deliveryId: 'dlv_1', destination: 'asean', serverURL, now: new Date(0) }

  it('gives the same bytes for the same edition, and names them by their hashes', () => {
    const frozen = envelope(input)
    expect(envelope(input)).toEqual(frozen)
    const { data, type, timestamp } = JSON.parse(frozen.body)
    expect({ type, timestamp }).toEqual({ type: 'article.published', timestamp: '1970-01-01T07:00:00+07:00' })
    expect(data.contentHash).toBe(
      createHash('sha256')
        .update(String(canonicalize(data.ninjs)))
        .digest('hex'),
    )
    expect(data.dublinCore).toMatchObject({
      publisher: 'Báo Gia Lai',
      language: 'vi',
      description: vi.content && 'Hai trăm nghệ sĩ về Pleiku.',
    })
  })

  it('passes the portals’ own profile', () => {
    const { body } = envelope(input)
    const read = readEnvelope(JSON.parse(body))
    expect(read).not.toHaveProperty('problems')
    if ('envelope' in read) {
      expect(checkConsistency(read.envelope, JSON.parse(body).data.ninjs, ['vi', 'en'])).toEqual([])
    }
  })
})

describe('the body', () => {
  it('is a sanitised, escaped fragment', () => {
    expect(lexicalToXhtml(exampleBody, serverURL)).toBe(
      '<h2>Ngày hội</h2><p>Gia Lai đón <strong>đoàn nghệ thuật</strong> &amp; &lt;bạn bè&gt;.</p>' +
        `<figure><img src="${serverURL}/api/published/media/${'b'.repeat(64)}" alt="Cồng chiêng trước nhà rông"/>` +
        '<figcaption>Biểu diễn cồng chiêng tại Pleiku, tháng 11/2026.</figcaption></figure><ul><li>Xoang</li></ul>',
    )
    expect(lexicalToText(exampleBody)).toBe('Ngày hội\n\nGia Lai đón đoàn nghệ thuật & <bạn bè>.\n\nXoang')
  })

  it('keeps no script, no handler, no unsafe link, no unknown element', () => {
    const children = [
      { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [{ type: 'text', text: 'một' }] },
      { type: 'link', fields: { url: 'https://asean.org/?a=1&b="2"' }, children: [{ type: 'text', text: 'hai' }] },
      { type: 'heading', tag: 'script', children: [{ type: 'text', text: 'ba\u0007' }] },
      { type: 'iframe', src: 'x', children: [{ type: 'text', text: 'bốn' }] },
      null,
      'năm',
    ]
    const html = lexicalToXhtml({ root: { children } }, serverURL)
    expect(html).toBe('một<a href="https://asean.org/?a=1&amp;b=%222%22">hai</a><h2>ba</h2>bốn')
  })

  it('survives a body of any shape', () => {
    for (const body of [null, 'x', {}, { root: null }, { root: { children: {} } }]) {
      expect(lexicalToXhtml(body, serverURL)).toBe('')
      expect(lexicalToText(body)).toBe('')
    }
  })
})
