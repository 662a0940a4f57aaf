import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import { expected, openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import type { Coverage } from '../../../src/topics/actions/readCoverage'
import { vietnamYear } from '../../../src/i18n/vietnamYear'
import { otherContent, type OtherContent } from '../../helpers/otherContent'

const thisYear = vietnamYear(new Date())

describe('P-IV.2 GET /api/coverage', () => {
  let target: InProcessTarget
  let http: HttpDesk
  let content: OtherContent

  beforeAll(async () => {
    target = await startInProcessTarget()
    http = await openHttpDesk(target)
    content = otherContent(http)
  })
  afterAll(() => target?.close())

  const read = async (query = '', person = 'coordinator') =>
    expected(200, await http.as<Coverage>(person, `/api/coverage${query}`))
  const promotion = ({ topics }: Coverage) => topics.find(({ clause }) => clause === 'P-1.5')
  const articlesOnly = (vi: number, en: number) => ({
    articles: { vi, en },
    exhibitions: { vi: 0, en: 0 },
    publications: { vi: 0, en: 0 },
  })

  it('is for those who read what all units did, and for a year', async () => {
    expect(await http.call('/api/coverage')).toMatchObject({ status: 401 })
    for (const person of ['chiefEditor', 'departmentLeader', 'reporter']) {
      expect(await http.as(person, '/api/coverage')).toMatchObject({ status: 403 })
    }
    for (const person of ['administrator', 'auditor']) expect((await read('', person)).year).toBe(thisYear)
    for (const year of ['abc', '20260', '2026.5', '']) {
      expect(await http.as('coordinator', `/api/coverage?year=${year}`)).toMatchObject({ status: 400 })
    }
  })

  it('shows every topic of the plan in its order, with the parts under what they are part of', async () => {
    const { topics, years } = await read()
    expect(topics.map(({ clause, depth }) => [clause, depth])).toEqual([
      ['P-1.1', 0],
      ['P-1.1a', 1],
      ['P-1.1b', 1],
      ['P-1.1c', 1],
      ...[2, 3, 4, 5, 6, 7, 8].map((number) => [`P-1.${number}`, 0]),
    ])
    expect([years[0], years.at(-1)]).toEqual([2021, thisYear])
    expect(promotion(await read('', 'coordinator'))?.name).toContain('Quảng bá Gia Lai')
    const english = await http.as<Coverage>('coordinator', '/api/coverage', { language: 'en' })
    expect(promotion(english.body)?.name).toContain('Promoting Gia Lai')
  })

  it('counts what left the house and no draft, and each document once', async () => {
    const before = promotion(await read())
    expect(before?.all).toEqual({ vi: 0, en: 0 })
    const article = await http.writeArticle('Cà phê Gia Lai', {}, 'Gia Lai coffee')
    await http.openAtLastStep(article)
    expect(promotion(await read())?.all).toEqual({ vi: 0, en: 0 })

    const published = await http.writeArticle('Hồ tiêu Chư Sê', {}, 'Chư Sê pepper')
    await http.publish(published)
    expect(promotion(await read())).toMatchObject({ byCollection: articlesOnly(1, 0), all: { vi: 1, en: 0 } })
    await http.publish(published, 'en')
    expected(200, await http.edit('reporter', published, { summary: 'Tiêu Chư Sê qua cửa khẩu Lệ Thanh.' }))
    await http.publish(published)
    const after = await read()
    expect(promotion(after)).toMatchObject({ byCollection: articlesOnly(1, 1), all: { vi: 1, en: 1 } })
    expect(after.all).toEqual({ vi: 1, en: 1 })
  })

  it('keeps the year: what was approved now did not stand last year', async () => {
    const last = await read(`?year=${thisYear - 1}`)
    expect(last).toMatchObject({ year: thisYear - 1, all: { vi: 0, en: 0 } })
    expect(last.topics).toHaveLength(11)
  })

  it('counts both languages of a publication that were signed in one act, and its pillar', async () => {
    const economy = expected(
      200,
      await http.as<{ docs: { id: string }[] }>('auditor', '/api/topics?where[clause][equals]=P-1.1b&depth=0'),
    ).docs[0]!.id
    const publication = await content.writePublication({ topics: [economy] })
    const both = ['publications', publication, ['vi', 'en']] as const
    const run = await content.submit('publicationEditor', ...both)
    for (const person of ['translator', 'departmentLeader']) {
      expected(200, await content.decide(person, 'approve', run, [...both]))
    }
    const { pillars, topics } = await read()
    expect(pillars).toContainEqual({ pillar: 'economic', all: { vi: 1, en: 1 } })
    expect(topics.find(({ clause }) => clause === 'P-1.1')?.byCollection.publications).toEqual({ vi: 1, en: 1 })
  })
})
