import { describe, expect, it } from 'vitest'

import { errorMessage } from '../../../src/errors/errorMessage'
import { articlePreflight } from '../../../src/workflow/rules/articlePreflight'
import type { CanonicalContent } from '../../../src/workflow/rules/canonicalContent'
import { newsroomArticlePolicy } from '../../../src/workflow/rules/defaultPolicies'
import { stepEligibility } from '../../../src/workflow/rules/eligibility'
import type { Person } from '../../../src/workflow/rules/person'
import { preflight, type PreflightRules } from '../../../src/workflow/rules/preflight'
import type { Language } from '../../../src/i18n/languages'
import { openRun, person, unitOf } from './examples'
import { lines, richText } from './stored'

const now = new Date('2026-11-23T02:00:00.000Z')
const picture = {
  id: 'm1',
  sha256: 'hash',
  filename: 'le-hoi.jpg',
  alt: 'Cồng chiêng',
  caption: 'Lễ hội',
  credit: 'Báo Gia Lai',
  licence: { kind: 'own' },
}
const complete = {
  title: 'Tít',
  summary: 'Sapo',
  body: lines('Nội dung'),
  slug: 'tit-bai',
  eventDate: '2026-11-20T00:00:00.000Z',
  unit: { id: 'bao' },
  topics: [{ id: 't1' }],
  leadMedia: picture,
}

const content = (fields: Record<string, unknown>, language: Language = 'vi'): CanonicalContent => ({
  v: 1,
  collection: 'articles',
  document: 'a1',
  language,
  fields,
})

const check = (fields: Record<string, unknown>, rules: PreflightRules = articlePreflight) =>
  preflight({ contents: { vi: content(fields) }, rules, steps: [], now })
const codes = (fields: Record<string, unknown>) => check(fields).map(({ code }) => code)

describe('preflight of the wording', () => {
  it('passes a complete article', () => {
    expect(check(complete)).toEqual([])
  })

  it('names everything that is missing at once, with its path', () => {
    expect(check({}).map(({ code, path }) => `${path}: ${code}`)).toEqual([
      'title: preflight.titleMissing',
      'summary: preflight.summaryMissing',
      'body: preflight.bodyMissing',
      'slug: preflight.slugMissing',
      'byline: preflight.creatorMissing',
      'eventDate: preflight.dateMissing',
      'unit: preflight.publisherMissing',
      'topics: preflight.topicMissing',
    ])
    expect(check({}).every(({ severity }) => severity === 'error')).toBe(true)
    expect(codes({ ...complete, title: ' \n ' })).toEqual(['preflight.titleMissing'])
  })

  it('takes the date of the content where there is none of the event', () => {
    const { eventDate, ...rest } = complete
    expect(check({ ...rest, contentDate: eventDate })).toEqual([])
  })

  it('wants a plain, short slug', () => {
    for (const slug of ['Tít', 'a--b', '-a', 'a'.repeat(151), '../etc']) {
      expect(codes({ ...complete, slug })).toEqual(['preflight.slugInvalid'])
    }
  })

  it('says what a file lacks, wherever it is shown, once a file', () => {
    const bare = { id: 'm2', sha256: 'hash', filename: 'b.jpg' }
    const findings = check({ ...complete, leadMedia: picture, gallery: [{ media: picture }, { media: bare }] })
    expect(findings.map(({ code, language, path }) => `${path} ${language ?? '-'} ${code}`)).toEqual([
      'gallery.1.media.alt vi preflight.altMissing',
      'gallery.1.media.caption vi preflight.captionMissing',
      'gallery.1.media.credit - preflight.creditMissing',
      'gallery.1.media.licence.kind - preflight.licenceMissing',
    ])
    const twice = check({ ...complete, leadMedia: bare, gallery: [{ media: bare }] })
    expect(twice.map(({ path }) => path)).toEqual([
      'leadMedia.alt',
      'leadMedia.caption',
      'leadMedia.credit',
      'leadMedia.licence.kind',
    ])
    const body = richText({ type: 'upload', relationTo: 'media', value: { ...bare, ...picture, credit: '' } })
    expect(codes({ ...complete, body, leadMedia: undefined })).toEqual(['preflight.creditMissing'])
  })

  it('finds a file that is gone', () => {
    expect(codes({ ...complete, leadMedia: { id: 'm9' } })).toEqual(['preflight.fileMissing'])
  })

  it('lets a licence hold to the end of its last day in Vietnam', () => {
    const until = (expires: string) =>
      codes({ ...complete, leadMedia: { ...picture, licence: { kind: 'own', expires } } })
    expect(until('2026-11-22T17:30:00.000Z')).toEqual([])
    expect(until('2026-11-22T16:30:00.000Z')).toEqual(['preflight.licenceExpired'])
    expect(until('no date')).toEqual([])
  })

  it('asks for the consent of people shown and of guardians', () => {
    const showing = (people: Record<string, boolean>) => codes({ ...complete, leadMedia: { ...picture, people } })
    expect(showing({ shown: true })).toEqual(['preflight.consentMissing'])
    expect(showing({ shown: true, consent: true, minor: true })).toEqual(['preflight.guardianConsentMissing'])
    expect(showing({ shown: true, consent: true, minor: true, guardianConsent: true })).toEqual([])
  })

  it('asks once for what two languages share, and in each for its own', () => {
    const lacking = { ...complete, title: '', leadMedia: { ...picture, credit: undefined, alt: undefined } }
    const contents = { vi: content(lacking), en: content(lacking, 'en') }
    const findings = preflight({ contents, rules: articlePreflight, steps: [], now })
    expect(findings.map(({ code, language }) => `${code} ${language ?? '-'}`)).toEqual([
      'preflight.titleMissing vi',
      'preflight.altMissing vi',
      'preflight.creditMissing -',
      'preflight.titleMissing en',
      'preflight.altMissing en',
    ])
  })

  it('works for any collection with fewer rules', () => {
    const rules: PreflightRules = { mandatory: ['title'], media: [] }
    expect(check({ title: 'Post' }, rules)).toEqual([])
    const [finding] = check({ slug: 'Not plain' }, rules)
    expect(finding).toEqual({
      path: 'title',
      language: 'vi',
      severity: 'error',
      code: 'preflight.fieldMissing',
      params: { field: 'title' },
    })
  })
})

