// Prepares a fresh clone: packages by npm ci, and for the tests Chromium, Firefox and PostgreSQL from Debian.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, works } from './processes.mjs'

/** Runs npm ci when node_modules is missing or belongs to another package-lock.json. Returns npm's exit code. */
export async function installPackages(root) {
  const lock = join(root, 'package-lock.json')
  const mark = join(root, 'node_modules/.krachtlijn-lock')
  const digest = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (isInstalled(root, lock, mark, digest)) return 0
  console.log('Installing packages (npm ci); this takes a minute the first time.')
  const npm = process.env.npm_execpath ?? ''
  const args = ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error']
  const code = /\.c?js$/.test(npm)
    ? await run(process.execPath, [npm, ...args], { cwd: root })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, shell: process.platform === 'win32' })
  if (code === 0) writeFileSync(mark, digest)
  else console.error('npm ci failed; see above. Is this machine online?')
  return code
}

function isInstalled(root, lock, mark, digest) {
  if (existsSync(mark)) {
    if (readFileSync(mark, 'utf8') === digest) return true
  }
  // After a manual npm ci there is no mark of ours; npm's own record tells when it installed.
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record) || statSync(record).mtimeMs < statSync(lock).mtimeMs) return false
  writeFileSync(mark, digest)
  return true
}

const chromiums = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
export const hasChromium = () => chromiums.some((name) => works(name))
export const hasFirefox = () => works(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr')
export const hasPostgres = () =>
  existsSync('/usr/lib/postgresql') &&
  readdirSync('/usr/lib/postgresql').some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`))

/** Installs what the tests need besides npm packages. Without apt-get it prints which tests are skipped. */
export async function installTestTools() {
  const missing = [
    ...(hasChromium() ? [] : ['chromium']),
    ...(hasFirefox() ? [] : ['firefox-esr']),
    ...(hasPostgres() ? [] : ['postgresql']),
  ]
  if (missing.length === 0) return
  const root = process.getuid?.() === 0
  if (works('apt-get') && (root || works('sudo', ['-n', 'true']))) {
    const apt = (...args) =>
      run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    console.log(`Installing ${missing.join(', ')} (apt-get).`)
    await apt('update', '-qq')
    await apt('install', '-y', '-qq', '--no-install-recommends', ...missing)
  }
  if (!hasChromium()) console.log('SKIPPED: no Chromium on this machine, so the journeys in a browser are not run.')
  if (!hasFirefox()) console.log('SKIPPED: no Firefox on this machine, so its two journeys are not run.')
  if (!hasPostgres()) console.log('SKIPPED: no PostgreSQL (initdb) on this machine, so the database tests run on SQLite and PGlite only.')
}
