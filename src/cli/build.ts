import { buildAll } from './build/buildAll'
import { buildIfNeeded } from './build/buildIfNeeded'

/** `npm run build`: the admin and the API by Next, the processes by esbuild; `--if-needed` where sources have changed. */
await (process.argv.includes('--if-needed') ? buildIfNeeded() : buildAll())
