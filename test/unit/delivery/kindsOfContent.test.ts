import { describe, expect, it } from 'vitest'

import { dublinCore } from '../../../src/delivery/formats/dublinCore'
import { envelope } from '../../../src/delivery/formats/envelope'
import { ninjs } from '../../../src/delivery/formats/ninjs'
import type { EditionInput } from '../../../src/delivery/rules/editionInput'
import { exampleExhibition, examplePublication } from '../../helpers/exampleEditions'
import { hasOfficialSchema, officialNinjs } from '../../helpers/officialNinjs'

const serverURL = 'http://localhost:3000'
const itemOf = (edition: EditionInput, other: EditionInput | null = null) => ninjs({ edition, other, serverURL })
const termsOf = (edition: EditionInput) => dublinCore(edition, null, serverURL)

describe('an exhibition', () => {
  const vi = exampleExhibition()
  const en = exampleExhibition('en')

  it('is an event with its times in Vietnam, and who holds it', () => {
    const item = itemOf(vi, en)
    const unit = { name: 'Sở Văn hóa, Thể thao và Du lịch', uri: `${serverURL}/id/units/u2`, literal: 'so-vhttdl' }
    expect(item).toMatchObject({
      type: 'event',
      profile: 'cau-noi-exhibition/1',
      by: 'Sở Văn hóa, Thể thao và Du lịch, Bảo tàng tỉnh',
      genres: [{ name: 'Triển lãm', literal: 'exhibition' }],
      eventDetails: {
        eventStatus: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos5',
        dates: { startDate: '2026-11-20T08:00:00+07:00', endDate: '2026-11-27T17:00:00+07:00' },
        organiser: unit,
      },
    })
    expect(item.organisations?.map(({ name, rel }) => [rel, name])).toEqual([
      ['publisher', 'Sở Văn hóa, Thể thao và Du lịch'],
      ['organiser', 'Sở Văn hóa, Thể thao và Du lịch'],
      ['organiser', 'Bảo tàng tỉnh'],
      ['partner', 'Bảo tàng Chăm Đà Nẵng'],
      ['partner', 'Hội Mỹ thuật Lào'],
    ])
    expect(item.descriptions).toContainEqual({
      role: 'attendance',
      contentType: 'text/plain',
      value: '12.500 lượt khách',
    })
  })

  it('says where it is, to a map too, and which countries take part, in its language', () => {
    const { located, places } = itemOf(vi)
    expect(located).toBe('Bảo tàng tỉnh Gia Lai')
    expect(places).toEqual([
      {
        name: 'Bảo tàng tỉnh Gia Lai',
        rel: 'venue',
        contactInfo: [{ type: 'physical', address: { lines: ['21 Trần Hưng Đạo, Pleiku'] } }],
        geoJSON: { type: 'Point', coordinates: [108.0021, 13.9811] },
      },
      { name: 'Việt Nam', rel: 'participant', literal: 'VN' },
      { name: 'Lào', rel: 'participant', literal: 'LA' },
      { name: 'Campuchia', rel: 'participant', literal: 'KH' },
    ])
    expect(itemOf(en).places?.map(({ name }) => name)).toEqual(['Gia Lai Museum', 'Viet Nam', 'Lao PDR', 'Cambodia'])
  })

  it('shows every work with what is known of it, in order', () => {
    const { associations, objects } = itemOf(vi, en)
    expect(associations?.map(({ name, rel, type }) => [name, rel, type])).toEqual([
      ['translation-en', 'translation', 'event'],
      ['main-picture', 'mainPicture', 'picture'],
      ['work-1', 'work', 'picture'],
      ['work-2', 'work', 'picture'],
      ['work-3', 'work', 'text'],
    ])
    expect(associations?.[2]).toMatchObject({
      title: 'Chiều Biển Hồ',
      by: 'Rơ Châm Tuyết',
      people: [{ name: 'Xu Man', rel: 'creator' }],
      places: [{ name: 'Việt Nam', rel: 'origin', literal: 'VN' }],
      usageTerms: 'Tự sản xuất',
      renditions: [{ contentType: 'image/jpeg', sizeInBytes: 34_567 }],
    })
    expect(associations?.[4]).not.toHaveProperty('renditions')
    expect(objects?.map(({ name, uri }) => [name, uri])).toEqual([
      ['Chiều Biển Hồ', `${serverURL}/id/exhibitions/d2/vi#work-1`],
      ['Thuyền độc mộc', `${serverURL}/id/exhibitions/d2/vi#work-2`],
      ['Bản hòa tấu', `${serverURL}/id/exhibitions/d2/vi#work-3`],
    ])
  })

  it('is held by the unit that answers for it where no organiser is named', () => {
    expect(itemOf(exampleExhibition('vi', { organisers: undefined }))).toMatchObject({
      by: 'Sở Văn hóa, Thể thao và Du lịch',
      eventDetails: { organiser: { name: 'Sở Văn hóa, Thể thao và Du lịch' } },
    })
  })

  it('has the Dublin Core terms of an event', () => {
    expect(termsOf(vi)).toMatchObject({
      type: 'Event',
      creator: ['Sở Văn hóa, Thể thao và Du lịch', 'Bảo tàng tỉnh'],
      contributor: ['Bảo tàng Chăm Đà Nẵng', 'Hội Mỹ thuật Lào'],
      date: '2026-11-20T08:00:00+07:00/2026-11-27T17:00:00+07:00',
      coverage: 'Bảo tàng tỉnh Gia Lai, 21 Trần Hưng Đạo, Pleiku',
      publisher: 'Sở Văn hóa, Thể thao và Du lịch',
    })
    expect(termsOf(vi)).not.toHaveProperty('format')
  })
})

