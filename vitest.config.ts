import { defineConfig } from 'vitest/config'

/** `TEST_DATABASE=mongodb` runs the same integration and gate suites on a real replica set. */
const onDatabase = {
  environment: 'node' as const,
  globalSetup: ['test/helpers/leakCheck.ts', 'test/helpers/startMongod.ts', 'test/helpers/seededHouse.ts'],
  hookTimeout: 180_000,
  pool: 'forks' as const,
  retry: 0,
  testTimeout: 120_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: ['test/helpers/leakCheck.ts'],
          retry: 0,
        },
      },
      { test: { ...onDatabase, name: 'integration', include: ['test/integration/**/*.test.ts'] } },
      { test: { ...onDatabase, name: 'gate', include: ['test/gate/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          hookTimeout: 240_000,
          testTimeout: 240_000,
          pool: 'forks',
          globalSetup: ['test/helpers/leakCheck.ts'],
          retry: 0,
        },
      },
      {
        test: {
          name: 'drill',
          include: ['test/drill/**/*.test.ts'],
          // A replica set of three starts, is seeded with every write on two of them, and fails over five times.
          hookTimeout: 240_000,
          testTimeout: 600_000,
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['test/helpers/leakCheck.ts'],
          retry: 0,
        },
      },
    ],
  },
})
