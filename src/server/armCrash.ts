import { armFailPoint, failPointNames, type FailPoint } from '../database/failPoints'

const isFailPoint = (name: string): name is FailPoint => (failPointNames as readonly string[]).includes(name)

/**
 * Makes the process die at a fail point as from `kill -9`: nothing is tidied up, nothing more is written.
 * @param name '' arms nothing
 * @throws Error for a name that is not in the list
 */
export function armCrash(name: string): void {
  if (name === '') return
  if (!isFailPoint(name)) throw new Error(`FAIL_POINT: no such point: ${name}. There are ${failPointNames.join(', ')}.`)
  armFailPoint(name, () => {
    process.kill(process.pid, 'SIGKILL')
    // Nothing may follow, should the signal take a moment.
    return new Promise<void>(() => undefined)
  })
}
