import { writeFileSync } from 'node:fs'

import { format, resolveConfig } from 'prettier'

import { errorDocs } from '../errors/errorDocs'

/** `npm run generate:errors`: writes docs/errors.md from the catalogue; a test keeps the two equal. */
const file = 'docs/errors.md'
writeFileSync(file, await format(errorDocs(), { ...(await resolveConfig(file)), filepath: file }))
