import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import { expected, openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import type { States } from '../../../src/workflow/actions/readStates'

describe('GET /api/review/states: where several documents stand', () => {
  let target: InProcessTarget
  let http: HttpDesk

  beforeAll(async () => {
    target = await startInProcessTarget()
    http = await openHttpDesk(target)
  })
  afterAll(() => target?.close())

  const states = async (ids: string[], person = 'reporter') =>
    expected(
      200,
      await http.as<Record<string, States>>(person, `/api/review/states?collection=articles&ids=${ids.join(',')}`),
    )

  it('says of each language what the review of the single document says', async () => {
    const draft = await http.writeArticle('Bản nháp', {}, 'A draft')
    const open = await http.writeArticle('Đang duyệt')
    await http.openRun(open)
    const approved = await http.writeArticle('Đã duyệt')
    await http.publish(approved)
    const changed = await http.writeArticle('Sửa sau ấn bản')
    await http.publish(changed)
    expected(200, await http.edit('reporter', changed, { summary: 'Sapo mới.' }))
    const returned = await http.writeArticle('Trả lại')
    const run = await http.openRun(returned)
    const fingerprints = { vi: await http.fingerprint(returned) }
    const body = { fingerprints, reason: 'Thiếu nguồn.' }
    expected(200, await http.as('deskEditor', `/api/review/runs/${run}/request-changes`, { body }))

    const ids = [draft, open, approved, changed, returned]
    const all = await states(ids)
    expect(all).toEqual({
      [draft]: { vi: { state: 'draft', number: null }, en: { state: 'draft', number: null } },
      [open]: { vi: { state: 'inReview', number: null }, en: { state: 'draft', number: null } },
      [approved]: { vi: { state: 'approved', number: 1 }, en: { state: 'draft', number: null } },
      [changed]: { vi: { state: 'draft', number: 1 }, en: { state: 'draft', number: null } },
      [returned]: { vi: { state: 'changesRequested', number: null }, en: { state: 'draft', number: null } },
    })
    for (const id of ids) {
      const { body } = await http.as<{ languages: States }>('reporter', `/api/review/articles/${id}`)
      expect(all[id]).toMatchObject({
        vi: { state: body.languages.vi.state },
        en: { state: body.languages.en.state },
      })
    }
  })

  it('leaves out what the person may not read and what is not there', async () => {
    const article = await http.writeArticle('Của Báo Gia Lai')
    expect(Object.keys(await states([article, 'no-such-id']))).toEqual([article])
    expect(await states([article], 'departmentLeader')).toEqual({})
    expect(Object.keys(await states([article], 'coordinator'))).toEqual([article])
    expect(await states([])).toEqual({})
  })

  it('is for signed-in people, for collections under review, and for a hundred at most', async () => {
    expect(await http.call('/api/review/states?collection=articles&ids=x')).toMatchObject({ status: 401 })
    const of = (query: string) => http.as('reporter', `/api/review/states?${query}`)
    expect(await of('collection=users&ids=x')).toMatchObject({ status: 404 })
    expect(await of('collection=constructor&ids=x')).toMatchObject({ status: 404 })
    expect(await of('collection[a]=articles&ids=x')).toMatchObject({ status: 400 })
    expect(await of(`collection=articles&ids=${Array.from({ length: 101 }, (_, id) => id).join(',')}`)).toMatchObject({
      status: 400,
    })
  })
})
