import { createRequire } from 'node:module'

import * as fontkit from 'fontkit'

/** The faces that pictures and booklets are lettered in; their files come with two packages under the SIL Open Font License. */
const faces = {
  regular: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  italic: 'be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
  semiBold: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  bold: 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  black: 'be-vietnam-pro/900Black/BeVietnamPro_900Black.ttf',
  serif: 'lora/400Regular/Lora_400Regular.ttf',
  serifItalic: 'lora/400Regular_Italic/Lora_400Regular_Italic.ttf',
  serifBold: 'lora/700Bold/Lora_700Bold.ttf',
} as const

export type Face = keyof typeof faces

const { resolve } = createRequire(import.meta.url)

export const fontFile = (face: Face): string => resolve(`@expo-google-fonts/${faces[face]}`)

const opened = new Map<Face, fontkit.Font>()

function font(face: Face): fontkit.Font {
  const known = opened.get(face) ?? (fontkit.openSync(fontFile(face)) as fontkit.Font)
  opened.set(face, known)
  return known
}

export type Lettering = {
  x: number
  /** Of the base line. */
  y: number
  size: number
  fill: string
  /** @default 'regular' */
  face?: Face
  /** @default 'start' */
  anchor?: 'start' | 'middle' | 'end'
  /** Space between letters, in the picture's units. @default 0 */
  tracking?: number
  /** A colour around the letters, so that they read over lines. */
  halo?: string
}

type Placed = { outline: string; x: number; y: number }

function setLine(
  text: string,
  { face = 'regular', size, tracking = 0 }: Pick<Lettering, 'face' | 'size' | 'tracking'>,
) {
  const { glyphs, positions } = font(face).layout(text.normalize('NFC'))
  const scale = size / font(face).unitsPerEm
  let pen = 0
  const placed = glyphs.map((glyph, i): Placed => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const at = { outline: glyph.path.toSVG(), x: pen + xOffset * scale, y: -yOffset * scale }
    pen += xAdvance * scale + tracking
    return at
  })
  return { placed, scale, width: Math.max(0, pen - tracking) }
}

/** How wide a line will be. */
export const letteringWidth = (text: string, how: Pick<Lettering, 'face' | 'size' | 'tracking'>): number =>
  setLine(text, how).width

/** A line of text as outlines, so that a picture looks the same wherever it is drawn, with all its diacritics. */
export function lettering(text: string, { fill, halo, ...how }: Lettering): string {
  const letters = outlines(text, how)
  const around = halo
    ? `<g fill="${halo}" stroke="${halo}" stroke-width="${((how.size / 4) * font(how.face ?? 'regular').unitsPerEm) / how.size}" stroke-linejoin="round">${letters}</g>`
    : ''
  return `${around}<g fill="${fill}">${letters}</g>`
}

/** The same without a colour, for example to cut a pattern to the shape of letters. */
export function outlines(text: string, { anchor = 'start', x, y, ...how }: Omit<Lettering, 'fill' | 'halo'>): string {
  const { placed, scale, width } = setLine(text, how)
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return placed
    .filter(({ outline }) => outline !== '')
    .map(
      (glyph) =>
        `<path transform="translate(${(left + glyph.x).toFixed(2)} ${(y + glyph.y).toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${glyph.outline}"/>`,
    )
    .join('')
}

/** Lines under one another; `leading` from base line to base line. */
export const letteredLines = (lines: readonly string[], leading: number, how: Lettering): string =>
  lines.map((line, i) => lettering(line, { ...how, y: how.y + i * leading })).join('')
