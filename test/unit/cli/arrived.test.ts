import { expect, it } from 'vitest'

import { arrived, type Owed } from '../../../src/cli/demo/arrived'

const row = (document: string, destination: string, state: string, collection = 'exhibitions'): Owed => ({
  collection,
  destination,
  document,
  state,
})
const everywhere = (document: string) => [row(document, 'gialai', 'confirmed'), row(document, 'asean', 'confirmed')]

it('counts what each portal has whole, and nothing else', () => {
  expect(arrived([], 'exhibitions', 2)).toBe(0)
  expect(arrived([...everywhere('a'), ...everywhere('a'), ...everywhere('b')], 'exhibitions', 2)).toBe(2)
  expect(arrived(everywhere('a'), 'publications', 2)).toBe(0)
  expect(arrived([row('a', 'gialai', 'confirmed')], 'exhibitions', 2)).toBe(0)
  for (const state of ['held', 'due', 'sending', 'accepted', 'rejected', 'dead'])
    expect(arrived([...everywhere('a'), row('a', 'asean', state)], 'exhibitions', 2), state).toBe(0)
})

it('does not wait for what a newer edition has overtaken', () => {
  expect(arrived([...everywhere('a'), row('a', 'asean', 'superseded')], 'exhibitions', 2)).toBe(1)
})
