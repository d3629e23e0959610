import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, type FindingBody, findingStates } from '#method/finding/finding.ts'
import { noticingTimings } from '#method/finding/kinds/noticing.ts'
import { deriveNoticingLines } from '#method/noticing/derive-noticing-lines.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const noticing = (part: Partial<Extract<FindingBody, { kind: 'noticing' }>> = {}): FindingBody => ({
  kind: 'noticing',
  obstacleId: null,
  timing: 'afterwards',
  words: 'Ik wachtte niet',
  thought: '',
  felt: '',
  wanted: '',
  ...part,
})
const obstacle = (id: string, part: Partial<Finding> = {}) => buildFinding(bodies.obstacle({ potentialId: 'p' }), { id, ...part })

describe('the line of noticing', () => {
  it('is in the order of noticing, whatever the order of the list', () => {
    const later = buildFinding(noticing({ timing: 'during' }), { id: 'b', createdAt: 9 })
    const first = buildFinding(noticing({ timing: 'days-later' }), { id: 'a', createdAt: 3 })
    expect(deriveNoticingLines([later, first]).all.map(({ timing }) => timing)).toEqual(['days-later', 'during'])
  })
  it('exists per obstacle, and for all together', () => {
    const findings = [
      buildFinding(bodies.ideal(), { id: 'p' }),
      obstacle('o'),
      obstacle('x'),
      buildFinding(noticing({ obstacleId: 'x' }), { id: '1', createdAt: 1 }),
      buildFinding(noticing({ obstacleId: 'o' }), { id: '2', createdAt: 2 }),
      buildFinding(noticing(), { id: '3', createdAt: 3 }),
      buildFinding(noticing({ obstacleId: 'x' }), { id: '4', createdAt: 4 }),
    ]
    const { all, byObstacle } = deriveNoticingLines(findings)
    expect(all.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    expect(byObstacle.map(({ obstacleId, line }) => [obstacleId, line.map(({ id }) => id)])).toEqual([
      ['x', ['1', '4']],
      ['o', ['2']],
    ])
  })
  it('keeps the noticings of an obstacle that was withdrawn, without the obstacle', () => {
    const gone = [obstacle('o', { state: 'withdrawn' }), buildFinding(noticing({ obstacleId: 'o' }), { id: '1' })]
    expect(deriveNoticingLines(gone)).toEqual({ all: [{ id: '1', at: 0, timing: 'afterwards', obstacleId: null }], byObstacle: [] })
  })
  it('leaves out what was withdrawn', () => {
    expect(deriveNoticingLines([buildFinding(noticing(), { state: 'withdrawn' })]).all).toEqual([])
  })

  const anyFinding = fc
    .record({
      id: fc.nat({ max: 400 }),
      createdAt: fc.nat({ max: 20 }),
      state: fc.constantFrom(...findingStates),
      timing: fc.constantFrom(...noticingTimings),
      of: fc.constantFrom(null, 'o', 'x', 'gone'),
    })
    .map(({ id, createdAt, state, timing, of }) => buildFinding(noticing({ timing, obstacleId: of }), { id: `n${id}`, createdAt, state }))
  const anyFindings = fc.uniqueArray(anyFinding, { selector: ({ id }) => id }).map((found) => [...found, obstacle('o'), obstacle('x')])

  it('contains every accepted noticing once, whatever the order of the list', () => {
    fc.assert(
      fc.property(anyFindings, fc.infiniteStream(fc.nat()), (findings, picks) => {
        const lines = deriveNoticingLines(findings)
        const accepted = findings.filter(({ state, body }) => state === 'accepted' && body.kind === 'noticing')
        expect(lines.all.map(({ id }) => id).sort()).toEqual(accepted.map(({ id }) => id).sort())
        const shuffled = [...findings].map((finding) => ({ finding, by: picks.next().value ?? 0 })).sort((a, b) => a.by - b.by)
        expect(deriveNoticingLines(shuffled.map(({ finding }) => finding))).toEqual(lines)
      }),
    )
  })
  it('divides the noticings over the obstacles, without losing or adding one', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const { all, byObstacle } = deriveNoticingLines(findings)
        const named = all.filter(({ obstacleId }) => obstacleId !== null)
        expect(byObstacle.flatMap(({ line }) => line.map(({ id }) => id)).sort()).toEqual(named.map(({ id }) => id).sort())
        for (const { obstacleId, line } of byObstacle) for (const point of line) expect(point.obstacleId).toBe(obstacleId)
      }),
    )
  })
})
