/** How much of everything a run does. */
export type Sizes = {
  approve: { pairs: number; warmUp: number }
  /** `seconds` of each side's turn. */
  published: { editions: number; pairs: number; seconds: number }
  /** `editions` a turn. */
  delivery: { editions: number; pairs: number }
  /** Documents in the large and in the small archive. */
  archive: { large: number; small: number }
  inbox: { pairs: number; warmUp: number }
  list: { pairs: number; warmUp: number }
  /** Starts of each side. */
  starts: number
  noise: { pairs: number; warmUp: number }
}

/** 500 editions are delivered in five turns of 100: between them the worker reads back, which is not measured. */
export const fullSizes: Sizes = {
  approve: { pairs: 60, warmUp: 10 },
  published: { editions: 20, pairs: 7, seconds: 3 },
  delivery: { editions: 100, pairs: 5 },
  archive: { large: 100_000, small: 1_000 },
  inbox: { pairs: 60, warmUp: 10 },
  list: { pairs: 40, warmUp: 10 },
  starts: 7,
  noise: { pairs: 40, warmUp: 10 },
}

/** Just enough to see that everything still runs and means what it says; the ratios mean nothing. */
export const smokeSizes: Sizes = {
  approve: { pairs: 2, warmUp: 0 },
  published: { editions: 2, pairs: 1, seconds: 1 },
  delivery: { editions: 5, pairs: 1 },
  archive: { large: 40, small: 20 },
  inbox: { pairs: 2, warmUp: 0 },
  list: { pairs: 2, warmUp: 0 },
  starts: 1,
  noise: { pairs: 2, warmUp: 0 },
}
