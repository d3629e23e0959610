import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canAnswerFinding, canReadFinding } from '#method/access/finding.access.ts'
import { canReadNote } from '#method/access/note.access.ts'
import { isOwner } from '#method/access/space.access.ts'
import { checkAlignment } from '#method/alignment/check-alignment.ts'
import { deriveDepth, isCoreReflection } from '#method/depth/derive-depth.ts'
import { answerFinding } from '#method/finding/answer-finding.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import { importedState } from '#method/finding/imported-state.ts'
import { asksForStrength, isWhole } from '#method/finding/is-whole.ts'
import { fieldsOf, findingKinds } from '#method/finding/kinds.ts'
import { type InvariantId, invariants } from '#method/invariants/invariants.ts'
import { invitationContext } from '#method/invitation/invitation-context.ts'
import { externalOnly } from '#method/invitation/obstacle-rules.ts'
import { missingSides } from '#method/lift/writing.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { checkFact } from '#method/session/check-fact.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { traceFromEvents } from '#method/session/trace-file.ts'
import { isReadByCoach } from '#method/sharing/needs.ts'
import { deriveShift, shiftOf } from '#method/shift/derive-shift.ts'
import { deriveStepCoverage } from '#method/step/derive-step-coverage.ts'
import { canOpenTension } from '#method/tension/derive-tension.ts'
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { noReport } from '#method/tension/no-report.ts'
import { bodies, buildEvent, buildFinding, buildMark, buildMoment, buildPickUp } from '#method/testing/build-session.ts'

const nobody = { personId: 'x', ownSpaceId: 'x-space', memberships: [{ practiceId: 'p', role: 'host' as const }], guestOf: [] }
const there = {
  spaceId: 'space',
  trajectoryId: 't',
  state: 'accepted' as const,
  madeBy: 'coach',
  sharedWith: ['trajectory'],
}
const nothing = { bodyOf: () => null }
const spoken = '  ikke  kan dat NIET… '

