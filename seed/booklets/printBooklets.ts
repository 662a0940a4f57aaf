import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import PDFDocument from 'pdfkit'
import sharp from 'sharp'

import { publications } from '../demo/publications'
import {
  contentsPage,
  coverPage,
  imprintPage,
  numberPages,
  openFonts,
  page,
  sectionPages,
  type Booklet,
} from './bookletPages'

const frames: Record<'vi' | 'en', Booklet['frame']> = {
  vi: {
    contents: 'Trong sách này',
    published: 'Phát hành ngày',
    licence: 'Giấy phép xuất bản:',
    example:
      'Ấn phẩm mẫu của hệ thống Cầu Nối. Số giấy phép và số ISBN chỉ để minh họa: dải 979-9 chưa được cấp cho nước nào.',
  },
  en: {
    contents: 'In this book',
    published: 'Published on',
    licence: 'Publishing licence:',
    example:
      'A sample publication of the Cầu Nối system. Licence number and ISBN are examples: the range 979-9 is not assigned to any country.',
  },
}

/** A calendar day as people write it. */
const written = (day: string): string => day.split('-').reverse().join('/')

/**
 * Prints the demo's publications as PDF, one file a language, from the same words that are seeded.
 * @param options.pictures folder of the covers
 * @returns the paths written
 */
export async function printBooklets(directory: string, options: { pictures: string }): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const files: string[] = []
  const small = (file: string, width: number) =>
    sharp(path.join(options.pictures, file)).resize(width).jpeg({ mozjpeg: true, quality: 80 }).toBuffer()
  for (const { cover, en, illustrations, publicationDate, vi, ...shared } of publications) {
    const pictures = {
      cover: await small(cover, 900),
      inside: await Promise.all(illustrations.map((name) => (name ? small(name, 760) : undefined))),
    }
    for (const [language, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const file = path.join(directory, words.file)
      const booklet = { ...shared, ...words, date: written(publicationDate), frame: frames[language] }
      await print(file, booklet, { day: publicationDate, language, pictures })
      files.push(file)
    }
  }
  return files
}

type Print = { day: string; language: 'vi' | 'en'; pictures: { cover: Buffer; inside: (Buffer | undefined)[] } }

async function print(file: string, booklet: Booklet, { day, language, pictures }: Print): Promise<void> {
  const made = new Date(`${day}T05:00:00Z`)
  const doc = new PDFDocument({
    autoFirstPage: true,
    bufferPages: true,
    displayTitle: true,
    info: { Author: booklet.source, CreationDate: made, ModDate: made, Subject: booklet.summary, Title: booklet.title },
    lang: language,
    margin: page.margin,
    pdfVersion: '1.7',
    size: [page.width, page.height],
  })
  const written = pipeline(doc, createWriteStream(file))
  openFonts(doc)
  coverPage(doc, pictures.cover)
  imprintPage(doc, booklet)
  doc.addPage()
  const begins = booklet.sections.map((section, i) => {
    sectionPages(doc, section, { number: i + 1, picture: pictures.inside[i] })
    return doc.bufferedPageRange().count
  })
  doc.switchToPage(2)
  contentsPage(doc, booklet, firstPages(begins))
  numberPages(doc, booklet.title)
  doc.end()
  await written
}

/** Where each part begins: the page after the one before it ended; the first after cover, imprint and contents. */
const firstPages = (ends: number[]): number[] => ends.map((_, i) => (i === 0 ? 4 : (ends[i - 1] ?? 0) + 1))
