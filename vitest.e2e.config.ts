// Journeys in real Chromium against a real server. Each file starts its own server and shares one browser with the others.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    isolate: false,
    // Long enough for a machine five times slower. No test sets its own.
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
    passWithNoTests: false,
  },
})
