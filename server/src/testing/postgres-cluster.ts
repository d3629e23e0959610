// A temporary PostgreSQL for tests: one per vitest run, started by the first test that needs it, on a unix socket only. A watcher process
// stops and deletes it when the run ends, however it ends.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const installations = '/usr/lib/postgresql'

/** The folder with initdb of the newest installed version; null when PostgreSQL is not installed. */
export function findPostgres(): string | null {
  if (process.platform !== 'linux' || !existsSync(installations)) return null
  const versions = readdirSync(installations).sort((left, right) => Number(right) - Number(left))
  return versions.map((version) => join(installations, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or else as `nobody`. */
function runAs(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      return {
        uid: Number(execFileSync('id', ['-u', name], { encoding: 'utf8' })),
        gid: Number(execFileSync('id', ['-g', name], { encoding: 'utf8' })),
      }
    } catch {}
  }
  return null
}

let started: Promise<string> | null = null

/** Gives the socket folder. All workers of a run share one cluster. */
export function startCluster(): Promise<string> {
  started ??= findOrStart()
  return started
}

async function findOrStart(): Promise<string> {
  const bin = findPostgres()
  if (bin === null) throw new Error('PostgreSQL is not installed')
  const run = process.env.KRACHTLIJN_TEST_RUN ?? `${process.pid}`
  const folder = join(tmpdir(), `krachtlijn-pg-${run}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    while (!existsSync(join(folder, 'ready'))) await wait(50)
    return folder
  }
  const owner = runAs()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o755)
  const as = owner ?? {}
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'krachtlijn', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...as,
    cwd: folder,
    stdio: 'pipe',
  })
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=64MB',
  ]
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  // Reads /proc and does not send a signal: the user of PostgreSQL may not signal our process.
  const watch = `while [ -d /proc/${run} ]; do sleep 0.5; done; '${bin}/pg_ctl' -D '${data}' -m immediate stop >/dev/null 2>&1; rm -rf '${folder}'`
  spawn('sh', ['-c', watch], { ...as, cwd: '/', detached: true, stdio: 'ignore' }).unref()
  writeFileSync(join(folder, 'ready'), '')
  return folder
}
