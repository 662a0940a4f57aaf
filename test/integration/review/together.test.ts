import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import { expected, openHttpDesk, type HttpDesk, type Language } from '../../contract/httpDesk'
import { otherContent, type OtherContent } from '../../helpers/otherContent'

const both: Language[] = ['vi', 'en']

type View = {
  policy: { languages: string }
  languages: Record<
    Language,
    {
      state: string
      run: string | null
      title: string
      requested: { by: string; reason: string } | null
      verbs: { verb: string; allowed: boolean; reasons: { code: string }[] }[]
    }
  >
}

describe('P-IV.3 a publication, whose two languages are signed in one run', () => {
  let target: InProcessTarget
  let http: HttpDesk
  let content: OtherContent
  let publication: string

  beforeAll(async () => {
    target = await startInProcessTarget()
    http = await openHttpDesk(target)
    content = otherContent(http)
    publication = await content.writePublication()
  })
  afterAll(() => target?.close())

  const view = async (person = 'publicationEditor') =>
    expected(200, await http.as<View>(person, `/api/review/publications/${publication}`))
  const about = () => ['publications', publication, both] as const
  const sign = async (person: string, run: string) =>
    expected(200, await content.decide(person, 'approve', run, ['publications', publication, both]))
  const submits = ({ languages }: View) => both.map((each) => languages[each].verbs[0])

  it('says that it takes both, with the title that each fingerprint is of', async () => {
    const { languages, policy } = await view()
    expect(policy).toEqual({ languages: 'together' })
    expect(languages.vi.title).toBe('Gia Lai và ASEAN: sổ tay cho doanh nghiệp')
    expect(languages.en.title).toBe('Gia Lai and ASEAN: a handbook for business')
    const article = await http.writeArticle('Một bài báo')
    const { body } = await http.as<View>('reporter', `/api/review/articles/${article}`)
    expect(body).toMatchObject({ policy: { languages: 'each' }, languages: { en: { title: '' } } })
  })

  it('asks for the same changes in both languages, until both are submitted again', async () => {
    const run = await content.submit('publicationEditor', ...about())
    await sign('translator', run)
    const reason = 'Kiểm lại giờ mở cửa khẩu.'
    expected(200, await content.decide('departmentLeader', 'request-changes', run, [...about()], { reason }))
    const { languages } = await view()
    for (const language of both) {
      expect(languages[language]).toMatchObject({
        state: 'changesRequested',
        requested: { by: 'Võ Thanh Sơn', reason },
      })
    }
    const second = await content.submit('publicationEditor', ...about())
    expect((await view()).languages).toMatchObject({ vi: { run: second, requested: null }, en: { run: second } })
    await sign('translator', second)
    await sign('departmentLeader', second)
    expect((await view()).languages).toMatchObject({ vi: { state: 'approved' }, en: { state: 'approved' } })
  })

  it('can be submitted from either language as soon as one says something new, and not before', async () => {
    for (const verb of submits(await view())) {
      expect(verb).toMatchObject({ verb: 'submit', allowed: false, reasons: [{ code: 'review.nothingNew' }] })
    }
    await content.edit('translator', 'publications', publication, { summary: 'What businesses should know.' }, 'en')
    const changed = await view()
    expect(changed.languages).toMatchObject({ vi: { state: 'approved' }, en: { state: 'draft' } })
    for (const verb of submits(changed)) expect(verb).toMatchObject({ verb: 'submit', allowed: true, reasons: [] })
  })

  it('asks both again where only one of them was changed since the last edition', async () => {
    const run = await content.submit('publicationEditor', ...about())
    const reason = 'Bản tiếng Anh còn thiếu một ý.'
    expected(200, await content.decide('translator', 'request-changes', run, [...about()], { reason }))
    const { languages } = await view()
    expect(languages).toMatchObject({
      vi: { state: 'approved', requested: { reason } },
      en: { state: 'changesRequested', requested: { reason } },
    })
  })
})
