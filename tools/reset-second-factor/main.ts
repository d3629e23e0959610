// `npm run reset-second-factor -- <mail address>`: removes the second factors of a user who lost phone and recovery codes. The host runs
// it on the server's machine, also while the server runs. It prints no address and no name, because its output may end up in a log.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPersonByEmail } from '../../server/src/modules/person/profile.usecases.ts'
import { createSignInLink } from '../../server/src/modules/person/sign-in/links.usecases.ts'
import { resetSecondFactor } from '../../server/src/modules/person/upkeep.usecases.ts'
import { type Config, readConfig } from '../../server/src/start/config.ts'
import { openDependencies } from '../../server/src/start/open-dependencies.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

const day = 86_400_000

async function reset(address: string): Promise<void> {
  const config = readConfig(process.env)
  refuseUnlessThereIsADatabase(config)
  const { dependencies, close } = await openDependencies(config, config.origin ?? `http://localhost:${config.port}`)
  try {
    const personId = await findPersonByEmail(address, dependencies)
    if (personId === null) throw new StartRefusal('No user has that mail address; nothing was changed.')
    const { canSignIn } = await resetSecondFactor(personId, dependencies)
    console.log('The authenticator app, recovery codes and passkeys of this account were removed, and it was signed out everywhere.')
    if (!canSignIn)
      console.log(`This link signs them in once, within a day: ${await createSignInLink({ personId, lasts: day }, dependencies)}`)
  } finally {
    await close()
  }
}

/** Otherwise a wrong setting would create a new, empty database. */
function refuseUnlessThereIsADatabase({ databaseUrl, dataFolder }: Config): void {
  if (databaseUrl === null && !existsSync(join(dataFolder, 'krachtlijn.sqlite')))
    throw new StartRefusal(`There is no database in ${dataFolder}; use the settings with which the server is started (KRACHTLIJN_DATA).`)
}

const [address, ...more] = process.argv.slice(2)
if (address?.includes('@') && more.length === 0) {
  reset(address).catch((error: unknown) => {
    console.error(error instanceof StartRefusal ? error.message : error)
    process.exitCode = 1
  })
} else {
  console.error('Usage: npm run reset-second-factor -- <mail address>')
  process.exitCode = 2
}
