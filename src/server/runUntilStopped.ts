/**
 * Runs a process of ours: starts it, waits for SIGTERM, SIGINT or the end of the program that started it, stops it once
 * and ends. An error at the start or at the stop is said in one line and ends the process with 1.
 */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
  try {
    const stop = await start()
    await asked
    await stop()
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  }
}

/** Our own refusals say all there is to say; anything else is shown with where it comes from. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error || error.message.startsWith('Settings') ? error.message : (error.stack ?? error.message)
}
