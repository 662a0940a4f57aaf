import { describe, expect, it } from 'vitest'

import { meetsAim } from '../../bench/scenario'
import { alternate, figureOf, quantile, rounded } from '../../bench/statistics'

describe('the figure of a benchmark', () => {
  it('is the median of the ratios of pairs, not the ratio of medians', () => {
    const pairs = [
      { a: 10, b: 1 },
      { a: 2, b: 2 },
      { a: 3, b: 6 },
    ]
    // Ratios 0.5, 1 and 10; their quartiles lie half-way between neighbours.
    expect(figureOf(pairs)).toEqual({ ratio: 1, spread: 4.75 })
  })

  it('has no spread where every pair says the same', () => {
    expect(figureOf([1, 7, 100].map((b) => ({ a: 3 * b, b })))).toEqual({ ratio: 3, spread: 0 })
  })

  it('is not made of nothing', () => {
    expect(() => figureOf([])).toThrow('no pair')
  })

  it('lies between neighbours in proportion', () => {
    expect([0, 0.25, 0.5, 1].map((at) => quantile([40, 10, 20, 30], at))).toEqual([10, 17.5, 25, 40])
  })

  it('is told in three digits', () => {
    expect([0.123456, 1234.5, 7].map(rounded)).toEqual([0.123, 1230, 7])
  })

  it('meets an aim from its own side', () => {
    expect([1, 1.01].map((ratio) => meetsAim({ aim: { atMost: 1 } }, ratio))).toEqual([true, false])
    expect([50, 49.9].map((ratio) => meetsAim({ aim: { atLeast: 50 } }, ratio))).toEqual([true, false])
  })
})

describe('two sides measured in turn', () => {
  it('come first by turns, and what warms up is thrown away', async () => {
    const order: string[] = []
    const side = (name: string) => (index: number) => {
      order.push(`${name}${index}`)
      return Promise.resolve(name === 'a' ? index : index * 10)
    }
    const pairs = await alternate({ a: side('a'), b: side('b'), pairs: 2, warmUp: 1 })
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2'])
    expect(pairs).toEqual([
      { a: 1, b: 10 },
      { a: 2, b: 20 },
    ])
  })
})
