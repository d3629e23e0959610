// How the web app is built and served while developing. Everything ends up as plain files with a hash in web/dist.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preloadStart } from './src/app/first/preload-start.plugin.ts'
import { serviceWorker } from './src/client/service-worker/service-worker.plugin.ts'

/** Loads before any screen. */
const start =
  /[\\/]web[\\/]src[\\/](ui|words|client|app[\\/](App|first|frame))|[\\/]method[\\/]src[\\/](finding[\\/](finding|stands|texts-of)\.ts|sharing[\\/]share\.ts|intention)/
/**
 * In ui and client, but needed neither by the first screen of a coachee nor by a session when it opens. Components that take a
 * `className` are not in this list: their style sheet must come before those of all features, and so in that of the app.
 */
const later =
  /[\\/](ui[\\/](LargeWord|Shape|action-icons|form[\\/](Checkbox|Choice|CopyField|LanguageSwitch|OfferedField|Select|Slider)|answer[\\/](Dialog|FoundDraft)|page[\\/](PrintSheet|PublicPage|Tabs|WhoSees|use-print|use-width))|client[\\/](use-attempt|save-as-file|drafts[\\/](?!tab)|outbox[\\/]SavedMessage|begin-session)|words[\\/](since|soft-hyphens))\b|[\\/](useMutation|mutationObserver)\.js$/

// On a slow connection each file costs a round trip, so modules that are always loaded together are in one file.
// This affects only the distribution of code over files.
const chunkGroups = [
  {
    name: 'first',
    priority: 4,
    test: /[\\/]src[\\/](main|app[\\/](routes|homes|first[\\/](begin|fit-path|on-demand))|client[\\/](early|who[\\/](kept-me|sides)))\.tsx?$|preload-helper|rolldown[\\/]runtime/,
  },
  {
    name: 'app',
    priority: 2,
    test: (id: string) => start.test(id) && !later.test(id),
  },
  { name: 'later', priority: 1, test: later },
  {
    name: 'own',
    priority: 1,
    test: /[\\/]web[\\/]src[\\/](findings[\\/](reading[\\/](use-own|Opening|coachee\.words)|writes|received|sharing[\\/]shares|labels[\\/]Row|form[\\/](draft-keys|prompt[\\/]answered))|features[\\/]today[\\/]now)/,
    minShareCount: 2,
  },
  {
    name: 'method',
    test: /[\\/]method[\\/]src[\\/](?!sharing|support|quality|finding[\\/]longest|.*\.data\.ts$)|[\\/]onion\.words/,
    minShareCount: 5,
  },
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
