import { fontFile, type Face } from '../pictures/lettering'

/** A5, in points. */
export const page = { width: 419.53, height: 595.28, margin: 48 }

const inner = page.width - 2 * page.margin
const ink = '#222222'
const accent = '#8c1722'

export type Booklet = {
  title: string
  summary: string
  byline: string
  source: string
  rights: string
  /** dd/MM/yyyy */
  date: string
  isbn: string
  licenceNumber: string
  sections: { heading: string; body: string[] }[]
  /** The words of the frame, in the booklet's language. */
  frame: { contents: string; published: string; licence: string; example: string }
}

const usedFaces: Face[] = ['regular', 'italic', 'bold', 'black', 'serif', 'serifItalic', 'serifBold']

export function openFonts(doc: PDFKit.PDFDocument): void {
  for (const face of usedFaces) doc.registerFont(face, fontFile(face))
}

/** A band of woven diamonds, as in the pictures. */
function wovenBand(doc: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  const cell = 12
  doc.rect(x, y, width, cell).fill('#171019')
  for (let i = 0; i < Math.floor(width / cell); i += 1) {
    const left = x + i * cell
    doc
      .polygon([left, y + 6], [left + 6, y + 1.5], [left + 12, y + 6], [left + 6, y + 10.5])
      .fill(i % 2 ? '#b1212b' : '#e9b949')
  }
}

/** The cover picture over the whole page. */
export function coverPage(doc: PDFKit.PDFDocument, picture: Buffer): void {
  doc.image(picture, 0, 0, { align: 'center', cover: [page.width, page.height], valign: 'center' })
}

/** Who made it, when and under which numbers; that the numbers are examples is said beside them. */
export function imprintPage(doc: PDFKit.PDFDocument, booklet: Booklet): void {
  const { byline, date, frame, isbn, licenceNumber, rights, source, summary, title } = booklet
  doc.addPage()
  doc.font('black').fontSize(19).fillColor(ink).text(title, { width: inner, lineGap: 2 })
  doc.moveDown(0.8).font('serifItalic').fontSize(11.5).fillColor('#444444').text(summary, { lineGap: 3 })
  const lines = [
    byline,
    source,
    `${frame.published} ${date}`,
    `${frame.licence} ${licenceNumber}`,
    `ISBN ${isbn}`,
    rights,
  ]
  const top = page.height - page.margin - 132
  wovenBand(doc, page.margin, top - 24, inner)
  doc.font('regular').fontSize(8.5).fillColor('#444444').text(lines.join('\n'), page.margin, top, { lineGap: 3 })
  doc.moveDown(0.6).font('italic').fillColor(accent).text(frame.example, { lineGap: 2 })
}

/** Written last, when it is known on which page each part begins. */
export function contentsPage(doc: PDFKit.PDFDocument, { frame, sections }: Booklet, pages: number[]): void {
  doc
    .font('black')
    .fontSize(24)
    .fillColor(accent)
    .text(frame.contents, page.margin, page.margin + 10)
  sections.forEach(({ heading }, i) => {
    const y = page.margin + 78 + i * 44
    doc
      .font('black')
      .fontSize(20)
      .fillColor('#d9a13a')
      .text(String(i + 1), page.margin, y, { lineBreak: false })
    doc
      .font('bold')
      .fontSize(12)
      .fillColor(ink)
      .text(heading, page.margin + 34, y + 5, { lineBreak: false })
    doc
      .font('regular')
      .fontSize(11)
      .text(String(pages[i] ?? ''), page.margin, y + 6, { align: 'right', lineBreak: false, width: inner })
    doc
      .moveTo(page.margin, y + 32)
      .lineTo(page.margin + inner, y + 32)
      .lineWidth(0.5)
      .stroke('#d8cfb8')
  })
}

function bodyLine(doc: PDFKit.PDFDocument, line: string): void {
  if (line.startsWith('## ')) {
    doc.moveDown(0.3).font('bold').fontSize(12).fillColor(accent).text(line.slice(3), { lineGap: 2 })
    return
  }
  if (line.startsWith('> ')) {
    const { y } = doc.moveDown(0.3)
    doc.font('serifItalic').fontSize(13).fillColor(accent)
    doc.text(line.slice(2), page.margin + 16, y, { lineGap: 4, width: inner - 16 })
    doc
      .moveTo(page.margin + 3, y)
      .lineTo(page.margin + 3, doc.y - 2)
      .lineWidth(2.5)
      .stroke('#d9a13a')
    doc.x = page.margin
    return
  }
  doc.font('serif').fontSize(11.5).fillColor(ink).text(line, { lineGap: 4 }).moveDown(0.55)
}

/** A part on a page of its own (or more, where it is long), with a picture at its foot where there is room for one. */
export function sectionPages(
  doc: PDFKit.PDFDocument,
  { body, heading }: Booklet['sections'][number],
  { number, picture }: { number: number; picture?: Buffer },
): void {
  doc.addPage()
  wovenBand(doc, page.margin, page.margin, inner)
  doc
    .font('black')
    .fontSize(46)
    .fillColor('#d9a13a')
    .text(String(number), page.margin, page.margin + 22)
  doc.font('black').fontSize(19).fillColor(ink).text(heading, { lineGap: 2 }).moveDown(0.6)
  for (const line of body) bodyLine(doc, line)
  const room = page.height - page.margin - doc.y - 16
  const tall = Math.min(room, (inner * 9) / 16)
  if (!picture || tall < 110) return
  const foot = page.height - page.margin - tall - 4
  doc.image(picture, page.margin, foot, { align: 'center', fit: [inner, tall], valign: 'bottom' })
}

/** Page numbers, and the title at the foot, on all pages but the cover. */
export function numberPages(doc: PDFKit.PDFDocument, title: string): void {
  const { count } = doc.bufferedPageRange()
  for (let i = 1; i < count; i += 1) {
    doc.switchToPage(i)
    // Below the margin a text would begin a new page.
    doc.page.margins.bottom = 0
    const foot = { lineBreak: false, width: inner }
    doc.font('regular').fontSize(7.5).fillColor('#777777')
    doc.text(title, page.margin, page.height - 30, foot)
    doc.text(String(i + 1), page.margin, page.height - 30, { ...foot, align: 'right' })
  }
}
