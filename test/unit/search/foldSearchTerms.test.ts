import type { CollectionBeforeOperationHook, Where } from 'payload'
import { expect, it } from 'vitest'

import { foldSearchTerms } from '../../../src/search/foldSearchTerms'

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]

const asked = (where: Where, operation = 'read'): unknown => {
  const result = foldSearchTerms('name')({ args: { where }, operation } as HookArgs) as { where: Where }
  return result.where
}

it('asks the folded words for a search of the title or of the search text', () => {
  expect(asked({ searchText: { like: 'Ngoại vụ' } })).toEqual({ and: [{ searchText: { like: 'ngoai vu' } }] })
  expect(asked({ name: { contains: 'Đắk' } })).toEqual({ and: [{ searchText: { contains: 'dak' } }] })
  expect(asked({ name: { like: 542 } })).toEqual({ and: [{ searchText: { like: '542' } }] })
})

it('asks for what does not hold every word, one word at a time', () => {
  expect(asked({ name: { not_like: 'Ngoại vụ' } })).toEqual({
    and: [{ or: [{ searchText: { not_like: 'ngoai' } }, { searchText: { not_like: 'vu' } }] }],
  })
})

it('reaches into and, or', () => {
  const where: Where = {
    and: [{ or: [{ name: { like: 'Báo' } }, { slug: { like: 'Báo' } }] }, { kind: { equals: 'x' } }],
  }
  expect(asked(where)).toEqual({
    and: [{ or: [{ and: [{ searchText: { like: 'bao' } }] }, { slug: { like: 'Báo' } }] }, { kind: { equals: 'x' } }],
  })
})

it('forgets nothing that was asked beside a search', () => {
  const where: Where = {
    and: [{ kind: { equals: 'press' } }],
    name: { equals: 'Báo Gia Lai', like: 'Báo' },
    searchText: { like: 'Gia Lai' },
  }
  expect(asked(where)).toEqual({
    and: [{ kind: { equals: 'press' } }, { searchText: { like: 'bao' } }, { searchText: { like: 'gia lai' } }],
    name: { equals: 'Báo Gia Lai' },
  })
})

it('leaves exact questions and other operations alone', () => {
  expect(asked({ name: { equals: 'Báo Gia Lai' } })).toEqual({ name: { equals: 'Báo Gia Lai' } })
  expect(asked({ name: { like: 'Báo' } }, 'update')).toEqual({ name: { like: 'Báo' } })
})
