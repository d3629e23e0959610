// How the web app is built and served while developing. Everything ends up as plain files with a hash in web/dist.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preloadStart } from './src/app/first/preload-start.plugin.ts'
import { serviceWorker } from './src/client/service-worker/service-worker.plugin.ts'

// A phone far away pays for every file: what comes together anyway is one. What is written here only says where code lies.
const chunkGroups = [
  {
    name: 'first',
    priority: 4,
    test: /[\\/]src[\\/](main|app[\\/](routes|homes|first[\\/](begin|fit-path|on-demand))|client[\\/](early|who[\\/](kept-me|sides)))\.tsx?$|preload-helper|rolldown[\\/]runtime/,
  },
  { name: 'app', priority: 2, test: /[\\/]web[\\/]src[\\/](ui|words|client|app[\\/](App|first|frame))/ },
  {
    name: 'own',
    priority: 1,
    test: /[\\/]web[\\/]src[\\/](findings[\\/](reading[\\/](use-own|Opening|coachee\.words|open-intentions)|writing|received|sharing[\\/]shares|labels[\\/]Row|form[\\/](\w+-draft-key|prompt[\\/]answered))|features[\\/]today[\\/]now)/,
    minShareCount: 2,
  },
  { name: 'method', test: /[\\/]method[\\/]src[\\/](?!.*\.data\.ts$)|[\\/]onion\.words/, minShareCount: 5 },
]

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadStart(), serviceWorker()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // The content security policy knows no data: URLs, and `light-dark()` has to stay as it is written.
    assetsInlineLimit: 0,
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: { port: 4610, proxy: { '/api': 'http://localhost:4600' } },
  preview: { port: 4611, proxy: { '/api': 'http://localhost:4600' } },
})