describe('preflight of the people', () => {
  const steps = (people: Person[], contributors: string[] = []) =>
    newsroomArticlePolicy.steps.flatMap((_, index) => {
      const found = stepEligibility(openRun(newsroomArticlePolicy), index, people, contributors, unitOf)
      return found ? [{ ...found, step: found.step.key }] : []
    })
  const people = (...given: Parameters<typeof steps>) =>
    preflight({ contents: {}, rules: { mandatory: [], media: [] }, steps: steps(...given), now })
  const desk = person('desk', 'deskEditor')

  it('passes where every step finds somebody', () => {
    expect(people([desk, person('chief', 'chiefEditor')])).toEqual([])
  })

  it('says who of the role cannot, and why', () => {
    const [finding] = people([desk, person('chief', 'chiefEditor')], ['chief'])
    expect(finding).toMatchObject({ path: 'steps.chief', code: 'preflight.approversMissing' })
    expect(errorMessage('preflight.approversMissing', finding?.params, 'vi')).toBe(
      'Bước “Duyệt: Tổng biên tập” cần 1 người duyệt, hiện có 0 người đủ điều kiện. ' +
        'Người chief không duyệt được vì đã sửa nội dung.',
    )
    expect(errorMessage('preflight.approversMissing', finding?.params, 'en')).toContain('“Approval: editor-in-chief”')
  })

  it('says when nobody holds the role', () => {
    expect(people([desk]).map(({ code, path }) => `${path} ${code}`)).toEqual(['steps.chief preflight.roleVacant'])
  })

  it('does not count one person for two steps', () => {
    const both = person('both', 'deskEditor', 'chiefEditor')
    expect(people([both]).map(({ code }) => code)).toEqual(['preflight.peopleShared'])
    expect(people([both, desk])).toEqual([])
    expect(people([both, person('chief', 'chiefEditor')])).toEqual([])
  })
})
