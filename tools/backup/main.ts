// `npm run backup -- <folder> <folder for the keys>`: everything, as it stands now, while the server runs; and proven.
import { backUp } from '../../server/src/backup/back-up.ts'
import { DamagedBackup } from '../../server/src/backup/backup-file.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { readVersion } from '../../server/src/start/open-dependencies.ts'
import { StartRefusal } from '../../server/src/start/start-refusal.ts'

async function main(folder: string, keysFolder: string): Promise<void> {
  const made = await backUp(readConfig(process.env), { folder, keysFolder, madeBy: readVersion(), at: Date.now() })
  console.log(`Backup: ${made.path}`)
  console.log(`Keys: ${keysFolder}, in place of the copy that was there; it opens the older backups too.`)
  console.log(`Proven: ${made.rows} rows were put back in a database beside it, and all ${made.opened} sealed values in it opened.`)
}

const [folder, keysFolder, ...more] = process.argv.slice(2)
if (folder && keysFolder && more.length === 0) {
  main(folder, keysFolder).catch((error: unknown) => {
    console.error(error instanceof StartRefusal || error instanceof DamagedBackup ? error.message : error)
    process.exitCode = 1
  })
} else {
  console.error('Usage: npm run backup -- <folder for the backup> <folder for the keys>')
  process.exitCode = 2
}
