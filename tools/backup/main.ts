// `npm run backup -- <folder> <folder for the keys>`: writes a backup of all data and the keys, also while the server runs, and restores it
// into a temporary database to prove that it is complete.
import { backUp } from '../../server/src/backup/back-up.ts'
import { DamagedBackup } from '../../server/src/backup/backup-file.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { failureSentence } from '../../server/src/start/failure-sentence.ts'
import { readVersion } from '../../server/src/start/open-dependencies.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

async function main(folder: string, keysFolder: string): Promise<void> {
  const made = await backUp(readConfig(process.env), { folder, keysFolder, madeBy: readVersion(), at: Date.now() })
  console.log(`Backup: ${made.path}`)
  console.log(`Keys: ${keysFolder}. This copy replaces the one that was there; it opens the older backups too.`)
  console.log(`Proven: ${made.rows} rows were restored into a temporary database, and all ${made.opened} sealed values in it opened.`)
}

const [folder, keysFolder, ...more] = process.argv.slice(2)
if (folder && keysFolder && more.length === 0) {
  main(folder, keysFolder).catch((error: unknown) => {
    const known = error instanceof StartRefusal || error instanceof DamagedBackup
    console.error(known ? error.message : `The backup failed, and no file was left: ${failureSentence(error) ?? String(error)}`)
    process.exitCode = 1
  })
} else {
  console.error('Usage: npm run backup -- <folder for the backup> <folder for the keys>')
  process.exitCode = 2
}
