import path from 'node:path'

import { drawPictures } from '../../seed/pictures/drawPictures'

/** `npm run pictures`: draws the demo's pictures anew into seed/pictures. Commit what changes. */
for (const file of await drawPictures(path.resolve('seed/pictures'))) console.log(file)
