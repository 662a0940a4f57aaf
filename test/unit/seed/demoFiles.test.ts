import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { libraries } from '../../../seed/demo/media'
import { publications } from '../../../seed/demo/publications'
import { scenes } from '../../../seed/pictures/drawPictures'
import { lettering, letteringWidth } from '../../../seed/pictures/lettering'

const files = libraries.flatMap((library) => library.files)
const pictures = files.filter(({ file }) => file.endsWith('.jpg')).map(({ file }) => file)
const papers = files.filter(({ file }) => file.endsWith('.pdf')).map(({ file }) => file)

describe('the demo files', () => {
  it('are described in both languages', () => {
    expect(pictures.length + papers.length).toBe(files.length)
    for (const { file, vi, en } of files)
      for (const words of [vi, en]) expect(words.alt && words.caption, file).toBeTruthy()
  })
})

describe('the demo pictures', () => {
  it('are those that our script draws, at the size it draws them', async () => {
    expect(Object.keys(scenes).map((name) => `${name}.jpg`)).toEqual(pictures)
    for (const [name, draw] of Object.entries(scenes)) {
      const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(draw()) ?? []
      const drawn = path.resolve('seed/pictures', `${name}.jpg`)
      const { height: tall, width: broad } = await sharp(drawn).metadata()
      expect({ broad, tall }, name).toEqual({ broad: Number(width), tall: Number(height) })
      expect(statSync(drawn).size, name).toBeLessThanOrEqual(270_000)
    }
  })

  it('carry their words as outlines, so that no font of the machine is asked for', () => {
    for (const [name, draw] of Object.entries(scenes)) expect(draw(), name).not.toContain('<text')
  })
})

describe('the lettering', () => {
  it('sets every letter of Vietnamese, and what is decomposed like what is composed', () => {
    const all = 'ĂẮẰẲẴẶÂẤẦẨẪẬĐÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤÝỲỶỸỴ'
    const how = { fill: '#000', size: 40, x: 0, y: 40 }
    for (const face of [
      'regular',
      'italic',
      'semiBold',
      'bold',
      'black',
      'serif',
      'serifItalic',
      'serifBold',
    ] as const) {
      for (const letter of [...all, ...all.toLowerCase()]) {
        const drawn = lettering(letter, { ...how, face })
        expect(drawn.match(/<path/g), `${letter} ${face}`).toHaveLength(1)
        expect(drawn, `${letter} ${face} is in the font`).not.toBe(lettering('\u{1F0A1}', { ...how, face }))
        expect(letteringWidth(letter, { face, size: 40 })).toBeGreaterThan(0)
        expect(lettering(letter.normalize('NFD'), { ...how, face })).toBe(drawn)
      }
    }
  })
})

/** The beginning of a title as a PDF stores it: as it is, or in UTF-16 where it is not ASCII. */
const titleBytes = (title: string): Buffer =>
  /^[ -~]*$/.test(title) ? Buffer.from(title) : Buffer.from(`\ufeff${title.slice(0, 12)}`, 'utf16le').swap16()

describe('the demo booklets', () => {
  it('are one PDF for each publication and language, four to eight pages, with its title', () => {
    const expected = publications.flatMap(({ en, vi }) => [vi, en]).map((words) => words.file)
    expect(papers).toEqual(expected)
    for (const { file, sections, title } of publications.flatMap(({ en, vi }) => [vi, en])) {
      const bytes = readFileSync(path.resolve('seed/booklets', file))
      expect(bytes.length, file).toBeLessThanOrEqual(400_000)
      const text = bytes.toString('latin1')
      expect(text.startsWith('%PDF-1.7'), file).toBe(true)
      const pages = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
      expect(pages, file).toBe(3 + sections.length)
      expect(pages).toBeLessThanOrEqual(8)
      expect(bytes.includes(titleBytes(title)), file).toBe(true)
    }
  })
})
