/** Each wait is stretched or shortened by up to this share, so that who comes back is not met by all at once. */
const jitter = 0.2

/**
 * The moment after a wait of about `delay` milliseconds.
 * @param dice a number in [0, 1), as from a random source
 */
export const spread = (now: Date, delay: number, dice: number): Date =>
  new Date(now.getTime() + Math.round(delay * (1 - jitter + 2 * jitter * dice)))
