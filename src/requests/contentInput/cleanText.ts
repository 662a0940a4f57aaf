/** Control characters that no XML document and no feed may hold (XML 1.0 §2.2), besides tab and line breaks. */
// eslint-disable-next-line no-control-regex -- exactly these characters are meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * Text as it is stored: NFC, so that one word has one spelling and one fingerprint, without half surrogate pairs (which
 * have no UTF-8) and without characters that cannot be published.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(unprintable, '')
    .normalize('NFC')
}
