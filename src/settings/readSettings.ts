import { isAbsolute, resolve } from 'node:path'

import { z } from 'zod'

import { keptSecret } from './keptSecret'
import { mailAddress, mailAddressPattern, type MailAddress } from './mailAddress'

const flag = z.enum(['true', 'false']).default('false')
const port = (fallback: number) =>
  z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(fallback)
const milliseconds = (fallback: number) =>
  z.coerce.number({ error: 'must be a number of milliseconds' }).int().min(1).max(86_400_000).default(fallback)

const keys = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port(3000),
  HOST: z.string().default('127.0.0.1'),
  TRUSTED_PROXY: z.string().default(''),
  SERVER_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  DATABASE_URI: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)?$/, 'must be empty, file:… or mongodb://…')
    .default(''),
  DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO: flag,
  WORKER: z.enum(['on', 'off']).default('on'),
  RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PORTAL_PROVINCE_PORT: port(4001),
  PORTAL_ASEAN_PORT: port(4002),
  DELIVERY_TIMEOUT_MS: milliseconds(30_000),
  DELIVERY_LEASE_MS: milliseconds(60_000),
  DELIVERY_POLL_MS: milliseconds(1_000),
  SMTP_URL: z
    .string()
    .refine((url) => url === '' || (/^smtps?:/.test(url) && URL.canParse(url)), 'must be empty, smtp://… or smtps://…')
    .default(''),
  MAIL_FROM: z
    .string()
    .regex(mailAddressPattern, 'must be an address, or a name and an address in <>')
    .default('Cầu Nối <cau-noi@localhost>'),
  FAIL_POINT: z.string().default(''),
})

/** Every key the product reads, in the order of `.env.example`. */
export const settingKeys = Object.freeze(Object.keys(keys.shape))

export type Settings = Readonly<{
  environment: 'development' | 'test' | 'production'
  port: number
  host: string
  /** Whose X-Forwarded-For is believed, as Express's `trust proxy` takes it: addresses, or `loopback`; '' for nobody's. */
  trustedProxy: string
  /** Where people reach the server, without a slash at the end. */
  serverURL: string
  /** `file:…` or `mongodb://…`; '' for the file in dataDir. */
  databaseURI: string
  /** Absolute. */
  dataDir: string
  secret: string
  demo: boolean
  worker: 'on' | 'off'
  rateLimit: 'on' | 'off'
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  portalProvincePort: number
  portalAseanPort: number
  deliveryTimeoutMs: number
  deliveryLeaseMs: number
  deliveryPollMs: number
  /** The mail server, with its password; '' where mails become files in `<dataDir>/mail`. */
  smtpURL: string
  mailFrom: MailAddress
  failPoint: string
}>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment, read once, checked whole and frozen (design §9). An empty value counts as not given.
 * @throws one Error that names every problem at once
 */
export function readSettings(env: Environment): Settings {
  const given = Object.fromEntries(settingKeys.map((key) => [key, env[key] === '' ? undefined : env[key]]))
  const parsed = keys.safeParse(given)
  const problems = parsed.success
    ? contradictions(parsed.data, env)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (!parsed.success || problems.length > 0) throw new Error(`Settings are not right.\n- ${problems.join('\n- ')}`)
  const values = parsed.data
  const dataDir = isAbsolute(values.DATA_DIR) ? values.DATA_DIR : resolve(values.DATA_DIR)
  return Object.freeze({
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    trustedProxy: values.TRUSTED_PROXY,
    serverURL: (values.SERVER_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    databaseURI: values.DATABASE_URI,
    dataDir,
    secret: values.PAYLOAD_SECRET ?? (building(env) ? '' : keptSecret(dataDir)),
    demo: values.DEMO === 'true',
    worker: values.WORKER,
    rateLimit: values.RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
    portalProvincePort: values.PORTAL_PROVINCE_PORT,
    portalAseanPort: values.PORTAL_ASEAN_PORT,
    deliveryTimeoutMs: values.DELIVERY_TIMEOUT_MS,
    deliveryLeaseMs: values.DELIVERY_LEASE_MS,
    deliveryPollMs: values.DELIVERY_POLL_MS,
    smtpURL: values.SMTP_URL,
    mailFrom: Object.freeze(mailAddress(values.MAIL_FROM)),
    failPoint: values.FAIL_POINT,
  })
}

/** `next build` loads the configuration without running it: no secret is needed, and none is left in what it builds. */
const building = (env: Environment) => env.NEXT_PHASE === 'phase-production-build'

/** What is wrong between keys that are each right alone. */
function contradictions(values: z.infer<typeof keys>, env: Environment): string[] {
  const demo = values.DEMO === 'true'
  const rehearsal = demo || values.NODE_ENV === 'test'
  const problems: string[] = []
  if (values.NODE_ENV === 'production' && !demo && !values.PAYLOAD_SECRET && !building(env)) {
    problems.push('PAYLOAD_SECRET: is needed in production, at least 32 characters')
  }
  if (values.RATE_LIMIT === 'off' && !rehearsal) {
    problems.push('RATE_LIMIT: can be off only in a test or a demo')
  }
  if (values.FAIL_POINT && !rehearsal) {
    problems.push('FAIL_POINT: can be set only in a test or a demo')
  }
  if (values.SMTP_URL && !env.MAIL_FROM) {
    problems.push('MAIL_FROM: is needed with SMTP_URL; a mail server takes no mail from nobody')
  }
  if (values.DELIVERY_LEASE_MS <= values.DELIVERY_TIMEOUT_MS) {
    problems.push('DELIVERY_LEASE_MS: must be longer than DELIVERY_TIMEOUT_MS, or a delivery is claimed twice')
  }
  return problems
}
