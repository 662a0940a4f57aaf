import path from 'node:path'

import { printBooklets } from '../../seed/booklets/printBooklets'

/** `npm run booklets`: prints the demo's publications anew into seed/booklets. Commit what changes. */
const pictures = path.resolve('seed/pictures')
for (const file of await printBooklets(path.resolve('seed/booklets'), { pictures })) console.log(file)
