/** One time, rate or size of each side, measured one right after the other. */
export type Pair = { a: number; b: number }

export type Figure = {
  /** Median of a ÷ b, pair by pair. */
  ratio: number
  /** Interquartile range of these ratios ÷ their median. */
  spread: number
}

export function figureOf(pairs: readonly Pair[]): Figure {
  if (pairs.length === 0) throw new Error('There is no pair to make a figure of.')
  const ratios = pairs.map(({ a, b }) => a / b)
  const ratio = quantile(ratios, 0.5)
  return { ratio, spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / ratio }
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which a part `at` (0 … 1) of the values lies, between two neighbours in proportion. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * at
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Rounded for people: three digits are more than any of these figures holds. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

export type Alternation = {
  pairs: number
  /** Pairs that are made and thrown away first. @default 0 */
  warmUp?: number
  a: (index: number) => Promise<number>
  b: (index: number) => Promise<number>
}

/** Measures both sides in turn, A B B A A B …, so that neither always comes first; `index` counts warm-up pairs too. */
export async function alternate({ a, b, pairs, warmUp = 0 }: Alternation): Promise<Pair[]> {
  const measured: Pair[] = []
  for (let index = 0; index < warmUp + pairs; index += 1) {
    const pair = { a: 0, b: 0 }
    const order = index % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const)
    for (const side of order) pair[side] = await (side === 'a' ? a(index) : b(index))
    if (index >= warmUp) measured.push(pair)
  }
  return measured
}
