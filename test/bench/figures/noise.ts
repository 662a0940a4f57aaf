import { ask } from '../../helpers/ask'
import { timed, typical } from '../measure'
import type { Scenario } from '../scenario'
import { alternate } from '../statistics'

/** The machine against itself: one server, one request (a list of the bare app's), measured in turn as if it were two. */
export const noise: Omit<Scenario, 'aim'> = {
  about: 'the same request against itself (ms): how far from 1, and how spread, this machine makes two equal things',
  measure: async ({ houses, sizes }) => {
    const { stop, url } = await houses.serve('bare', await houses.furnish('bare'))
    const request = () => timed(() => ask(`${url}/api/articles?limit=10&depth=1`))
    const pairs = await alternate({ ...sizes.noise, a: request, b: request })
    await stop()
    return { notes: [typical(pairs, 'a')], pairs }
  },
}
