import { buildAll } from './build/buildAll'
import { isBuilt } from './build/sourcesHash'

/** `npm run build`: the admin and the API by Next, the processes by esbuild; `--if-needed` where sources have changed. */
if (!process.argv.includes('--if-needed') || !isBuilt()) await buildAll()
