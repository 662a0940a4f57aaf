import type { CollectionBeforeOperationHook, Where } from 'payload'
import { expect, it } from 'vitest'

import { foldSearchTerms } from '../../../hooks/foldSearchTerms'

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]

const asked = (where: Where, operation = 'read'): unknown => {
  const result = foldSearchTerms('name')({ args: { where }, operation } as HookArgs) as { where: Where }
  return result.where
}

it('asks the folded words for a search of the title or of the search text', () => {
  expect(asked({ searchText: { like: 'Ngoại vụ' } })).toEqual({ searchText: { like: 'ngoai vu' } })
  expect(asked({ name: { contains: 'Đắk' } })).toEqual({ searchText: { contains: 'dak' } })
})

it('reaches into and, or', () => {
  const where: Where = {
    and: [{ or: [{ name: { like: 'Báo' } }, { slug: { like: 'Báo' } }] }, { kind: { equals: 'x' } }],
  }
  expect(asked(where)).toEqual({
    and: [{ or: [{ searchText: { like: 'bao' } }, { slug: { like: 'Báo' } }] }, { kind: { equals: 'x' } }],
  })
})

it('leaves exact questions and other operations alone', () => {
  expect(asked({ name: { equals: 'Báo Gia Lai' } })).toEqual({ name: { equals: 'Báo Gia Lai' } })
  expect(asked({ name: { like: 'Báo' } }, 'update')).toEqual({ name: { like: 'Báo' } })
})
