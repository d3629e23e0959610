// `npm run demo -- reset`: deletes the demo practice and creates it again, also while the server runs. Changes nothing else.
import { allOrNothing } from '../../server/src/modules/demo/all-or-nothing.ts'
import { countInvited, deleteDemo, demoPeople } from '../../server/src/modules/demo/demo.repository.ts'
import { seedDemo } from '../../server/src/modules/demo/seed-demo.ts'
import { demoPracticeIds } from '../../server/src/modules/practice/membership.usecases.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { openDependencies } from '../../server/src/start/open-dependencies.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

async function reset(): Promise<void> {
  const config = readConfig(process.env)
  const { dependencies, close } = await openDependencies(config, config.origin ?? `http://localhost:${config.port}`)
  try {
    const before = await demoPeople(dependencies.database)
    const invited = await countInvited(dependencies.database, before)
    if (invited > 0)
      throw new StartRefusal(
        `${invited} people were invited into the demo practice; they would lose what they wrote. Remove the demo under Praktijk, as its host.`,
      )
    // In one transaction: if it is stopped halfway, the old demo is unchanged.
    const demo = await allOrNothing(dependencies, async (within) => {
      await deleteDemo(within.database, before, await demoPracticeIds(within.database))
      return seedDemo(within, { locale: config.firstStart === 'none' ? 'nl' : config.firstStart })
    })
    for (const person of before) await dependencies.vault.destroySpaceKey(person.space_id)
    console.log('The demo practice has been created again. Each link works once:')
    for (const { name, role, link } of demo.people) console.log(`  ${name} (${role}): ${link}`)
  } finally {
    await close()
  }
}

if (process.argv[2] === 'reset') {
  reset().catch((error: unknown) => {
    console.error(error instanceof StartRefusal ? error.message : error)
    process.exitCode = 1
  })
} else {
  console.error('Usage: npm run demo -- reset')
  process.exitCode = 2
}
