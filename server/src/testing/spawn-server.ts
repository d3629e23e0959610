// Starts the real server process on its own data folder, for tests of starting, stopping and being killed.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')

export type SpawnedServer = {
  readonly child: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  readonly exited: Promise<number | null>
}

export function spawnServer(environment: Record<string, string>): SpawnedServer {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [output, errors] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return { child, output: () => output, errors: () => errors, exited: once(child, 'exit').then(([code]) => code as number | null) }
}

export type ReadyServer = SpawnedServer & {
  readonly origin: string
  /** Tokens of the printed sign-in links; the key is the name printed before the link. */
  readonly links: ReadonlyMap<string, string>
}

/** Waits until the server has printed its address and all links. */
export async function spawnReadyServer(environment: Record<string, string>): Promise<ReadyServer> {
  const server = spawnServer(environment)
  const ready = new Promise<void>((resolve, reject) => {
    server.child.stdout?.on('data', () => {
      if (/^Ready\.$/m.test(server.output())) resolve()
    })
    server.child.on('exit', () => reject(new Error(`the server ended: ${server.errors()}`)))
  })
  await ready
  const origin = /runs at (\S+)/.exec(server.output())?.[1] ?? ''
  const links = new Map([...server.output().matchAll(/^ {2}(.+?): \S+#(\S+)$/gm)].map((found) => [found[1] ?? '', found[2] ?? '']))
  return { ...server, origin, links }
}

/** Calls as the web page would. Gives status, body and the cookie that was set. */
export async function callServer(origin: string, method: string, path: string, { body, cookie }: { body?: unknown; cookie?: string } = {}) {
  const headers = {
    origin,
    'x-krachtlijn': '1',
    ...(cookie ? { cookie } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  const answer = await fetch(`${origin}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  return {
    status: answer.status,
    json: (await answer.json().catch(() => null)) as Record<string, unknown> | null,
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
  }
}
