import type { ServerProps } from 'payload'

import { readsAll } from '../../access/readsAll'
import { Coverage } from './Coverage'

/** On the landing page of those who read what all units did: the coordinator, the administrator, the auditor. */
export const CoverageSection = ({ user }: ServerProps) => (readsAll(user) ? <Coverage /> : null)
