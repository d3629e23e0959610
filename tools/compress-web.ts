// Writes a .br and a .gz next to each text file of the built web app, so that the server need not compress static files.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const folder = process.argv[2] ?? join(import.meta.dirname, '../web/dist')
const smallest = 1024

for (const path of globSync('**/*.{js,css,html,svg,json,webmanifest,txt}', { cwd: folder })) {
  const file = join(folder, path)
  const bytes = readFileSync(file)
  if (bytes.length < smallest) continue
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  )
}
