// The server process: reads the settings, starts the server, prints its address, stops cleanly.
import { readConfig } from './start/config.ts'
import { failureSentence } from './start/failure-sentence.ts'
import { createDemoLinks, fillWhenEmpty } from './start/first-start.ts'
import { StartRefusal } from './start/start-refusal.ts'
import type { RunningServer } from './start/start-server.ts'
import { startServer } from './start/start-server.ts'

/** When stopping, running requests get this many milliseconds to finish. */
const patience = 5000

const say = (line: string) => void process.stdout.write(`${line}\n`)
const report = (line: string) => void process.stderr.write(`${line}\n`)

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const server = await startServer(config, report)
  stopWhenAsked(server)
  const filled = await fillWhenEmpty(server.dependencies, config.firstStart).catch(async (error: unknown) => {
    await server.abandon()
    throw error
  })
  const demo = config.firstStart !== 'none'
  if (filled && demo) say('The database was empty: the demo practice has been made.')
  say(`Krachtlijn ${server.dependencies.version} runs at ${server.origin}`)
  const links = filled ?? (await createDemoLinks(server.dependencies))
  if (filled && !demo) say('The database is empty. Open this link to become the first host; it works once:')
  else if (links.length > 0) say('Sign in to the demo practice; each link works once:')
  for (const { name, role, link } of links) say(`  ${name} (${role}): ${link}`)
  say('Ready.')
}

function stopWhenAsked(server: RunningServer): void {
  let stopping = false
  const stop = () => {
    // The signal may come twice: from the launcher and from the terminal.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), patience).unref()
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  // Started by tools/run.mjs: stop when the launcher ended, however it ended.
  if (process.channel) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
}

/** Without the message: it may repeat content. */
function reportFatal(error: unknown): void {
  const frames = (error instanceof Error ? (error.stack ?? '') : '').split('\n').filter((row) => row.trimStart().startsWith('at '))
  report([`Krachtlijn stopped on a bug: ${error instanceof Error ? error.name : typeof error}`, ...frames.slice(0, 8)].join('\n'))
  process.exit(1)
}
process.on('uncaughtException', reportFatal)
process.on('unhandledRejection', reportFatal)

start().catch((error: unknown) => {
  const sentence = failureSentence(error)
  if (error instanceof StartRefusal) report(error.message)
  else report(`Krachtlijn could not start. ${sentence ?? (error instanceof Error ? error.stack : String(error))}`)
  process.exit(1)
})
