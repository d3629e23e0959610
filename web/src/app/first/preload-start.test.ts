import { describe, expect, it } from 'vitest'
import { tagsFor } from './preload-start.plugin.ts'

type Bundle = Parameters<typeof tagsFor>[1]
const chunk = (fileName: string, imports: readonly string[], styles: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  imports,
  viteMetadata: { importedCss: new Set(styles) },
})

describe('the preload tags of the page', () => {
  it('are the start with all it imports, once each, and its styles', () => {
    const start = chunk('assets/app.js', ['assets/a.js', 'assets/b.js'], ['assets/app.css'])
    const bundle = {
      'assets/app.js': start,
      'assets/a.js': chunk('assets/a.js', ['assets/b.js', 'assets/app.js']),
      'assets/b.js': chunk('assets/b.js', [], ['assets/b.css']),
      'assets/later.js': chunk('assets/later.js', ['assets/app.js']),
    } as unknown as Bundle
    const tags = tagsFor(start as unknown as Parameters<typeof tagsFor>[0], bundle)
    expect(tags.map(({ attrs }) => `${attrs?.rel} ${attrs?.href}`)).toEqual([
      'modulepreload /assets/app.js',
      'modulepreload /assets/a.js',
      'modulepreload /assets/b.js',
      'stylesheet /assets/app.css',
      'stylesheet /assets/b.css',
    ])
  })
})
