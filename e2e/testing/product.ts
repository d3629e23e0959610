// Starts the real product on its own port with its own data, and ends exactly that process. Used by journeys only.
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
  /** What the server wrote to its log so far. */
  readonly log: () => string
  /** Ends the server as a power cut would, without a chance to tidy up. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same data. */
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
      // The channel closes when the tests are stopped, and the server then stops by itself.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if (child.exitCode !== null) throw new Error(`The server ended at once:\n${output.slice(from)}`)
      if (output.slice(from).includes('Ready.')) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`The server did not answer:\n${output.slice(from)}`)
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
