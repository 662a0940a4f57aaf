/** Lets `places` of many run at a time; the others wait for their turn. */
export function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** For such a test: its clock runs while it waits for its turn, behind others on a machine that may be busy. */
export const turnTimeoutMs = 600_000
