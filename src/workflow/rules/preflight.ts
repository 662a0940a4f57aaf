import type { ErrorCode } from '../../errors/catalogue'
import { languages, type Language } from '../../i18n/languages'
import { vietnamTime } from '../../i18n/vietnamTime'
import type { CanonicalContent } from './canonicalContent'
import { saysSomething, valuesAt } from './canonicalPaths'
import { isPlainObject, type PlainObject } from './plainValue'
import { rowFindings, spanFindings } from './preflightRows'
import { readinessFindings, type StepReadiness } from './readiness'
import { embeddedFiles, isRichText } from './richText'

/** Something a wording must say: one of these paths holds it. */
export type Mandatory = {
  anyOf: readonly string[]
  /** @default 'preflight.fieldMissing' */
  code?: ErrorCode
  /** Common to all languages, so that it is asked for once. @default false */
  shared?: boolean
}

/** What a collection asks of a wording before anyone is asked to read it. Paths are dot paths into the canonical fields. */
export type PreflightRules = {
  /** A path alone must hold something in each language. */
  mandatory: readonly (string | Mandatory)[]
  /** The fields that show files (`leadMedia`, `gallery.media`, a rich text): each file needs its words and its rights. */
  media: readonly string[]
  /** Lists whose every row says these things in each language. @default none */
  rows?: readonly { path: string; fields: readonly string[] }[]
  /** Fields that take one kind of file only: the beginning of its MIME type, and what is said of any other. @default none */
  fileTypes?: readonly { path: string; type: string; code: ErrorCode }[]
  /** Paths of the times between which something takes place. */
  span?: { start: string; end: string }
  /** The path of the slug, which must be plain and short; absent where there is none. */
  slug?: string
}

export type Finding = {
  /** Field path, with the row's number inside lists; `steps.<key>` for the approvers of a step. */
  path: string
  /** Absent for what is common to all languages. */
  language?: Language
  /** Errors block a submission, warnings are shown to the approver. */
  severity: 'error' | 'warning'
  code: ErrorCode
  params?: Record<string, string>
}

/**
 * Everything that stands in the way of a submission, all at once (design §5). Rows of lists are kept where they stand.
 * @param args.contents the wordings of the run's languages
 * @param args.others those of other languages, which say what rows there are
 */
export function preflight(args: {
  contents: Partial<Record<Language, CanonicalContent>>
  others?: Partial<Record<Language, CanonicalContent>>
  rules: PreflightRules
  steps: readonly StepReadiness[]
  now: Date
}): Finding[] {
  const { now, rules } = args
  const contents = languages.flatMap((language) => args.contents[language] ?? [])
  const others = languages.flatMap((language) => args.others?.[language] ?? [])
  const findings = contents.flatMap((content) => [
    ...missingFields(content, rules),
    ...slugFindings(content, rules),
    ...spanFindings(content, rules),
    ...fileTypeFindings(content, rules),
    ...rules.media.flatMap((path) => filesAt(content.fields, path)).flatMap((file) => fileFindings(file, content, now)),
  ])
  return withoutRepeats([...findings, ...rowFindings(contents, others, rules), ...readinessFindings(args.steps)])
}

const error = (path: string, code: ErrorCode, rest: Pick<Finding, 'language' | 'params'>): Finding => ({
  path,
  severity: 'error',
  code,
  ...rest,
})

/** What is common to both languages of a run, or a file shown twice, is one finding. */
function withoutRepeats(findings: Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, language, params, path }) => {
    const key = JSON.stringify([code, language, params?.id ?? path])
    return !seen.has(key) && seen.add(key)
  })
}