/** A violation for each function that enforces an invariant: true when it was refused. Key: invariant and function. */
const refusals: Record<string, () => boolean> = {
  'I1 isCoreReflection': () => !isCoreReflection([buildMoment({ layer: 'beliefs' })]),
  'I2 checkFinding': () => checkFinding(bodies.quality({ act: '' }), nothing).includes('quality.no-act'),
  'I2 isWhole': () => !isWhole(bodies.quality({ act: '\u200b' }), nothing.bodyOf),
  'I2 importedState': () =>
    importedState({ id: 'q', state: 'accepted', body: bodies.quality({ act: '' }), isOwn: true }, nothing.bodyOf) === 'noted',
  'I2 checkAlignment': () =>
    checkAlignment({ title: 'Rust', idealId: null, qualities: ['moed'] }, [], null) === 'alignment.quality-not-accepted',
  'I2 deriveQualities': () => deriveQualities([buildFinding(bodies.quality({ act: '' }))]).length === 0,
  'I3 checkFinding': () =>
    checkFinding(bodies.obstacle(), nothing).includes('obstacle.no-potential') &&
    checkFinding(bodies.tension(), nothing).includes('tension.pole-missing'),
  'I3 asksForStrength': () => asksForStrength(bodies.obstacle(), nothing.bodyOf),
  'I3 importedState': () => importedState({ id: 'o', state: 'accepted', body: bodies.obstacle(), isOwn: true }, nothing.bodyOf) === 'noted',
  'I3 isReadByCoach': () =>
    !isReadByCoach(buildFinding(bodies.obstacle({ potentialId: 'gone' }), { madeBy: 'coach' }), {
      trajectoryId: 'trajectory',
      ownerId: 'coachee',
      find: () => undefined,
    }),
  'I3 checkFact': () => checkFact({ kind: 'moment', moment: buildMoment({ layer: 'core', pole: 'obstacle' }) }) !== null,
  'I3 canOpenTension': () => !canOpenTension([{ body: bodies.obstacle() }]),
  'I5 deriveSession': () =>
    deriveSession((['shift', 'contact', 'shift'] as const).map((step, at) => buildEvent({ kind: 'step-entered', step }, at))).stepsVisited
      .length === 3,
  'I7 deriveDepth': () => deriveDepth([buildMoment({ text: 'ik voel me verdrietig in mijn kern' })]).touchedInFeelingOrWanting.length === 0,
  'I7 invitationContext': () => invitationContext(deriveSession([buildMark({ text: 'ik voel' })]), 1).last?.dimension === 'thinking',
  'I7 missingSides': () => missingSides('ik voel me verdrietig', []).length === 0,
  'I7 shiftOf': () => shiftOf({ ...noReport('t', 0), answer: 'shift' }, null)?.standing === 'reported',
  'I7 deriveTensionSigns': () =>
    deriveTensionSigns(
      deriveSession([
        buildMark({ dimension: 'feeling' }),
        buildMark({ dimension: 'feeling', pole: 'obstacle' }),
        buildPickUp('t', bodies.tension()),
      ]),
      't',
    ).every(({ state }) => state !== 'held' && state !== 'moved'),
  'I8 isOwner': () => !isOwner(nobody, 'space'),
  'I8 canAnswerFinding': () => !canAnswerFinding(nobody, there),
  'I8 answerFinding': () => !answerFinding({ state: 'accepted', reworded: false, madeByRole: 'coach' }, 'withdraw', 'coach').ok,
  'I9 canReadNote': () => !canReadNote(nobody, { spaceId: 'coach-space', trajectoryId: 't', kind: 'attunement', writtenBy: 'coach' }, 0),
  'I11 canReadFinding': () => !canReadFinding(nobody, there, 0),
  'I12 deriveSession': () => deriveSession([buildMark({ text: spoken })]).moments[0]?.text === spoken,
  'I12 traceFromEvents': () =>
    traceFromEvents({ startedAt: 0, endedAt: null, number: 1, language: 'nl' }, [buildMark({ text: spoken })]).moments[0]?.text === spoken,
  'I12 answerFinding': () => !answerFinding({ state: 'offered', reworded: false, madeByRole: 'coach' }, 'reword', 'coach').ok,
  'I15 canOpenTension': () => !canOpenTension([{ body: bodies.ideal() }, { body: bodies.obstacle({ side: 'external' }) }]),
  'I15 checkFinding': () =>
    checkFinding(bodies.tension(), { bodyOf: (id) => (id === 'p' ? bodies.ideal() : bodies.obstacle({ side: 'external' })) }).includes(
      'tension.pole-missing',
    ),
  'I15 externalOnly': () =>
    externalOnly(invitationContext(deriveSession([1, 2].map((at) => buildMark({ at, pole: 'obstacle', layer: 'environment' }))), 3)) !==
    null,
}
const keepers = invariants.flatMap(({ id, keptBy }) => keptBy.flatMap((keeper) => (keeper.by === 'function' ? [{ id, ...keeper }] : [])))
const source = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

describe('the invariants', () => {
  it('are fifteen, in order, in both languages, each enforced somewhere', () => {
    expect(invariants.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index): InvariantId => `I${index + 1}`))
    for (const { sentence, keptBy } of invariants)
      expect([sentence.nl.length > 20, sentence.en.length > 20, keptBy.length > 0]).toEqual([true, true, true])
  })
  it.each(keepers)('$id is enforced by $name: a violation is refused', ({ id, file, name }) => {
    expect(source(file)).toContain(`export ${name === 'externalOnly' ? 'const' : 'function'} ${name}`)
    expect(refusals[`${id} ${name}`]?.()).toBe(true)
  })
  it('name types that exist', () => {
    for (const { keptBy } of invariants)
      for (const keeper of keptBy) {
        if (keeper.by === 'type') expect(source(keeper.file)).toContain(`export type ${keeper.name}`)
        if (keeper.by !== 'elsewhere') expect(existsSync(new URL(`../${keeper.file}`, import.meta.url))).toBe(true)
      }
  })
  it('I4: nothing in the compass says that a step is done, whatever happened', () => {
    const view = deriveSession(Array.from({ length: 50 }, (_, at) => buildMark({ at, step: 'ideal' })))
    expect(JSON.stringify(deriveStepCoverage(view))).not.toMatch(/done|complete|closed|finished/)
  })
  it('I6: no field asks for origin or childhood', () => {
    const fields = findingKinds.flatMap((kind) => Object.keys(fieldsOf(kind)))
    expect(fields).toContain('sentence')
    expect(fields.filter((field) => /^(origin|childhood|history|cause|parents?)$/i.test(field))).toEqual([])
  })
  it('I14: a shift speaks of change, never of effect', () => {
    const shift = deriveShift(noReport('t', 0))
    expect(Object.keys(shift).join()).not.toMatch(/effect|success|score/i)
  })
})
