// How the web app is built and served while developing. Everything ends up as plain files with a hash in web/dist.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serviceWorker } from './src/app/offline/service-worker.plugin.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), serviceWorker()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // The content security policy knows no data: URLs, and `light-dark()` has to stay as it is written.
    assetsInlineLimit: 0,
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { port: 4610, proxy: { '/api': 'http://localhost:4600' } },
  preview: { port: 4611, proxy: { '/api': 'http://localhost:4600' } },
})
