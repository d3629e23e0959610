// How the web app is built and served while developing. Everything ends up as plain files with a hash in web/dist.
import { defineConfig } from 'vite'
import { preactForReact } from './preact.ts'
import { preloadStart } from './src/app/first/preload-start.plugin.ts'
import { serviceWorker } from './src/client/service-worker/service-worker.plugin.ts'

/** Loads before any screen. Style sheets of `ui` are in it even when their component is not: they must come before those of all features. */
const start =
  /[\\/]web[\\/]src[\\/](ui|words|client|app[\\/](App|first|frame))|[\\/]method[\\/]src[\\/]finding[\\/](complete-body|finding|stands|texts-of)\.ts/
/**
 * In `start`, but needed neither by the home of a coachee nor by a session when it opens. Components whose style sheets take a
 * `className` name the file with its ending, so that the style sheet stays in `app`.
 */
const later =
  /[\\/](ui[\\/](LargeWord|Shape|action-icons|form[\\/](Checkbox|Choice|CopyField|IconButton\.tsx|LanguageSwitch|OfferedField|Select|Slider|(Area|Line|TextArea|TextField|TooLong)\.tsx|what-is-wrong)|answer[\\/](Dialog|FoundDraft|Notice\.tsx)|page[\\/](PrintSheet|PublicPage|Tabs|WhoSees|use-print|use-width))|client[\\/](use-attempt|save-as-file|refusal|drafts|outbox[\\/](SavedMessage|use-say-saved)|begin-session)|finding[\\/](check-finding|longest)|words[\\/](is-key-of|soft-hyphens))\b|[\\/](useMutation|mutationObserver)\.js$/
/** In `start`, but a session does without. */
const ownStart =
  /[\\/](client[\\/](offline[\\/](offline-choice|use-kept)|outbox[\\/]edit)|ui[\\/]page[\\/](Card|EmptyState)\.tsx|words[\\/]day-words)/
/** In `start`, but the home of a coachee does without. */
const sessionStart = /[\\/](offline[\\/]kept-session|outbox[\\/]use-saving|answer[\\/]Saved\.tsx)/
/** In `start`, but only one screen needs it. */
const ofOneScreen = /[\\/](frame[\\/](AskSignIn|NotFoundScreen)|who[\\/](leave-device|token-in))/

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
    test: (id: string) => start.test(id) && ![later, ownStart, sessionStart, ofOneScreen].some((other) => other.test(id)),
  },
  { name: 'later', priority: 1, test: later },
  { name: 'session', priority: 2, test: sessionStart },
  {
    name: 'own',
    priority: 1,
    test: (id: string) =>
      ownStart.test(id) ||
      /[\\/]web[\\/]src[\\/](findings[\\/](reading[\\/](use-space|Opening|coachee\.words)|writes|received|sharing[\\/](use-unsent|draft-shares)|labels[\\/]Row|form[\\/](draft-keys|prompt[\\/]answered))|features[\\/]today[\\/]now)|[\\/]method[\\/]src[\\/](intention|sharing[\\/](needs|share\.ts)|finding[\\/]answer-finding)/.test(
        id,
      ),
    minShareCount: 2,
  },
  {
    name: 'method',
    priority: 1,
    test: /[\\/]method[\\/]src[\\/](?!sharing|support|quality|.*\.data\.ts$)|[\\/]onion\.words/,
    minShareCount: 5,
  },
  // Small modules that most screens of findings need.
  {
    name: 'findings',
    test: /[\\/]web[\\/]src[\\/](findings[\\/](?!form[\\/]prompt[\\/](Flow|use-prompt|setting))|drawing[\\/]ladder)|[\\/]method[\\/]src[\\/](quality|ideal|support)[\\/](?!.*\.data\.ts$)/,
    minShareCount: 3,
  },
]

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: preactForReact },
  plugins: [preloadStart(), serviceWorker()],
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
