// `npm run restore -- <backup> [<copy of the keys>]`: restores a backup into an empty database, SQLite or PostgreSQL.
import { DamagedBackup } from '../../server/src/backup/backup-file.ts'
import { restore } from '../../server/src/backup/restore.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { failureSentence } from '../../server/src/start/failure-sentence.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

async function main(path: string, keysFrom: string | null): Promise<void> {
  const { madeAt, people, erased, opened } = await restore(readConfig(process.env), path, keysFrom)
  console.log(`Restored: ${people} people, as of ${new Date(madeAt).toISOString()}.`)
  if (erased > 0) console.log(`${erased} spaces were erased after this backup was made; they were not restored.`)
  console.log(`Proven: all ${opened} sealed values opened. Every user has to sign in again. Start the server with: npm start`)
}

const [path, keysFrom = null, ...more] = process.argv.slice(2)
if (path && more.length === 0) {
  main(path, keysFrom).catch((error: unknown) => {
    const known = error instanceof StartRefusal || error instanceof DamagedBackup
    console.error(known ? error.message : `The restore failed: ${failureSentence(error) ?? String(error)}`)
    process.exitCode = 1
  })
} else {
  console.error('Usage: npm run restore -- <backup> [<copy of the keys>]')
  process.exitCode = 2
}
