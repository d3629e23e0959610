import { expect, it } from 'vitest'
import { speaksOurs } from './speaks-ours.ts'

it('a device has one of our languages when Dutch or English is in its list', () => {
  for (const languages of [['nl'], ['en-GB'], ['EN'], ['fr-FR', 'nl-BE']]) expect(speaksOurs(languages)).toBe(true)
  for (const languages of [[], ['fr-FR', 'de'], ['enm'], ['nld-x']]) expect(speaksOurs(languages)).toBe(false)
})
