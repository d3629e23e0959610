import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { Moment } from '#method/moment/moment.ts'
import { distinctPoles, idealBody, latestOf, noOthers, obstacleBody, qualityBody, successBody } from './finding-bodies.ts'

const moment: Moment = {
  id: 'm',
  at: 0,
  dimension: 'feeling',
  layer: 'core',
  pole: 'potential',
  step: 'ideal',
  speaker: 'coachee',
  initiative: 'coachee',
  landed: null,
  text: 'warm',
  place: 0,
}
const context = { findingId: null, bodyOf: () => idealBody('rust', 'me') }

describe('picking up from a moment', () => {
  it('keeps the words of the coachee literally', () => {
    expect(titleOf(obstacleBody('ik kan het tóch niet', 'beliefs', 'internal', null), noOthers)).toBe('ik kan het tóch niet')
    expect(titleOf(idealBody('rust brengen in de groep', null), noOthers)).toBe('rust brengen in de groep')
  })

  it('makes a quality that can be offered once the act is there', () => {
    expect(checkFinding(qualityBody('geduld', 'patience', '', moment, 'coach'), context)).toContain('quality.no-act')
    expect(checkFinding(qualityBody('geduld', 'patience', 'ging drie keer terug', moment, 'coach'), context)).toEqual([])
  })

  it('notes a quality as felt only when the coachee was in feeling', () => {
    expect(qualityBody('geduld', null, 'x', moment, 'coach').felt).toBe(true)
    expect(qualityBody('geduld', null, 'x', { ...moment, speaker: 'coach' }, 'coach').felt).toBe(false)
    expect(qualityBody('geduld', null, 'x', null, 'coach').felt).toBe(false)
  })

  it('makes an obstacle that stands beside its potential', () => {
    expect(checkFinding(obstacleBody('ik schiet tekort', 'identity', 'internal', 'ideal-1'), context)).toEqual([])
    expect(obstacleBody('ik schiet tekort', 'identity', 'internal', null).form, 'nobody said which form it has').toBeNull()
    expect(obstacleBody('geen lokaal', 'behaviour', 'external', null).form).toBe('environment')
  })

  it('puts what was said with a success where it belongs', () => {
    expect(successBody('de kring van dinsdag', 'ik werd rustig', 'feeling').felt).toBe('ik werd rustig')
    expect(successBody('de kring van dinsdag', '', 'feeling').felt).toBe('')
  })

  it('finds the latest that fits', () => {
    const findings = [idealBody('een', null), idealBody('twee', null), qualityBody('moed', null, '', null, 'coach')].map((body, index) => ({
      findingId: `f${index}`,
      momentId: null,
      body,
      at: index,
    }))
    expect(latestOf(findings, (body) => body.kind === 'ideal')?.findingId).toBe('f1')
    expect(latestOf(findings, (body) => body.kind === 'anchor')).toBeNull()
  })
})

describe('what can stand at a pole', () => {
  it('stands there once for each name, the nearest first, and only what fits', () => {
    const known = [
      { id: '1', body: qualityBody('vertrouwen', null, 'x', null, 'coach') },
      { id: '2', body: qualityBody('Vertrouwen ', null, 'y', null, 'coachee') },
      { id: '3', body: idealBody('Rust in de klas', null) },
      { id: '4', body: successBody('Het lukte', '', null) },
    ]
    expect(distinctPoles(known, isPotential)).toEqual([
      { value: '1', label: 'vertrouwen' },
      { value: '3', label: 'Rust in de klas' },
    ])
  })
})

it('a quality is of who names it, not of who said the sentence', () => {
  const said = { ...moment, speaker: 'coachee' } as const
  expect(qualityBody('geduld', null, 'x', said, 'coach').seenBy).toBe('coach')
  expect(qualityBody('geduld', null, 'x', said, 'coachee').seenBy).toBe('coachee')
})
