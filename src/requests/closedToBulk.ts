import type { Endpoint } from 'payload'

import { CodedError } from '../errors/codedError'

const path = '/'

/** Payload's own refusal of writes by `where` has no code of ours, and is the same for nobody at all. */
const refuse: Endpoint['handler'] = ({ user }) => {
  throw new CodedError(user ? 'records.bulkRefused' : 'auth.required')
}

/** Endpoints of a collection whose records are written one at a time (docs/decisions/0003). Nobody may call them. */
export const closedToBulk: Endpoint[] = [
  { handler: refuse, method: 'patch', path },
  { handler: refuse, method: 'delete', path },
]
