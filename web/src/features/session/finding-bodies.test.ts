import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { distinctPoles, idealBody, latestOf, noOthers, obstacleBody, qualityBody, successBody } from './finding-bodies.ts'

const context = { findingId: null, bodyOf: () => idealBody('rust', 'me') }

describe('a finding from a moment', () => {
  it('keeps the words of the coachee literally', () => {
    expect(titleOf(obstacleBody('ik kan het tóch niet', 'beliefs', 'internal', null), noOthers)).toBe('ik kan het tóch niet')
    expect(titleOf(idealBody('rust brengen in de groep', null), noOthers)).toBe('rust brengen in de groep')
  })

  it('is a quality that can be offered once it has an act', () => {
    expect(checkFinding(qualityBody('geduld', 'patience', '', 'coach'), context)).toContain('quality.no-act')
    expect(checkFinding(qualityBody('geduld', 'patience', 'ging drie keer terug', 'coach'), context)).toEqual([])
  })

  it('is no felt quality: whether it was felt only the coachee can say', () => {
    expect(qualityBody('geduld', null, 'x', 'coach').felt).toBe(false)
  })

  it('is a complete obstacle with its potential, and has a form only when it is external', () => {
    expect(checkFinding(obstacleBody('ik schiet tekort', 'identity', 'internal', 'ideal-1'), context)).toEqual([])
    expect(obstacleBody('ik schiet tekort', 'identity', 'internal', null).form, 'no form was chosen').toBeNull()
    expect(obstacleBody('geen lokaal', 'behaviour', 'external', null).form).toBe('environment')
  })

  it('has the words of a success in the field of their dimension', () => {
    expect(successBody('de kring van dinsdag', 'ik werd rustig', 'feeling').felt).toBe('ik werd rustig')
    expect(successBody('de kring van dinsdag', '', 'feeling').felt).toBe('')
  })

  it('is found as the last one that fits', () => {
    const findings = [idealBody('een', null), idealBody('twee', null), qualityBody('moed', null, '', 'coach')].map((body, index) => ({
      findingId: `f${index}`,
      momentId: null,
      body,
      at: index,
    }))
    expect(latestOf(findings, (body) => body.kind === 'ideal')?.findingId).toBe('f1')
    expect(latestOf(findings, (body) => body.kind === 'anchor')).toBeNull()
  })
})

describe('the choices for a pole', () => {
  it('have each name once, in the given order, and only findings that fit', () => {
    const known = [
      { id: '1', body: qualityBody('vertrouwen', null, 'x', 'coach') },
      { id: '2', body: qualityBody('Vertrouwen ', null, 'y', 'coachee') },
      { id: '3', body: idealBody('Rust in de klas', null) },
      { id: '4', body: successBody('Het lukte', '', null) },
    ]
    expect(distinctPoles(known, isPotential)).toEqual([
      { value: '1', label: 'vertrouwen' },
      { value: '3', label: 'Rust in de klas' },
    ])
  })
})

it('a quality is seen by the person who names it, not by the speaker of the sentence', () => {
  expect(qualityBody('geduld', null, 'x', 'coach').seenBy).toBe('coach')
  expect(qualityBody('geduld', null, 'x', 'coachee').seenBy).toBe('coachee')
})
