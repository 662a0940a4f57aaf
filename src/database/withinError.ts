/** Errors are wrapped a few times at most; a longer chain is a circle. */
const deepest = 6

/** Whether an error, or one that it was made of, is what `is` looks for: APIErrors keep the inner one in `data`. */
export function withinError(error: unknown, is: (one: object) => boolean, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false
  if (is(error)) return true
  const inner = [
    'cause' in error ? error.cause : undefined,
    'data' in error ? error.data : undefined,
    'originalError' in error ? error.originalError : undefined,
  ]
  return inner.some((one) => withinError(one, is, depth + 1))
}
