import { catalogue } from './catalogue'

/** docs/errors.md: every code with its status and its text in both languages. */
export function errorDocs(): string {
  const rows = Object.entries(catalogue)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { en, status, vi }]) => `| \`${code}\` | ${status} | ${cell(vi)} | ${cell(en)} |`)
  return [
    '# Errors',
    '',
    'Written by `npm run generate:errors` from `src/errors/`. Every error of REST, of the product’s own addresses and of',
    'what is published has this shape; GraphQL has the code in `extensions.code`:',
    '',
    '```json',
    '{ "errors": [{ "code": "review.fingerprintMoved", "message": "…", "data": {} }] }',
    '```',
    '',
    'The message is in the language of the request: the `payload-lng` cookie, else `Accept-Language`, else Vietnamese.',
    '`data` is there where the error has more to say. `{…}` in a text stands for a value. Payload’s own refusals',
    '(`payload.refused` and others with `{detail}`) keep the status Payload gives them.',
    '',
    '| code | status | vi | en |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const cell = (text: string): string => text.replace(/\|/g, '\\|')
