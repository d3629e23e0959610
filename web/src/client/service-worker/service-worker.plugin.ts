// A small Vite plugin: writes /sw.js with the list of all files that the app needs to open without network.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Plugin } from 'vite'

/** Files kept on the device: code, style, the shell and latin letters. Other scripts of the fonts are fetched when met. */
export function isKept(file: string): boolean {
  if (/\.woff2$/.test(file)) return /latin-(?!ext)/.test(file)
  return /\.(js|css|svg|png|webmanifest|html)$/.test(file) && file !== 'sw.js'
}

export function serviceWorker(): Plugin {
  let publicFolder = ''
  return {
    name: 'krachtlijn-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((file) => isKept(file))
          .toSorted()
        if (files.length === 0) this.error('The service worker found no files to keep.')
        const open =
          publicFolder && existsSync(publicFolder)
            ? readdirSync(publicFolder)
                .filter((file) => isKept(file))
                .toSorted()
            : []
        const assets = ['/index.html', ...[...files, ...open].filter((file) => file !== 'index.html').map((file) => `/${file}`)]
        const hash = createHash('sha256')
        for (const file of open) hash.update(file).update(readFileSync(`${publicFolder}/${file}`))
        for (const file of files) {
          const part = bundle[file]
          if (part) hash.update(file).update(part.type === 'chunk' ? part.code : part.source)
        }
        const source = stripTypeScriptTypes(readFileSync(new URL('./service-worker.ts', import.meta.url), 'utf8')).replace(
          /^export \{\}$/m,
          '',
        )
        const head = `const VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 16))}\nconst ASSETS = ${JSON.stringify(assets)}\n`
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + source })
      },
    },
  }
}
