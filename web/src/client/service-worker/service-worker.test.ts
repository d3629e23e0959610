import { describe, expect, it } from 'vitest'
import { isKept } from './service-worker.plugin.ts'

describe('what is kept to open without network', () => {
  it('holds code, style, the shell and latin letters', () => {
    for (const file of [
      'assets/SessionScreen-a1.js',
      'assets/index-b2.css',
      'index.html',
      'assets/atkinson-hyperlegible-next-latin-wght-normal-x.woff2',
    ])
      expect(isKept(file)).toBe(true)
  })
  it('does not hold letters nobody here writes, maps, or itself', () => {
    for (const file of [
      'assets/bricolage-grotesque-vietnamese-wght-normal-x.woff2',
      'assets/bricolage-grotesque-latin-ext-wght-normal-x.woff2',
      'assets/a.js.map',
      'sw.js',
    ])
      expect(isKept(file)).toBe(false)
  })
})
