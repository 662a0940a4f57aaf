import type { CollectionBeforeValidateHook } from 'payload'
import { expect, it } from 'vitest'

import { followTitle } from '../../../hooks/followTitle'

type HookArgs = Parameters<CollectionBeforeValidateHook>[0]

const slugAfter = (data: object, originalDoc?: object): unknown => {
  const result = followTitle({ data, originalDoc } as HookArgs) as { slug?: unknown }
  return result.slug
}

it('gives a new title its address', () => {
  expect(slugAfter({ title: 'Cà phê Gia Lai' })).toBe('ca-phe-gia-lai')
  expect(slugAfter({ title: '' })).toBe(null)
})

it('goes with the title while nobody wrote another', () => {
  const stored = { title: 'Cà phê', slug: 'ca-phe' }
  expect(slugAfter({ title: 'Cà phê Gia Lai', slug: 'ca-phe' }, stored)).toBe('ca-phe-gia-lai')
  expect(slugAfter({ title: 'Cà phê Gia Lai', slug: '' }, stored)).toBe('ca-phe-gia-lai')
})

it('stays with what was written by hand, brought into form', () => {
  const stored = { title: 'Cà phê', slug: 'hat-dat-bazan' }
  expect(slugAfter({ title: 'Cà phê Gia Lai', slug: 'hat-dat-bazan' }, stored)).toBe('hat-dat-bazan')
  expect(slugAfter({ title: 'Cà phê', slug: 'Hạt & đất' }, stored)).toBe('hat-dat')
  expect(slugAfter({ title: 'x', slug: 'a'.repeat(300) })).toHaveLength(300)
})

it('leaves what is no text to those who check types', () => {
  expect(slugAfter({ title: { a: 1 }, slug: 'x' })).toBe('x')
  expect(slugAfter({ title: 'x', slug: 5 })).toBe(5)
})
