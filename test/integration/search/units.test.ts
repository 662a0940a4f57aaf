import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import units from '../../../seed/plan/units.json'

let target: InProcessTarget
let desk: HttpDesk

beforeAll(async () => {
  target = await startInProcessTarget()
  desk = await openHttpDesk(target)
})
afterAll(() => target?.close())

/** Slugs of the units that a signed-in person finds, in alphabetical order. */
async function find(field: 'name' | 'searchText', asked: string, locale: 'en' | 'vi' = 'vi'): Promise<string[]> {
  const query = `where[${field}][like]=${encodeURIComponent(asked)}&depth=0&limit=200&sort=slug&locale=${locale}`
  const { body, status } = await desk.as<{ docs: { slug: string }[] }>('reporter', `/api/units?${query}`)
  expect(status, asked).toBe(200)
  return body.docs.map(({ slug }) => slug)
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')

/** What the plan's own data says should be found: units that have every word, in whichever language. Asks no database. */
function expected(asked: string): string[] {
  const words = bare(asked)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
  return units
    .filter(({ en, slug, vi }) => {
      const texts = bare([vi.name, en.name, vi.shortName, en.shortName, slug].join(' '))
      return words.every((word) => texts.toLowerCase().replace(/['’]/g, '').includes(word))
    })
    .map(({ slug }) => slug)
    .sort()
}

/** One way of typing words of a unit's name. */
const ways: [way: string, type: (name: string) => string][] = [
  ['with diacritics, composed', (name) => name.normalize('NFC')],
  ['with diacritics, decomposed', (name) => name.normalize('NFD')],
  ['without diacritics', bare],
  ['in capitals', (name) => name.toUpperCase()],
  ['in capitals, decomposed, without đ', (name) => name.toUpperCase().normalize('NFD').replaceAll('Đ', 'D')],
  [
    'in the wrong case',
    (name) => [...name].map((sign, i) => (i % 2 ? sign.toUpperCase() : sign.toLowerCase())).join(''),
  ],
  ['with the words in another order', (name) => name.split(' ').reverse().join(' ')],
]

describe.each(ways)('a unit of the plan, %s', (_, type) => {
  it('is found among the same units by its Vietnamese and its English name, in lists and pickers', async () => {
    for (const { en, slug, vi } of units) {
      const asked = [type(vi.name), type(en.name)] as const
      const inList = await find('searchText', asked[0])
      expect(inList, asked[0]).toContain(slug)
      expect(inList, asked[0]).toEqual(expected(vi.name))
      expect(await find('name', asked[1], 'en'), asked[1]).toEqual(expected(en.name))
    }
  })
})

describe('what people type', () => {
  it.each([
    ['ngoai vu', ['so-ngoai-vu']],
    ['Ngoại vụ', ['so-ngoai-vu']],
    ['VỤ ngoẠi', ['so-ngoai-vu']],
    ['dak doa', ['huyen-dak-doa']],
    ['Đak Đoa', ['huyen-dak-doa']],
    // Spellings that are not the official one, and the Icelandic letter that looks like Đ.
    ['Đắk Đoa', ['huyen-dak-doa']],
    ['Ðak Ðoa', ['huyen-dak-doa']],
    ['đăk đoa'.normalize('NFD'), ['huyen-dak-doa']],
    ['chu pah', ['huyen-chu-pah']],
    ['kong chro', ['huyen-kong-chro']],
    ["people's committee of pleiku", ['tp-pleiku']],
    ['so-tttt', ['so-tttt']],
    ['so_tttt', ['so-tttt']],
    ['bao gia lai', ['bao-gia-lai', 'bao-va-ptth', 'hoi-nha-bao']],
    ['khong co don vi nay', []],
  ])('%s', async (asked, slugs) => {
    for (const locale of ['vi', 'en'] as const) {
      expect(await find('searchText', asked, locale)).toEqual(slugs)
      expect(await find('name', asked, locale)).toEqual(slugs)
    }
  })
})
