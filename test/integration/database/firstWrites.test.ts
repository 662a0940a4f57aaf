import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

const execute = promisify(execFile)

it('keeps apart the first transactions of a process, though they are of work that began before them', async () => {
  const args = ['-C', 'production', '--import', 'tsx', 'test/integration/database/firstWriters.ts']
  const { stdout } = await execute(process.execPath, args)
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    refused: [],
    written: ['1', '2', '3', '4', '5'],
  })
})
