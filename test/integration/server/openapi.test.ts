import { Validator } from '@seriousme/openapi-schema-validator'
import express, { type Express } from 'express'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { nobody } from '../../../src/access/nobody'
import { catalogue } from '../../../src/errors/catalogue'
import { endpointCalls, registeredEndpoints } from '../../../src/server/openapi/document'
import { openDocument, type Documented } from '../../contract/documented'
import { ask } from '../../helpers/ask'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'

/** What Payload's admin asks of a collection, and what is closed there: not promised to other programs. */
const ofTheAdmin = new Set([
  'delete /',
  'get /access',
  'get /count',
  'get /init',
  'get /paste-url/:id?',
  'get /versions',
  'get /versions/:id',
  'patch /',
  'post /:id/api-key/reveal',
  'post /:id/duplicate',
  'post /access/:id?',
  'post /unlock',
  'post /verify/:id',
  'post /verify/:token',
  'post /versions/:id',
])

type Router = { stack: { route?: { path: string; methods: Record<string, boolean> } }[] }

describe('GET /api/openapi.json', () => {
  let newsroom: Newsroom
  let documented: Documented
  const mounting = vi.spyOn(express.application, 'use')

  beforeAll(async () => {
    newsroom = await startNewsroom()
    documented = await openDocument(newsroom.url)
  })
  afterAll(async () => {
    mounting.mockRestore()
    await newsroom?.close()
  })

  const operations = () =>
    Object.entries(documented.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, call: `${method} ${path}` })),
    )

  it('is valid OpenAPI 3.1, with every operation named once', async () => {
    const validator = new Validator()
    const { errors, valid } = await validator.validate(structuredClone(documented.document))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
    const ids = operations().map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('describes each endpoint of the product and each call of a collection that is open to anybody, and no other', () => {
    const { config } = newsroom.payload
    const callOf = (method: string, path: string) =>
      `${method} /api${path.replace(/\/$/, '').replace(/:(\w+)/g, '{$1}')}`
    const registered = registeredEndpoints(config).map(({ method, path }) => callOf(method, path))
    const unpromised = config.collections.flatMap(({ access, admin, endpoints, slug }) => {
      const isHidden = slug.startsWith('payload-') || admin.hidden === true
      const isClosed = (call: string) =>
        (call === 'post /' && access.create === nobody) ||
        (call === 'patch /:id' && access.update === nobody) ||
        (call === 'delete /:id' && access.delete === nobody)
      return (endpoints || [])
        .map(({ method, path }) => ({ call: `${method} ${path}`, method, path }))
        .filter(({ call }) => isHidden || ofTheAdmin.has(call) || isClosed(call))
        .map(({ method, path }) => callOf(method, `/${slug}${path}`))
    })
    const promised = registered.filter((call) => call !== 'get /api/access' && !unpromised.includes(call))
    const inFront = ['published', 'health', 'contract', 'graphql']
    const described = operations().filter(({ tags }) => !inFront.includes(tags[0] ?? ''))
    expect(described.map(({ call }) => call).sort()).toEqual([...new Set(promised)].sort())
    const own = Object.keys(endpointCalls).map((call) => call.split(' '))
    expect(promised).toEqual(expect.arrayContaining(own.map(([method = '', path = '']) => callOf(method, path))))
  })

  it('describes each route of the server in front of it, and none that is not there', () => {
    const app = mounting.mock.contexts[0] as unknown as Express
    const routers = (mounting.mock.calls as unknown[][]).filter(
      (call): call is [string, Router] => typeof call[0] === 'string' && Object.hasOwn(Object(call[1]), 'stack'),
    )
    const routes = [['', app.router as unknown as Router] as const, ...routers].flatMap(([prefix, { stack }]) =>
      stack.flatMap(({ route }) =>
        Object.keys(route?.methods ?? {}).map((method) => `${method} ${prefix}${route?.path}`),
      ),
    )
    const inFront = operations().filter(({ tags }) => ['published', 'health', 'contract'].includes(tags[0] ?? ''))
    expect(inFront.map(({ call }) => call).sort()).toEqual(
      routes
        .filter((route) => route.startsWith('get /api/'))
        .map((route) => route.replace(/:(\w+)/g, '{$1}'))
        .sort(),
    )
    expect(routes.filter((route) => !route.startsWith('get /api/'))).toEqual(['get /'])
  })

  it('knows the codes of the catalogue and no others, each at its status', () => {
    const { schemas } = documented.document.components
    expect(schemas.ErrorCode?.enum).toEqual(Object.keys(catalogue).sort())
    const approve = documented.document.paths['/api/review/runs/{run}/approve']?.post
    expect(approve?.responses['409']?.description).toContain('`review.runClosed`')
    expect(Object.keys(approve?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '409', '413', '422', '500', '503']),
    )
  })

  it('is open to every origin, compressed, and 304 to who holds it', async () => {
    const url = `${newsroom.url}/api/openapi.json`
    const first = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(await first.json()).toEqual(documented.document)
    const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('describes what comes after a forgotten password, which only a mail leads to', async () => {
    const email = 'quen@gialai.example'
    const data = { active: true, email, name: 'Rơ Mah Quên', password: 'Mat-khau-da-quen-16' }
    await newsroom.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const token = await newsroom.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const send = async (verb: string, body: object): Promise<number> => {
      const path = `/api/users/${verb}`
      const reply = await newsroom.request(path, { body })
      documented.check({ method: 'POST', path }, reply)
      return reply.status
    }
    const password = 'Mat-khau-moi-nho-17'
    // Payload writes its own refusals into the log as faults, which the suite against the built server looks for.
    expect(await send('forgot-password', {})).toBe(400)
    expect(await send('logout', {})).toBe(400)
    expect(await send('reset-password', { password, token: 'x' })).toBe(403)
    expect(await send('reset-password', { password, token })).toBe(200)
    expect(await send('reset-password', { password, token })).toBe(403)
  })

  it('would not let a reply pass that it does not describe', async () => {
    const health = { method: 'GET', path: '/api/health' }
    const reply = await ask(`${newsroom.url}${health.path}`)
    const check = (asking: typeof health, changes: object) => () => documented.check(asking, { ...reply, ...changes })
    expect(check(health, {})).not.toThrow()
    expect(check(health, { status: 418 })).toThrow('GET /api/health 418 is not in the document')
    expect(check(health, { body: { status: 'ok', more: 1 } })).toThrow('additional properties')
    expect(check(health, { body: { status: 'fine' } })).toThrow('/status')
    expect(check({ ...health, path: '/api/secret' }, {})).toThrow('GET /api/secret 200 is not in the document')
    expect(check({ ...health, method: 'POST' }, {})).toThrow('POST /api/health 200 is not in the document')
    const errors = [{ code: 'review.runOpen', message: 'x' }]
    expect(check({ ...health, path: '/api/articles/x' }, { body: { errors }, status: 404 })).toThrow('/errors/0/code')
    const unknown = { body: { errors: [{ code: 'request.unknownRoute', message: 'x' }] }, status: 404 }
    expect(check({ ...health, path: '/api/secret' }, unknown)).not.toThrow()
  })
})
