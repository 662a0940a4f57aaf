/**
 * Takes the marks off: `Ngoại vụ` → `ngoai vu`, `Đắk Đoa` → `dak doa`, whether the text came composed or decomposed.
 * Databases compare bytes, so people who type without marks are served by comparing folded text with folded text.
 *
 * Letters with a stroke have no mark to take off: đ; the Icelandic ð that old Vietnamese typing leaves in its place and
 * that looks the same as a capital (Ð, Đ); ƀ of Jrai and Bahnar names.
 */
export function foldVietnamese(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[đð]/g, 'd').replace(/ƀ/g, 'b')
}

/**
 * Folded words with single spaces between. Signs go, because people leave them out; an apostrophe stands within a word,
 * as in the name Rơ Châm H’Lan, however it is typed.
 */
export function foldedWords(text: string): string {
  return foldVietnamese(text)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A Latin address for a Vietnamese title: `Tuần lễ ASEAN tại Pleiku` → `tuan-le-asean-tai-pleiku`; cut at a word. */
export function slugOf(text: string, longest = 100): string {
  const slug = foldedWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : longest)
}
