import type { Tally } from '../rules/sumCoverage'

/** The largest sum among these, by which their bars are drawn; at least 1. */
export const largest = (rows: readonly { all: Tally }[]): number =>
  Math.max(1, ...rows.map(({ all }) => all.vi + all.en))
