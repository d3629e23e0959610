import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breathMinutes, breathsIn, secondsOfBreath } from './breath-turns.ts'

test('the breathing lasts as long as was chosen, in whole breaths', () => {
  expect(breathMinutes.map(breathsIn)).toEqual([6, 12, 18])
})

test('the style sheet breathes at the same pace', () => {
  expect(readFileSync(join(import.meta.dirname, 'Breath.module.css'), 'utf8')).toContain(`breathe ${secondsOfBreath}s`)
})
