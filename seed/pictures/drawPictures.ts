import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { aseanWeek } from './scenes/aseanWeek'
import { brocade } from './scenes/brocade'
import { coffeeHills } from './scenes/coffeeHills'
import { gongs } from './scenes/gongs'
import { khaenNight } from './scenes/khaenNight'
import { rongHouse } from './scenes/rongHouse'

/** File name (without extension) → the drawing as SVG, 1600 × 900. */
export const scenes: Record<string, string> = {
  'tuan-le-asean-pleiku': aseanWeek(),
  'doi-ca-phe-gia-lai': coffeeHills(),
  'dem-khen-lam-vong': khaenNight(),
  'cong-chieng-tay-nguyen': gongs(),
  'tho-cam-ba-na-gia-rai': brocade(),
  'nha-rong-hoang-hon': rongHouse(),
}

/**
 * Draws the demo's pictures into a folder as JPEG. They are our own, so that the demo shows no one's picture without asking.
 * @returns the paths written
 */
export async function drawPictures(directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const files: string[] = []
  for (const [name, svg] of Object.entries(scenes)) {
    const file = path.join(directory, `${name}.jpg`)
    await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 84, mozjpeg: true }).toFile(file)
    files.push(file)
  }
  return files
}
