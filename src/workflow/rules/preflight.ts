import type { ErrorCode } from '../../errors/catalogue'
import type { Refusal } from '../../errors/refusal'
import type { Language } from '../../i18n/languages'
import type { CanonicalContent } from './canonicalContent'
import type { Person } from './person'

/** What a collection asks of a wording before anyone is asked to read it. Paths are dot paths into the canonical fields. */
export type PreflightRules = {
  /** Paths that must hold something; a list inside means one of them is enough. */
  mandatory: readonly (string | readonly string[])[]
  /** Whether every file shown needs alt, caption, credit and licence. */
  mediaRights: boolean
  /** The path of the slug, which must be plain and short; absent where there is none. */
  slug?: string
}

/** Who could decide a step now, and why the others of its role cannot. */
export type StepReadiness = {
  step: string
  needed: number
  eligible: Person[]
  excluded: { person: Person; refusal: Refusal }[]
}

export type Finding = {
  /** Field path, `steps.<key>` for the approvers of a step. */
  path: string
  language?: Language
  severity: 'error' | 'warning'
  code: ErrorCode
  params?: Record<string, string>
}

type Input = {
  contents: Partial<Record<Language, CanonicalContent>>
  rules: PreflightRules
  steps: readonly StepReadiness[]
  now: Date
}

/** Everything that stands in the way of a submission, all at once (design §5). Errors block, warnings are shown. */
export function preflight({ contents, now, rules, steps }: Input): Finding[] {
  const findings: Finding[] = []
  for (const content of Object.values(contents)) {
    findings.push(...missingFields(content, rules), ...slugFindings(content, rules))
    if (rules.mediaRights) findings.push(...mediaFindings(content, now))
  }
  return [...findings, ...steps.flatMap(readinessFindings)]
}

function missingFields({ fields, language }: CanonicalContent, rules: PreflightRules): Finding[] {
  return rules.mandatory.flatMap((entry): Finding[] => {
    const paths = typeof entry === 'string' ? [entry] : entry
    if (paths.some((path) => holdsText(at(fields, path)))) return []
    const path = paths[0] ?? ''
    return [{ path, language, severity: 'error', code: 'preflight.fieldMissing', params: { field: path } }]
  })
}

const longestSlug = 120

function slugFindings({ fields, language }: CanonicalContent, { slug }: PreflightRules): Finding[] {
  const value = slug ? at(fields, slug) : undefined
  if (!slug || typeof value !== 'string') return []
  if (value.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return []
  return [
    { path: slug, language, severity: 'error', code: 'preflight.slugInvalid', params: { max: String(longestSlug) } },
  ]
}

type MediaFields = {
  sha256: string
  filename?: string
  alt?: string
  caption?: string
  credit?: string
  licence?: { kind?: string; expires?: string }
  people?: { shown?: boolean; consent?: boolean; minor?: boolean; guardianConsent?: boolean }
}

function mediaFindings({ fields, language }: CanonicalContent, now: Date): Finding[] {
  return mediaIn(fields, '').flatMap(({ media, path }) => {
    const params = { file: media.filename ?? '' }
    const finding = (code: ErrorCode, inner: string): Finding => ({
      path: `${path}.${inner}`,
      language,
      severity: 'error',
      code,
      params,
    })
    const findings: Finding[] = []
    if (!media.alt) findings.push(finding('preflight.altMissing', 'alt'))
    if (!media.caption) findings.push(finding('preflight.captionMissing', 'caption'))
    if (!media.credit) findings.push(finding('preflight.creditMissing', 'credit'))
    if (!media.licence?.kind) findings.push(finding('preflight.licenceMissing', 'licence.kind'))
    if (media.licence?.expires && Date.parse(media.licence.expires) <= now.getTime()) {
      findings.push(finding('preflight.licenceExpired', 'licence.expires'))
    }
    if (media.people?.shown && !media.people.consent)
      findings.push(finding('preflight.consentMissing', 'people.consent'))
    if (media.people?.minor && !media.people.guardianConsent) {
      findings.push(finding('preflight.guardianConsentMissing', 'people.guardianConsent'))
    }
    return findings
  })
}

function mediaIn(value: unknown, path: string): { media: MediaFields; path: string }[] {
  if (!value || typeof value !== 'object') return []
  if ('sha256' in value) return [{ media: value as MediaFields, path }]
  return Object.entries(value).flatMap(([key, inner]) => mediaIn(inner, path ? `${path}.${key}` : key))
}

function readinessFindings({ eligible, excluded, needed, step }: StepReadiness): Finding[] {
  if (eligible.length >= needed) return []
  const params = {
    step,
    needed: String(needed),
    eligible: String(eligible.length),
    excluded: excluded.map(({ person }) => person.name).join(', '),
  }
  return [{ path: `steps.${step}`, severity: 'error', code: 'preflight.approversMissing', params }]
}

/** The value at a dot path; undefined where the way ends. */
function at(fields: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], fields)
}

const holdsText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  return value !== undefined && value !== null
}
