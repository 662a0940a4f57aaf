import { accounts, unitName } from './demo/people'
import { freshPlace, standingPlace } from './demo/demoPlace'
import { runDemo } from './demo/runDemo'

const usage = 'npm run demo [-- --check | --accounts]'

/**
 * `npm run demo`: builds, seeds, starts the newsroom and two portals, tells the story and stays up.
 * `-- --check`: the same in a folder of its own; ends with one line of JSON, and with 1 unless all came as told.
 * `-- --accounts`: the demo people as JSON.
 */
const [mode = '', ...rest] = process.argv.slice(2)
if (rest.length > 0 || !['', '--check', '--accounts'].includes(mode)) {
  console.error(usage)
  process.exit(2)
}
if (mode === '--accounts') console.log(JSON.stringify(accounts(), null, 2))
else await demo(mode === '--check')

async function demo(check: boolean): Promise<void> {
  const began = Date.now()
  const say = (line: string) =>
    console.log(`[${String(Math.round((Date.now() - began) / 1000)).padStart(3)} s] ${line}`)
  const stops: (() => Promise<void>)[] = []
  let ending: Promise<never> | undefined
  const end = (code: number): Promise<never> =>
    (ending ??= (async () => {
      for (const stop of stops.reverse()) await stop()
      process.exit(code)
    })())
  let standing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(standing ? 0 : 130))
  try {
    const place = check ? await freshPlace(process.env) : await standingPlace(process.env)
    stops.push(place.cleanUp)
    const { asTold, outcome, server } = await runDemo({ onEnd: (stop) => stops.push(stop), place, say })
    if (check) {
      await stopAll(stops)
      console.log(JSON.stringify({ ...outcome, seconds: Math.round((Date.now() - began) / 1000) }))
      await end(asTold ? 0 : 1)
    }
    printAddresses(place)
    standing = true
    await server.ended
    if (!ending) throw new Error(`Máy chủ đã dừng; xem ${place.dataDir}/server.log`)
  } catch (error) {
    // What breaks off because everything is being stopped is no news.
    if (ending) return
    console.error(error instanceof Error ? error.message : error)
    await end(1)
  }
}

/** So that nothing is written after the last line of a check. */
async function stopAll(stops: (() => Promise<void>)[]): Promise<void> {
  while (stops.length > 0) await stops.pop()?.()
}

function printAddresses({
  port,
  portalAseanPort,
  portalProvincePort,
}: Awaited<ReturnType<typeof standingPlace>>): void {
  console.log(`
Tòa soạn         http://localhost:${port}/admin
Cổng tỉnh        http://localhost:${portalProvincePort}
Cổng ASEAN       http://localhost:${portalAseanPort}
`)
  for (const { email, name, password, roles, unit } of accounts()) {
    console.log(`${email.padEnd(30)} ${password.padEnd(24)} ${name}, ${roles.join(', ')} (${unitName(unit)})`)
  }
  console.log('\nCtrl-C để dừng tất cả.')
}
