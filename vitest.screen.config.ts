// Component tests (*.screen.test.tsx) in Debian's Chromium, by Vitest's browser mode. Nothing is downloaded.
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, chromiumPath } from './e2e/testing/chromium.ts'
import { preactForReact } from './web/preact.ts'

export default defineConfig({
  resolve: { alias: preactForReact },
  logLevel: 'error',
  cacheDir: '.cache/vite-screen',
  // All packages that screens import. A package found later makes Vite reload the page in the middle of a test.
  optimizeDeps: {
    include: [
      'preact/compat',
      'preact/compat/client',
      'preact/jsx-runtime',
      '@tanstack/react-query',
      'wouter',
      'wouter/memory-location',
      'idb',
      'axe-core',
    ],
  },
  test: {
    include: ['web/src/**/*.screen.test.tsx'],
    setupFiles: ['web/src/testing/set-up.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 15_000 } },
    api: { host: '127.0.0.1' },
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
        contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
        actionTimeout: 30_000,
      }),
      instances: [{ browser: 'chromium', viewport: { width: 390, height: 844 } }],
    },
  },
})
