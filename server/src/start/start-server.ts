// Starts the server by the settings, and gives a way to stop it. The process around it: main.ts.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Report } from '../http/handle-errors.ts'
import { type RunningJob, runEvery } from '../jobs/run-every.ts'
import { addMissingOwnPlaces } from '../modules/person/own-place.usecases.ts'
import { removeExpired } from '../modules/person/upkeep.usecases.ts'
import { removeOldArrivals, sendDueReminders } from '../modules/reminder/send-due.usecases.ts'
import { undoUnfinishedImports } from '../modules/space/imported-file.usecases.ts'
import { forgetEndedAddresses } from '../modules/witness/ask.usecases.ts'
import { type Config, requireWritableFolder } from './config.ts'
import { rememberFiles } from './created-files.ts'
import { lockDataFolder } from './lock-data-folder.ts'
import { type OpenDependencies, openDependencies } from './open-dependencies.ts'
import { StartRefusal } from './start-refusal.ts'

export type RunningServer = {
  readonly dependencies: Dependencies
  readonly origin: string
  readonly close: () => Promise<void>
  /** Closes, and removes the files that this start created: it failed later. */
  readonly abandon: () => Promise<void>
}

const webFolder = join(import.meta.dirname, '../../../web/dist')
const hour = 3_600_000
/** Milliseconds. Reminders are set to the minute. */
const lookForReminders = 15_000

export async function startServer(config: Config, report: Report): Promise<RunningServer> {
  const port = config.port === 0 ? await findFreePort(config.host) : config.port
  const origin = config.origin ?? `http://localhost:${port}`
  // Before anything is created: a start that is refused leaves no files.
  await tryToListen(config.host, port)
  const removeCreated = rememberFiles(config)
  const open = await openLocked(config, origin).catch((error: unknown) => {
    removeCreated()
    throw error
  })
  const { dependencies, close } = open
  try {
    await addMissingOwnPlaces(dependencies)
    await undoUnfinishedImports(dependencies)
    const app = await createApp(dependencies, { webFolder, report })
    await app.listen({ host: config.host, port })
    const tidy = () =>
      removeExpired(dependencies)
        .then(() => forgetEndedAddresses(dependencies))
        .then(() => undoUnfinishedImports(dependencies))
        .catch(() => report('removing what expired failed; tried again in an hour'))
    const tidying = setInterval(tidy, hour).unref()
    const reminding = startReminding(dependencies, report)
    const stop = async () => {
      clearInterval(tidying)
      await reminding.stop()
      await app.close()
      await close()
    }
    return {
      dependencies,
      origin,
      close: stop,
      abandon: async () => {
        await stop()
        removeCreated()
      },
    }
  } catch (error) {
    await close()
    removeCreated()
    throw refusalToListen(error as { code?: string }, config.host, port) ?? error
  }
}

/** With the lock of the data folder, when the database is in it. */
async function openLocked(config: Config, origin: string): Promise<OpenDependencies> {
  if (config.databaseUrl !== null) return openDependencies(config, origin)
  requireWritableFolder(config.dataFolder)
  const unlock = lockDataFolder(config.dataFolder)
  try {
    const { dependencies, close } = await openDependencies(config, origin)
    return {
      dependencies,
      close: async () => {
        await close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Every server process runs this; an occurrence is claimed by one of them. */
function startReminding(dependencies: Dependencies, report: Report): RunningJob {
  const failed = (why = 'unknown') => report(`sending reminders failed (${why}); tried again in a moment`)
  let tidied = 0
  return runEvery(
    lookForReminders,
    async (stopping) => {
      const [why] = (await sendDueReminders(dependencies, { stopping })).broken
      if (why !== undefined) failed(why)
      if (dependencies.clock() - tidied < hour) return
      tidied = dependencies.clock()
      await removeOldArrivals(dependencies)
    },
    () => failed(),
  )
}

function refusalToListen({ code }: { code?: string }, host: string, port: number): StartRefusal | null {
  if (code === 'EADDRINUSE')
    return new StartRefusal(`Port ${port} on ${host} is in use; stop what runs there or set PORT to another number.`)
  if (code === 'EACCES') return new StartRefusal(`Port ${port} may not be used by this user; set PORT to a number above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartRefusal(`HOST ${host} is not an address of this machine.`)
  return null
}

/** Throws StartRefusal when the server could not listen there. */
function tryToListen(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(refusalToListen(error as { code?: string }, host, port) ?? error))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** The origin must be known before the server listens, because cookies and links contain it. */
function findFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