describe('a publication', () => {
  const vi = examplePublication()
  const en = examplePublication('en')

  it('is a composite of its cover and the file of its language', () => {
    const { associations, type } = itemOf(en, vi)
    expect(type).toBe('composite')
    expect(associations?.map(({ name, rel, type: kind }) => [name, rel, kind])).toEqual([
      ['translation-vi', 'translation', 'composite'],
      ['main-picture', 'mainPicture', 'picture'],
      ['file-en', 'file', 'text'],
    ])
    expect(associations?.[2]?.renditions).toMatchObject([{ contentType: 'application/pdf', sizeInBytes: 2_345_678 }])
    expect(JSON.stringify(associations?.[2])).not.toContain('altText')
  })

  it('has its sections as body, each under its heading, and what stands in them below', () => {
    const [markup, words] = itemOf(vi).bodies ?? []
    expect(markup?.value).toBe(
      '<h2>Quy tắc xuất xứ</h2><h3>Mục</h3><p>Cà phê Gia Lai đạt tiêu chí xuất xứ thuần túy.</p>' +
        '<h2>Thủ tục &lt;hải quan&gt;</h2><h3>Mục</h3><p>Tờ khai ngắn hơn &amp; nhanh hơn.</p>',
    )
    expect(words?.value.split('\n\n')).toEqual([
      'Quy tắc xuất xứ',
      'Mục',
      'Cà phê Gia Lai đạt tiêu chí xuất xứ thuần túy.',
      'Thủ tục <hải quan>',
      'Mục',
      'Tờ khai ngắn hơn & nhanh hơn.',
    ])
  })

  it('is known by its licence and its ISBN', () => {
    expect(itemOf(vi)).toMatchObject({ contentCreated: '2026-11-20T12:00:00+07:00', by: 'Sở Ngoại vụ' })
    expect(itemOf(vi).altIds).toEqual([
      { role: 'group', value: 'publications-d2' },
      { role: 'contentSha256', value: vi.fingerprint },
      { role: 'licenceNumber', value: '45/GP-STTTT' },
      { role: 'isbn', value: '978-604-0-00001-9' },
    ])
    expect(termsOf(vi)).toMatchObject({
      type: 'Text',
      format: 'application/pdf',
      date: '2026-11-20',
      identifier: [`${serverURL}/id/publications/d2/vi`, 'urn:isbn:9786040000019'],
    })
  })
})

const bare = (collection: string) =>
  ({
    ...exampleExhibition(),
    collection,
    content: '{"fields":{"title":"x","works":[{}],"sections":["y"]}}',
    media: '',
  }) as const

describe.each([
  ['exhibition', exampleExhibition],
  ['publication', examplePublication],
] as const)('what is sent of a %s', (kind, example) => {
  it.runIf(hasOfficialSchema)('validates against the official IPTC schema, alone, linked and all but empty', () => {
    const validate = officialNinjs()
    const [vi, en] = [example('vi'), example('en')]
    for (const item of [itemOf(vi), itemOf(vi, en), itemOf(en, vi), itemOf(bare(`${kind}s`))]) {
      validate(item)
      expect(validate.errors).toBeNull()
      expect(JSON.stringify(item)).not.toMatch(/\[\]|""|null|undefined/)
    }
  })

  it('is named for what it is, in an envelope', () => {
    const [edition, other] = [example('vi'), example('en')]
    const { body } = envelope({
      edition,
      other,
      deliveryId: 'dlv_1',
      destination: 'asean',
      serverURL,
      now: new Date(0),
    })
    expect(JSON.parse(body)).toMatchObject({ type: `${kind}.published`, data: { ninjs: { language: 'vi' } } })
  })
})
