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

describe('what people type for the same name', () => {
  it('is one name: the Icelandic Ð that looks the same, letters of Jrai and Bahnar, any apostrophe', () => {
    expect(foldVietnamese('Ðak Ðoa, ðak ðoa')).toBe('dak doa, dak doa')
    expect(foldVietnamese('Ƀăhnar, Chư Păh, Ê-đê')).toBe('bahnar, chu pah, e-de')
    for (const name of ['Rơ Châm H’Lan', "Rơ Châm H'Lan", 'RƠ CHÂM HLAN'])
      expect(foldedWords(name)).toBe('ro cham hlan')
  })
})

it('foldedWords leaves no sign', () => {
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
