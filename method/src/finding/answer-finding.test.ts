import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFinding, findingActions, isLaidBefore, startingState } from '#method/finding/answer-finding.ts'
import { type FindingState, findingStates } from '#method/finding/finding.ts'
import { speakers } from '#method/moment/moment.ts'

const ofCoach = (state: FindingState) => ({ state, reworded: false, madeByRole: 'coach' as const })
const ofCoachee = (state: FindingState) => ({ state, reworded: false, madeByRole: 'coachee' as const })

it('a finding that was only noted is not shown to the coachee; every other one is', () => {
  expect(findingStates.filter((state) => isLaidBefore('coachee', state))).toEqual(findingStates.filter((state) => state !== 'noted'))
  expect(findingStates.every((state) => isLaidBefore('coach', state))).toBe(true)
})

describe('what becomes of a finding', () => {
  it('of the coach: noted, offered, and then answered by the coachee', () => {
    expect(startingState('coach')).toBe('noted')
    expect(answerFinding(ofCoach('noted'), 'offer', 'coach')).toEqual({ ok: true, state: 'offered', reworded: false })
    expect(answerFinding(ofCoach('offered'), 'accept', 'coachee')).toEqual({ ok: true, state: 'accepted', reworded: false })
    expect(answerFinding(ofCoach('offered'), 'refuse', 'coachee')).toEqual({ ok: true, state: 'refused', reworded: false })
  })
  it('of the coachee is accepted from the start', () => {
    expect(startingState('coachee')).toBe('accepted')
  })
  it('accepted in other words is remembered as reworded', () => {
    expect(answerFinding(ofCoach('offered'), 'reword', 'coachee')).toEqual({ ok: true, state: 'accepted', reworded: true })
  })
  it('is never accepted, reworded or refused by the coach', () => {
    const answers = fc.constantFrom('accept' as const, 'reword' as const, 'refuse' as const)
    fc.assert(
      fc.property(fc.constantFrom(...findingStates), answers, fc.constantFrom(...speakers), (state, action, madeByRole) => {
        expect(answerFinding({ state, reworded: false, madeByRole }, action, 'coach').ok).toBe(false)
      }),
    )
  })
  it('cannot be answered before it was offered', () => {
    expect(answerFinding(ofCoach('noted'), 'accept', 'coachee')).toEqual({ ok: false, code: 'finding.not-offered' })
  })
  it("is no longer the coach's to take back once it was answered", () => {
    expect(answerFinding(ofCoach('accepted'), 'withdraw', 'coach')).toEqual({ ok: false, code: 'finding.already-answered' })
    expect(answerFinding(ofCoach('refused'), 'offer', 'coach')).toEqual({ ok: false, code: 'finding.already-answered' })
    expect(answerFinding(ofCoach('offered'), 'withdraw', 'coach')).toMatchObject({ ok: true, state: 'withdrawn' })
  })
  it('is taken back only by who made it', () => {
    expect(answerFinding(ofCoach('offered'), 'withdraw', 'coachee')).toEqual({ ok: false, code: 'finding.not-yours-to-withdraw' })
    expect(answerFinding(ofCoachee('accepted'), 'withdraw', 'coach')).toEqual({ ok: false, code: 'finding.not-yours-to-withdraw' })
    expect(answerFinding(ofCoachee('accepted'), 'withdraw', 'coachee')).toMatchObject({ ok: true, state: 'withdrawn' })
    expect(answerFinding(ofCoachee('accepted'), 'offer', 'coach')).toEqual({ ok: false, code: 'finding.not-yours-to-offer' })
  })
  it('may be answered otherwise later by the coachee', () => {
    expect(answerFinding(ofCoach('refused'), 'accept', 'coachee')).toMatchObject({ ok: true, state: 'accepted' })
    expect(answerFinding(ofCoach('accepted'), 'refuse', 'coachee')).toMatchObject({ ok: true, state: 'refused' })
  })
  it('once taken back stays so, whoever tries', () => {
    fc.assert(
      fc.property(fc.constantFrom(...findingActions), fc.constantFrom(...speakers), (action, by) => {
        expect(answerFinding(ofCoach('withdrawn'), action, by)).toEqual({ ok: false, code: 'finding.withdrawn' })
      }),
    )
  })
  it("only the coachee can make accepted: no row of the coach's actions ever gets there", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...findingActions)), (actions) => {
        let finding = ofCoach(startingState('coach'))
        for (const action of actions) {
          const answer = answerFinding(finding, action, 'coach')
          if (answer.ok) finding = { ...finding, ...answer }
        }
        expect(['noted', 'offered', 'withdrawn']).toContain(finding.state)
      }),
    )
  })
})
