// The launcher behind `npm start`, `npm test` and the other commands. Plain JavaScript for Node 18 and newer, because it runs before
// anything is installed. Everything that it starts runs on the pinned Node.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './launch/build-web.mjs'
import { findNode, oldestNode } from './launch/find-node.mjs'
import { run } from './launch/processes.mjs'
import { hasChromium, installPackages, installTestTools } from './launch/set-up.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, '.cache')
const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  knip: 'node_modules/knip/bin/knip.js',
}

const commands = {
  start,
  test,
  check,
  dev,
  bench,
  demo: tool('demo'),
  backup: tool('backup'),
  restore: tool('restore'),
  'reset-second-factor': tool('reset-second-factor'),
}

const [name = 'start', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(commands, name)) {
  console.error(`Unknown command ${name}. There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
process.exit(await commands[name](rest))

/** Installs missing packages and returns the Node to run with, or null after printing why there is none. */
async function setUp() {
  const code = await installPackages(root)
  if (code !== 0) return null
  const node = findNode(root)
  if (node === null)
    console.error(
      `Krachtlijn needs Node ${oldestNode} or newer; this is Node ${process.versions.node}, and there is no pinned Node for ${process.platform} on ${process.arch}. See https://nodejs.org`,
    )
  return node
}

function onNode(node, args, options = {}) {
  return run(node, args, { cwd: root, ...options })
}

async function start() {
  const node = await setUp()
  if (node === null) return 1
  const built = await buildWeb(root, node)
  if (built !== 0) return built
  return onNode(node, ['server/src/main.ts'], { ipc: true })
}

async function dev() {
  const node = await setUp()
  if (node === null) return 1
  console.log('The web app with reload: http://localhost:4610')
  const web = onNode(node, [bin.vite, 'web', '--config', 'web/vite.config.ts'])
  const origin = process.env.KRACHTLIJN_ORIGIN ?? 'http://localhost:4610'
  const server = onNode(node, ['--watch', '--watch-preserve-output', 'server/src/main.ts'], {
    env: { ...process.env, KRACHTLIJN_ORIGIN: origin },
  })
  return Math.max(...(await Promise.all([web, server])))
}

/** A command that runs tools/<folder>/main.ts with the given arguments. */
function tool(folder) {
  return async (args) => {
    const node = await setUp()
    return node === null ? 1 : onNode(node, [`tools/${folder}/main.ts`, ...args.filter((arg) => arg !== '--')])
  }
}

/** Runs all benches one after another, or only the one that the first argument names. The other arguments are passed to them. */
async function bench(args) {
  const node = await setUp()
  if (node === null) return 1
  const [only, ...passed] = args[0]?.startsWith('-') ? [undefined, ...args] : args
  const files = readdirSync(join(root, 'bench')).filter((file) =>
    only === undefined ? file.endsWith('.bench.ts') : file === `${only}.bench.ts`,
  )
  if (files.length === 0) {
    console.error(`There is no bench/${only}.bench.ts.`)
    return 2
  }
  const inBrowser = (file) => file.startsWith('session-screen')
  const runnable = files.filter((file) => !inBrowser(file) || hasChromium())
  if (runnable.length < files.length) console.log('SKIPPED: no Chromium on this machine, so the session screen is not measured.')
  const codes = []
  for (const file of runnable) {
    console.log(`\n== ${file}`)
    const built = inBrowser(file) ? await buildWeb(root, node) : 0
    codes.push(built === 0 ? await onNode(node, [`bench/${file}`, ...passed]) : built)
  }
  return Math.max(0, ...codes)
}

async function check() {
  const node = await setUp()
  if (node === null) return 1
  return report([
    ...(await checkSources(node)),
    await runTests(node, 'Unit tests, on SQLite', 'unit', { KRACHTLIJN_TEST_ENGINES: 'sqlite' }),
  ])
}

async function test() {
  const node = await setUp()
  if (node === null) return 1
  await installTestTools()
  const steps = [...(await checkSources(node)), await runTests(node, 'Unit, use-case and database tests', 'unit')]
  if (hasChromium()) steps.push(await runTests(node, 'Components in Chromium', 'screen', {}, ['--config', 'vitest.screen.config.ts']))
  const built = await step('Web app', () => buildWeb(root, node))
  steps.push(built)
  if (built.code === 0) steps.push(await step('Size of the first load', () => onNode(node, ['tools/check-bundle.ts'])))
  if (built.code === 0 && hasChromium())
    steps.push(await runTests(node, 'Journeys in Chromium', 'e2e', {}, ['--config', 'vitest.e2e.config.ts']))
  return report(steps)
}

async function checkSources(node) {
  return [
    await step('Format and lint', () => onNode(node, [bin.biome, 'ci', '--diagnostic-level=error', '.'])),
    await step('Types of method, contract, server, tools', () => onNode(node, [bin.tsc, '-p', 'tsconfig.json'])),
    await step('Types of the web app', () => onNode(node, [bin.tsc, '-p', 'web/tsconfig.json'])),
    await step('Types of the service worker', () => onNode(node, [bin.tsc, '-p', 'web/src/client/service-worker'])),
    await step('Architecture', () => onNode(node, ['tools/check-architecture.ts'])),
    await step('Nothing unused: files, exports, packages', () => onNode(node, [bin.knip])),
  ]
}

async function step(heading, work) {
  console.log(`\n== ${heading}`)
  const begun = Date.now()
  const code = await work()
  console.log(`-- ${heading}: ${code === 0 ? 'good' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  return { heading, code }
}

/** Vitest also writes its counts to .cache; `report` adds them up. */
async function runTests(node, heading, file, environment = {}, args = []) {
  const counts = join(cache, `${file}.json`)
  mkdirSync(cache, { recursive: true })
  rmSync(counts, { force: true })
  const options = { env: { ...process.env, ...environment } }
  const done = await step(heading, () =>
    onNode(node, [bin.vitest, 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${counts}`], options),
  )
  return { ...done, counts }
}

/** Prints the number of passed and failed tests as the last line. A failed step without failed tests counts as one failure. */
function report(steps) {
  let [passed, failed] = [0, 0]
  for (const { code, counts } of steps) {
    const found = counts && existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : null
    passed += found?.numPassedTests ?? 0
    failed += Math.max(found?.numFailedTests ?? 0, code === 0 ? 0 : 1)
  }
  const broken = steps.filter(({ code }) => code !== 0).map(({ heading }) => heading)
  console.log(broken.length === 0 ? '' : `\nFAILED: ${broken.join('; ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  return broken.length === 0 ? 0 : 1
}
