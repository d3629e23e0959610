import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breathMinutes, breathsPerSide, secondsOfBreath } from './breath-turns.ts'

test('three sides together last as long as was chosen, in whole breaths', () => {
  expect(breathMinutes.map(breathsPerSide)).toEqual([2, 4, 6])
  for (const minutes of breathMinutes) expect(breathsPerSide(minutes) * 3 * secondsOfBreath).toBe(minutes * 60)
})

test('the style sheet breathes at the same pace', () => {
  expect(readFileSync(join(import.meta.dirname, 'Breath.module.css'), 'utf8')).toContain(`breathe ${secondsOfBreath}s`)
})
