// The server process: read the settings, start, say where, stop cleanly.
import { readConfig } from './config.ts'
import { createDemoLinks, seedWhenEmpty } from './first-start.ts'
import { StartRefusal } from './start-refusal.ts'
import type { RunningServer } from './start-server.ts'
import { startServer } from './start-server.ts'

/** Requests under way get this long to finish. */
const patience = 5000

const say = (line: string) => void process.stdout.write(`${line}\n`)
const report = (line: string) => void process.stderr.write(`${line}\n`)

async function start(): Promise<void> {
  const server = await startServer(readConfig(process.env), report)
  stopWhenAsked(server)
  const seeded = await seedWhenEmpty(server.dependencies)
  if (seeded) say('An empty database: the demo practice has been made.')
  say(`Krachtlijn ${server.dependencies.version} runs at ${server.origin}`)
  const links = seeded ?? (await createDemoLinks(server.dependencies))
  if (links.length > 0) say('Sign in to the demo practice; each link works once:')
  for (const { name, role, link } of links) say(`  ${name} (${role}): ${link}`)
  say('Ready.')
}

function stopWhenAsked(server: RunningServer): void {
  let stopping = false
  const stop = () => {
    // The launcher and the terminal may both send the signal.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), patience).unref()
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  // Started by tools/run.mjs: when the launcher is gone, so are we.
  if (process.channel) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
}

start().catch((error: unknown) => {
  if (error instanceof StartRefusal) report(error.message)
  else report(`Krachtlijn could not start. ${error instanceof Error ? error.stack : String(error)}`)
  process.exit(1)
})
