import { describe, expect, it } from 'vitest'

import { foldedWords, foldVietnamese, slugOf } from '../../../src/i18n/foldVietnamese'

describe('foldVietnamese', () => {
  it('takes the marks off, composed or decomposed', () => {
    expect(foldVietnamese('Ngoại vụ')).toBe('ngoai vu')
    expect(foldVietnamese('Ngoại vụ'.normalize('NFD'))).toBe('ngoai vu')
    expect(foldVietnamese('Đắk Đoa, ĐẮK ĐOA')).toBe('dak doa, dak doa')
  })

  it('covers every Vietnamese vowel', () => {
    expect(foldVietnamese('ăắằẳẵặâấầẩẫậêếềểễệôốồổỗộơớờởỡợưứừửữựyýỳỷỹỵ')).toBe(
      'aaaaaaaaaaaa' + 'eeeeee' + 'oooooooooooo' + 'uuuuuu' + 'yyyyyy',
    )
  })
})

it('foldedWords leaves no sign that a database takes for a wildcard', () => {
  expect(foldedWords('  100%_cà-phê (Robusta)! ')).toBe('100 ca phe robusta')
  expect(foldedWords('%')).toBe('')
})

describe('slugOf', () => {
  it('is Latin, lower case, with hyphens', () => {
    expect(slugOf('Tuần lễ ASEAN tại Pleiku: “một tuần”')).toBe('tuan-le-asean-tai-pleiku-mot-tuan')
    expect(slugOf('ລາວ')).toBe('')
  })

  it('cuts at a word', () => {
    expect(slugOf('cà phê Gia Lai vào thị trường', 16)).toBe('ca-phe-gia-lai')
    expect(slugOf('a'.repeat(300), 100)).toHaveLength(100)
    expect(slugOf('a'.repeat(300), Infinity)).toHaveLength(300)
  })
})
