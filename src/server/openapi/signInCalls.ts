import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import type { ErrorCode } from '../../errors/catalogue'
import { always, withBody } from './codes'
import type { Call } from './operation'
import { languageHeaders } from './parameters'
import { describedCollections, schemaName } from './schemas/content'
import { refTo, type JsonSchema } from './schemas/registry'

/** Whatever is sent to any of these calls. */
const sending: readonly ErrorCode[] = [...always, ...withBody]

const text: JsonSchema = { type: 'string', minLength: 1 }
/** Unix seconds. */
const expiry: JsonSchema = { type: 'integer' }
const message: JsonSchema = { type: 'string' }

const closed = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

/** How a person or a program signs in: by token in a header, or by the cookie that the same calls set. */
export const signInCalls = (config: SanitizedConfig): Call[] =>
  describedCollections(config)
    .filter(({ auth }) => Boolean(auth))
    .flatMap((collection) => callsOf(collection))

type Verb = Omit<Call, 'method' | 'parameters' | 'path' | 'tag'>

function callsOf(collection: SanitizedCollectionConfig): Call[] {
  const user = refTo(`Signed${schemaName(collection.slug)}`)
  const verbs = { ...sessionVerbs(user), ...passwordVerbs(user) }
  const shared = { parameters: languageHeaders, tag: 'signing in' }
  return [
    ...Object.entries(verbs).map(([verb, call]): Call => {
      return { ...shared, ...call, method: 'post', path: `/api/${collection.slug}/${verb}` }
    }),
    { ...shared, ...whoIsSignedIn(collection.slug, user), method: 'get', path: `/api/${collection.slug}/me` },
  ]
}

const sessionVerbs = (user: JsonSchema): Record<string, Verb> => ({
  login: {
    summary: 'Signs in',
    description: 'Twenty tries a minute from one address. Send the token as `Authorization: JWT <token>`.',
    body: { content: closed({ email: text, password: text }) },
    replies: { 200: { description: 'Signed in.', content: closed({ exp: expiry, message, token: text, user }) } },
    errors: [
      ...sending,
      'auth.inactive',
      'payload.authentication',
      'payload.locked',
      'payload.validation',
      'request.tooMany',
    ],
    signedIn: false,
  },
  logout: {
    summary: 'Signs out',
    replies: { 200: { description: 'Signed out.', content: closed({ message }) } },
    errors: [...sending, 'payload.refused'],
  },
  'refresh-token': {
    summary: 'A new token in place of one that is still good',
    replies: {
      200: {
        description: 'The new one.',
        content: closed(
          { exp: expiry, message, refreshedToken: text, setCookie: { const: true }, strategy: text, user },
          ['exp', 'refreshedToken', 'user'],
        ),
      },
    },
    errors: [...sending, 'auth.required'],
  },
})

const passwordVerbs = (user: JsonSchema): Record<string, Verb> => ({
  'forgot-password': {
    summary: 'Sends a link for a new password',
    description: 'The answer is the same whether the address is known or not. Twenty tries a minute from one address.',
    body: { content: closed({ email: text }) },
    replies: { 200: { description: 'If the address is known, a mail is on its way.', content: closed({ message }) } },
    errors: [...sending, 'payload.refused', 'request.tooMany'],
    signedIn: false,
  },
  'reset-password': {
    summary: 'Sets the new password with the token of that link, and signs in',
    body: { content: closed({ password: text, token: text }) },
    replies: { 200: { description: 'Signed in.', content: closed({ message, token: text, user }) } },
    errors: [...sending, 'auth.inactive', 'auth.passwordTooShort', 'payload.refused', 'payload.validation'],
    errorsAt: { 403: ['payload.refused'] },
    signedIn: false,
  },
  'first-register': {
    summary: 'Closed: accounts are given by an administrator',
    replies: {},
    errors: [...always, 'auth.firstRegisterClosed'],
    signedIn: false,
  },
})

function whoIsSignedIn(slug: string, user: JsonSchema): Verb {
  const somebody = closed({ collection: { const: slug }, exp: expiry, message, strategy: text, token: text, user })
  const nobody = closed({ message, user: { type: 'null' } })
  return {
    summary: 'Who is signed in',
    replies: {
      200: { description: 'The person; `user` is null for nobody.', content: { anyOf: [somebody, nobody] } },
    },
    errors: always,
    signedIn: false,
  }
}

/** The record of somebody signed in, as these calls give it. */
export function signedInSchemas(
  config: SanitizedConfig,
  records: Record<string, JsonSchema>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    describedCollections(config)
      .filter(({ auth }) => Boolean(auth))
      .map(({ slug }) => {
        const record = records[schemaName(slug)] as JsonSchema & { properties: Record<string, JsonSchema> }
        const more = { _strategy: text, _sid: text }
        return [`Signed${schemaName(slug)}`, { ...record, properties: { ...record.properties, ...more } }]
      }),
  )
}
