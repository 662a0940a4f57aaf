import { contentHash } from './contentHash'
import type { Envelope } from './envelope'
import type { Problem } from './refusal'

export type Language = 'vi' | 'en'

/** What no schema can say: the envelope and its ninjs must tell the same story. Every disagreement with its path. */
export function checkConsistency({ data }: Envelope, sent: unknown, requiredLanguages: Language[]): Problem[] {
  const { ninjs } = data
  const withdrawn = data.action === 'withdraw'
  const problems: Problem[] = []
  const expect = (holds: boolean, path: string, message: string) => {
    if (!holds) problems.push({ code: 'profile.inconsistent', path, message })
  }
  expect(contentHash(sent) === data.contentHash, 'data.contentHash', 'không phải sha256(RFC 8785) của data.ninjs')
  expect(ninjs.language === data.language, 'data.ninjs.language', 'khác data.language')
  expect(ninjs.version === String(data.version), 'data.ninjs.version', 'khác data.version')
  expect((ninjs.pubStatus === 'canceled') === withdrawn, 'data.ninjs.pubStatus', 'không khớp với data.action')
  expect(withdrawn || data.dublinCore !== undefined, 'data.dublinCore', 'thiếu bộ yếu tố Dublin Core')
  problems.push(...missingFiles(data))
  if (!withdrawn) problems.push(...missingTranslations(data, requiredLanguages))
  return problems
}

/** Every file that the item shows must come with its hash. */
function missingFiles({ ninjs, media }: Envelope['data']): Problem[] {
  const known = new Set(media.map((file) => file.href))
  const unknown = (path: string) => ({
    code: 'profile.fileWithoutHash',
    path,
    message: 'tệp này không có trong data.media',
  })
  const check = (renditions: typeof ninjs.renditions, path: string) =>
    (renditions ?? []).flatMap((file, index) =>
      known.has(file.href) ? [] : [unknown(`${path}.renditions.${index}.href`)],
    )
  return [
    ...check(ninjs.renditions, 'data.ninjs'),
    ...(ninjs.associations ?? []).flatMap(({ renditions }, index) =>
      check(renditions, `data.ninjs.associations.${index}`),
    ),
  ]
}

/** A portal that publishes in several languages wants to know, with each, what the others are called and at what version. */
function missingTranslations({ ninjs, language }: Envelope['data'], requiredLanguages: Language[]): Problem[] {
  return requiredLanguages
    .filter((required) => required !== language)
    .flatMap((required) => {
      const translations = (ninjs.associations ?? []).filter(({ rel }) => rel === 'translation')
      const index = (ninjs.associations ?? []).findIndex(
        (one) => translations.includes(one) && one.language === required,
      )
      const missing = (path: string, message: string) => ({ code: 'profile.translationMissing', path, message })
      const found = ninjs.associations?.[index]
      if (!found)
        return [
          missing('data.ninjs.associations', `thiếu liên kết (rel: translation) tới bản "${required}" của bài này`),
        ]
      const path = `data.ninjs.associations.${index}`
      return [
        ...(found.version === undefined ? [missing(`${path}.version`, 'thiếu số ấn bản của bản dịch')] : []),
        ...(found.uri === ninjs.uri
          ? [missing(`${path}.uri`, 'phải là uri của bản dịch, không phải của chính nó')]
          : []),
      ]
    })
}
