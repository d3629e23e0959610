// `npm run reset-second-factor -- <mail address>`: for who lost phone and codes, run by the keeper of the machine, also while the
// server runs. Repeats neither address nor name: what it prints may end up in a log.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createSignInLink, findPersonByEmail, resetSecondFactor } from '../../server/src/modules/person/person.usecases.ts'
import { type Config, readConfig } from '../../server/src/start/config.ts'
import { openDependencies } from '../../server/src/start/open-dependencies.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

const day = 86_400_000

async function reset(address: string): Promise<void> {
  const config = readConfig(process.env)
  refuseUnlessThereIsADatabase(config)
  const { dependencies, close } = await openDependencies(config, config.origin ?? `http://localhost:${config.port}`)
  try {
    const personId = await findPersonByEmail(dependencies, address)
    if (personId === null) throw new StartRefusal('Nobody here has that mail address; nothing was changed.')
    await resetSecondFactor(dependencies, personId)
    const { password_hash: password } = await dependencies.database
      .selectFrom('person')
      .select('password_hash')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    console.log('The authenticator app, recovery codes and passkeys of this account are gone, and it is signed out everywhere.')
    // With only a passkey there would be no way back in.
    if (password === null && dependencies.sendMail === null)
      console.log(`This link signs them in, once, within a day: ${await createSignInLink(dependencies, personId, day)}`)
  } finally {
    await close()
  }
}

/** A wrong folder would otherwise be filled with a new, empty database. */
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
