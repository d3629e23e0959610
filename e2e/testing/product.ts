// Starts the real server on a free port with its own data folder, and stops exactly that process.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type DemoRole = 'coach' | 'host' | 'coachee'
export type DemoLink = { readonly role: DemoRole; readonly name: string; readonly link: string }
export type Product = {
  readonly origin: string
  readonly dataFolder: string
  readonly links: readonly DemoLink[]
  /** The one-time link of a demo person; each works once. */
  readonly linkOf: (role: DemoRole, index?: number) => string
  /** What the server wrote to its output so far. */
  readonly log: () => string
  /** Kills the server, as a power cut would. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same data and the same port. */
  readonly startAgain: () => Promise<void>
  readonly stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** One line per demo person: name, role, link. */
const linkLine = /^ {2}(.+?) \((coach|host|coachee)\b[^)]*\): (http\S+\/link#\S+)$/gm

export async function startProduct(environment: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'krachtlijn-e2e-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let output = ''
  let child: ChildProcess

  const launch = async (): Promise<void> => {
    const from = output.length
    child = spawn(process.execPath, ['server/src/main.ts'], {
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        KRACHTLIJN_DATA: dataFolder,
        KRACHTLIJN_ORIGIN: origin,
        DATABASE_URL: '',
        SMTP_URL: '',
        ...environment,
      },
      // When the tests are stopped this channel closes, and the server stops.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', () => {
        if (output.slice(from).includes('Ready.')) resolve()
      })
      child.once('exit', () => reject(new Error(`The server ended at once:\n${output.slice(from)}`)))
    })
  }
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })

  await launch()
  const links = [...output.matchAll(linkLine)].map(([, name = '', role = '', link = '']) => ({ role: role as DemoRole, name, link }))
  return {
    origin,
    dataFolder,
    links,
    linkOf: (role, index = 0) => {
      const found = links.filter((one) => one.role === role)[index]
      if (found === undefined) throw new Error(`No link printed for ${role} ${index}:\n${output}`)
      return found.link
    },
    log: () => output,
    kill: () => end('SIGKILL'),
    startAgain: launch,
    stop: async () => {
      await end('SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
