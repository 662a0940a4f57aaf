import os from 'node:os'

import { approve } from './figures/approve'
import { delivery } from './figures/delivery'
import { inbox } from './figures/inbox'
import { list } from './figures/list'
import { memory } from './figures/memory'
import { noise } from './figures/noise'
import { published } from './figures/published'
import { ready } from './figures/ready'
import { openHouses, type Houses } from './houses'
import { meetsAim, type Scenario } from './scenario'
import { fullSizes, smokeSizes, type Sizes } from './sizes'
import { figureOf, rounded, type Figure } from './statistics'

/** In the order in which they are measured. */
const scenarios: Record<string, Scenario> = { approve, published, delivery, inbox, list, memory, ready }

const load = () =>
  os
    .loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')

/** `npm run bench`, or `npm run bench -- approve inbox` for some; `--smoke` does very little of everything. */
async function main(args: string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const unknown = wanted.filter((name) => !(name in scenarios))
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: there are ${Object.keys(scenarios).join(', ')}`)
  const names = Object.keys(scenarios).filter((name) => wanted.length === 0 || wanted.includes(name))
  const [processor] = os.cpus()
  console.log(`SQLite, Node ${process.versions.node}, ${os.cpus().length} × ${processor?.model.trim()}, load ${load()}`)
  console.log('ratio: median of A ÷ B over pairs measured in turn; spread: interquartile range of these ÷ their median')
  const houses = await openHouses()
  try {
    const figures = await measureAll(names, houses, args.includes('--smoke') ? smokeSizes : fullSizes)
    console.log(`\nload at the end ${load()}`)
    console.log(JSON.stringify(figures))
  } finally {
    await houses.close()
  }
}

async function measureAll(names: string[], houses: Houses, sizes: Sizes): Promise<Record<string, Figure>> {
  const figures: Record<string, Figure> = {}
  await measureOne('noise', noise, { houses, sizes })
  for (const name of names) {
    const scenario = scenarios[name]
    if (scenario) figures[name] = await measureOne(name, scenario, { houses, sizes })
  }
  return figures
}

type Measurable = Omit<Scenario, 'aim'> & Partial<Pick<Scenario, 'aim'>>

async function measureOne(
  name: string,
  { about, aim, measure }: Measurable,
  bench: { houses: Houses; sizes: Sizes },
): Promise<Figure> {
  const began = performance.now()
  const { notes, pairs } = await measure(bench)
  const { ratio, spread } = figureOf(pairs)
  const figure = { ratio: rounded(ratio), spread: rounded(spread) }
  const seconds = Math.round((performance.now() - began) / 1000)
  const hit = aim ? `; aim ${inWords(aim)}${meetsAim({ aim }, ratio) ? '' : ', MISSED'}` : ''
  console.log(`\n${name}: ${figure.ratio} (spread ${figure.spread}, ${pairs.length} pairs in ${seconds} s${hit})`)
  for (const line of [about, ...notes]) console.log(`  ${line}`)
  return figure
}

const inWords = (aim: Scenario['aim']) => ('atMost' in aim ? `≤ ${aim.atMost}` : `≥ ${aim.atLeast}`)

await main(process.argv.slice(2))
