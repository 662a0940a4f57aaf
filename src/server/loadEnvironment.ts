import { loadEnv } from 'payload/node'

/** Reads `.env` files. It is the first import of an entry point, because loading the configuration reads the settings. */
loadEnv()
process.env.NEXT_TELEMETRY_DISABLED = '1'