function missingFields({ fields, language }: CanonicalContent, { mandatory }: PreflightRules): Finding[] {
  return mandatory.flatMap((entry): Finding[] => {
    const { anyOf, code, shared }: Mandatory = typeof entry === 'string' ? { anyOf: [entry] } : entry
    if (anyOf.some((path) => valuesAt(fields, path).some(({ value }) => saysSomething(value)))) return []
    const path = anyOf[0] ?? ''
    return [error(path, code ?? 'preflight.fieldMissing', { ...(shared ? {} : { language }), params: { field: path } })]
  })
}

const longestSlug = 150

function slugFindings({ fields, language }: CanonicalContent, { slug }: PreflightRules): Finding[] {
  const value = slug ? valuesAt(fields, slug)[0]?.value : undefined
  if (!slug || typeof value !== 'string') return []
  if (value.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return []
  return [error(slug, 'preflight.slugInvalid', { language, params: { max: String(longestSlug) } })]
}

type LocatedFile = { path: string; file: PlainObject }

function filesAt(fields: PlainObject, path: string): LocatedFile[] {
  return valuesAt(fields, path).flatMap(({ path: at, value }) => {
    if (isRichText(value)) return embeddedFiles(value).map((file) => ({ path: at, file }))
    if (!Array.isArray(value)) return isPlainObject(value) ? [{ path: at, file: value }] : []
    return value.filter(isPlainObject).map((file, index) => ({ path: `${at}.${index}`, file }))
  })
}

/** A file of the wrong kind is one finding, whichever languages show it. */
function fileTypeFindings({ fields }: CanonicalContent, { fileTypes = [] }: PreflightRules): Finding[] {
  return fileTypes.flatMap(({ code, path, type }) =>
    filesAt(fields, path)
      .filter(({ file: { mimeType } }) => typeof mimeType === 'string' && !mimeType.startsWith(type))
      .map(({ file, path: at }) => error(at, code, { params: { file: String(file.filename), id: String(file.id) } })),
  )
}

type FileRights = {
  licence?: { kind?: string; expires?: string }
  people?: { shown?: boolean; consent?: boolean; minor?: boolean; guardianConsent?: boolean }
}

function fileFindings({ file, path }: LocatedFile, { language }: CanonicalContent, now: Date): Finding[] {
  const { filename, id, ...known } = file
  const params = { file: String(filename ?? id), id: String(id) }
  const about = (inner: string, code: ErrorCode) => error(`${path}.${inner}`, code, { params })
  const inLanguage = (inner: string, code: ErrorCode) => error(`${path}.${inner}`, code, { language, params })
  // A record that is gone brings nothing but its id.
  if (filename === undefined && Object.keys(known).length === 0)
    return [error(path, 'preflight.fileMissing', { params })]
  const { licence, people } = known as FileRights
  const findings: Finding[] = []
  // A paper is opened to be read: its caption says what it is, and there is no picture to put into words.
  if (known.mimeType !== 'application/pdf' && !saysSomething(known.alt))
    findings.push(inLanguage('alt', 'preflight.altMissing'))
  if (!saysSomething(known.caption)) findings.push(inLanguage('caption', 'preflight.captionMissing'))
  if (!saysSomething(known.credit)) findings.push(about('credit', 'preflight.creditMissing'))
  if (!licence?.kind) findings.push(about('licence.kind', 'preflight.licenceMissing'))
  if (isOver(licence?.expires, now)) findings.push(about('licence.expires', 'preflight.licenceExpired'))
  if (people?.shown && !people.consent) findings.push(about('people.consent', 'preflight.consentMissing'))
  if (people?.minor && !people.guardianConsent) {
    findings.push(about('people.guardianConsent', 'preflight.guardianConsentMissing'))
  }
  return findings
}

/** A licence holds until the end of its last day in Vietnam. */
const isOver = (lastDay: string | undefined, now: Date): boolean =>
  lastDay !== undefined && sortableDay(lastDay) !== '' && sortableDay(lastDay) < sortableDay(now)

const sortableDay = (moment: string | Date): string => (vietnamTime(moment)?.day ?? '').split('/').reverse().join('-')
