// Starts the server as a process, sends it one request after the other, and returns the durations in milliseconds.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../server/src/main.ts')

export type Server = { readonly origin: string; readonly stop: () => Promise<void> }

/** On the loopback address and a free port. The server stops when this process ends, also when it is killed, because the channel then closes. */
export async function startServer(dataFolder: string): Promise<Server> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', KRACHTLIJN_DATA: dataFolder, KRACHTLIJN_DEMO: 'none' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  // Before the data folder is removed: a server that is still starting would create it again.
  process.prependListener('exit', () => child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (/^Ready\.$/m.test(output)) resolve()
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  return { origin: /runs at (\S+)/.exec(output)?.[1] ?? '', stop }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

export type Call = { readonly method: 'GET' | 'POST'; readonly path: string; readonly cookie: string; readonly body?: unknown }
export type Answer = { readonly ms: number; readonly status: number; readonly json: unknown }

/** `ms`: from sending until the whole answer has arrived, without parsing the JSON. */
export function call(origin: string, { method, path, cookie, body }: Call): Promise<Answer> {
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const headers = { origin, cookie, 'x-krachtlijn': '1', ...(payload === undefined ? {} : { 'content-type': 'application/json' }) }
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const asked = request(`${origin}${path}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const ms = performance.now() - begun
        resolve({ ms, status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) as unknown })
      })
    })
    asked.on('error', reject)
    asked.end(payload)
  })
}

export type Measured = { readonly p50: number; readonly p95: number; readonly max: number }

/** `wanted` checks the answer, because a fast refusal is no measurement. */
export async function measure(origin: string, calls: readonly Call[], wanted: (json: never) => boolean): Promise<Measured> {
  const durations: number[] = []
  for (const one of calls) {
    const { ms, status, json } = await call(origin, one)
    if (status !== 200 || !wanted(json as never)) throw new Error(`${one.method} ${one.path} answered ${status}, not what was wanted`)
    durations.push(ms)
  }
  durations.sort((left, right) => left - right)
  const at = (part: number) => Number((durations[Math.ceil(part * durations.length) - 1] ?? Number.NaN).toFixed(2))
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}
