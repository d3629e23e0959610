// Unit, use-case and architecture tests. Journeys in a browser have their own configuration (vitest.e2e.config.ts).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    maxWorkers: '100%',
    include: ['{method,contract,server,tools,bench}/**/*.test.ts', 'web/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'web/dist/**'],
    setupFiles: ['server/src/testing/cheap-argon2.ts'],
    // Workers of one run share one PostgreSQL, named after the run (server/src/testing/postgres-cluster.ts).
    env: { KRACHTLIJN_TEST_RUN: String(process.pid) },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
