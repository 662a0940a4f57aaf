import config from '@payload-config'

import { restHandlers } from '../../../../requests/restHandlers'

export const { DELETE, GET, OPTIONS, PATCH, POST, PUT } = restHandlers(config)
