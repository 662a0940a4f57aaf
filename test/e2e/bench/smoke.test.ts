import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { ended, run } from '../../helpers/childProcess'

const figures = ['approve', 'published', 'delivery', 'inbox', 'list', 'memory', 'ready']

describe('npm run bench', () => {
  it('measures every figure on servers of its own, says them in its last line, and leaves nothing behind', async () => {
    const bench = run(['-C', 'production', '--import', 'tsx', 'test/bench/main.ts', '--smoke'], {})
    await ended(bench)
    const lines = bench.output.join('').trim().split('\n')
    const said = JSON.parse(lines.at(-1) ?? '') as Record<string, { ratio: number; spread: number }>
    expect(Object.keys(said)).toEqual(figures)
    for (const [name, { ratio, spread }] of Object.entries(said)) {
      expect(ratio, name).toBeGreaterThan(0)
      expect(spread, name).toBeGreaterThanOrEqual(0)
    }
    expect(lines.filter((line) => /^noise: /.test(line))).toHaveLength(1)
    expect(existsSync('test/bench/bare/dist/server.mjs')).toBe(true)
  })
})
