import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { archivePoster } from './scenes/archivePoster'
import { aseanWeek } from './scenes/aseanWeek'
import { brocade } from './scenes/brocade'
import { clvPoster } from './scenes/clvPoster'
import { coffeeHills } from './scenes/coffeeHills'
import { costumePoster } from './scenes/costumePoster'
import { coverHighland } from './scenes/coverHighland'
import { coverNeighbours } from './scenes/coverNeighbours'
import { coverOrigin } from './scenes/coverOrigin'
import { craftPoster } from './scenes/craftPoster'
import { basketWork, braceletWork, wineJarWork } from './scenes/craftWorks'
import { craterLake } from './scenes/craterLake'
import { gongs } from './scenes/gongs'
import { khaenNight } from './scenes/khaenNight'
import { marketPrint } from './scenes/marketPrint'
import { milestones } from './scenes/milestones'
import { photoPoster } from './scenes/photoPoster'
import { sailWork, terracesWork } from './scenes/photoWorks'
import { printPoster } from './scenes/printPoster'
import { raftPrint } from './scenes/raftPrint'
import { rongHouse } from './scenes/rongHouse'
import { spaceOf55Poster } from './scenes/spaceOf55Poster'
import { themeYears } from './scenes/themeYears'
import { threePillars } from './scenes/threePillars'
import { triangleMap } from './scenes/triangleMap'
import { weddingPoster } from './scenes/weddingPoster'

/** File name (without extension) → draws it as SVG: landscapes 1600 × 900, posters and covers upright. */
export const scenes: Record<string, () => string> = {
  'tuan-le-asean-pleiku': aseanWeek,
  'doi-ca-phe-gia-lai': coffeeHills,
  'dem-khen-lam-vong': khaenNight,
  'cong-chieng-tay-nguyen': gongs,
  'tho-cam-ba-na-gia-rai': brocade,
  'nha-rong-hoang-hon': rongHouse,
  'bien-ho-binh-minh': craterLake,
  'so-do-tam-giac-phat-trien': triangleMap,
  'chu-de-asean-2021-2025': themeYears,
  'moc-thoi-gian-asean': milestones,
  'ba-tru-cot-asean': threePillars,
  'ap-phich-giao-luu-clv': clvPoster,
  'ap-phich-tu-lieu-sang-tao': archivePoster,
  'ap-phich-khong-gian-asean-55': spaceOf55Poster,
  'ap-phich-thu-cong-my-nghe': craftPoster,
  'ap-phich-anh-viet-nam-asean': photoPoster,
  'ap-phich-tranh-do-hoa': printPoster,
  'ap-phich-trang-phuc': costumePoster,
  'ap-phich-nghi-le-cuoi': weddingPoster,
  'anh-ruong-bac-thang': terracesWork,
  'anh-canh-buom-chieu': sailWork,
  'tranh-khac-be-tre': raftPrint,
  'tranh-in-cho-noi': marketPrint,
  'gui-tre': basketWork,
  'vong-cuoi': braceletWork,
  'ghe-ruou-can': wineJarWork,
  'bia-diem-hen-cao-nguyen': coverHighland,
  'bia-hang-gia-lai-vao-asean': coverOrigin,
  'bia-pho-nui-moi-ban': coverNeighbours,
}

/**
 * Draws the demo's pictures into a folder as JPEG. They are our own, so that the demo shows no one's picture without asking.
 * @returns the paths written
 */
export async function drawPictures(directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const files: string[] = []
  for (const [name, draw] of Object.entries(scenes)) {
    const file = path.join(directory, `${name}.jpg`)
    await sharp(Buffer.from(draw()))
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 84, mozjpeg: true })
      .toFile(file)
    files.push(file)
  }
  return files
}
