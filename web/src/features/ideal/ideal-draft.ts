// An ideal that is being found: where it starts, which questions come, and what will be kept. Pure; words stay literal.

import { completeBody } from '#method/finding/complete-body.ts'
import type { Body, FindingBody, FindingOf, Making } from '#method/finding/finding.ts'
import { longest } from '#method/finding/longest.ts'
import type { Dimension } from '#method/moment/moment.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import type { DraftShare } from '../../findings/sharing/draft-shares.ts'

export type Ideal = FindingOf<'ideal'>

/** A longer text cannot be taken over as a wish. */
export const longestWish = longest('ideal', 'words')

/**
 * From a moment that went well, from what bothers, straight away; onward from an ideal that is there, or once more with it.
 * `of`: that success or ideal.
 */
export const starts = ['success', 'problem', 'own', 'behind', 'again'] as const
export type Start = { readonly by: (typeof starts)[number]; readonly of: string | null }

export type Step = 'problem' | 'words' | 'felt' | 'wanted' | 'behind' | 'keep'
const onward = ['felt', 'wanted', 'behind', 'keep'] as const
const steps: Readonly<Record<Start['by'], readonly Step[]>> = {
  success: ['words', ...onward],
  own: ['words', ...onward],
  problem: ['problem', 'words', ...onward],
  behind: ['behind', 'keep'],
  again: ['words', 'felt', 'wanted', 'keep'],
}
export function stepsOf({ by }: Start): readonly Step[] {
  return steps[by]
}

/** The colour of a question: dusk for what bothers, the colour of its dimension, and sun for the ideal itself. */
export const tones: Readonly<Partial<Record<Step, Dimension | 'problem'>>> = { problem: 'problem', felt: 'feeling', wanted: 'wanting' }

/** One rung: an ideal of its own, larger than the one before. `level`: the help that stood above it. */
export type Rung = { readonly id: string; readonly words: string; readonly level: SupportLevel }

export type IdealDraft = {
  readonly start: Start
  readonly step: number
  readonly id: string
  readonly problem: string
  readonly words: string
  readonly felt: number | null
  readonly wantedBy: Body<'ideal'>['wantedBy']
  /** What was found behind it so far, the nearest first. */
  readonly rungs: readonly Rung[]
  /** The rung that is being written. */
  readonly next: string
  /** An ideal that was there already, and lies behind all of these. */
  readonly topId: string | null
  readonly shareWith: readonly DraftShare[]
  readonly making: Making
}

/** What stands there already when one starts, in the person's own words. */
export type Given = Pick<IdealDraft, 'words' | 'felt' | 'wantedBy'>

/** The ideal itself, or what one longed for in a success, when that is no longer than a wish can be. */
export function givenBy(source: FindingBody | null, { by }: Start): Given {
  if (by === 'again' && source?.kind === 'ideal') return { words: source.words, felt: source.felt, wantedBy: source.wantedBy }
  const longing = source?.kind === 'success' ? source.longing.trim() : ''
  return { words: longing.length <= longestWish ? longing : '', felt: null, wantedBy: null }
}

export function emptyIdeal(start: Start, id: string, making: Making, given: Given): IdealDraft {
  return { start, step: 0, id, problem: '', ...given, rungs: [], next: '', topId: null, shareWith: [], making }
}

/** Nothing was said yet besides what was given. */
export function isUntouched({ problem, words, felt, wantedBy, rungs, next, topId }: IdealDraft, given: Given): boolean {
  const asGiven = words === given.words && felt === given.felt && wantedBy === given.wantedBy
  return asGiven && problem.trim() === '' && rungs.length === 0 && next.trim() === '' && topId === null
}

/** With the rung that is being written added, when there is one. */
export function withNext(draft: IdealDraft, id: string, level: SupportLevel): IdealDraft {
  const words = draft.next.trim()
  return words === '' ? draft : { ...draft, rungs: [...draft.rungs, { id, words, level }], next: '' }
}

export type NewIdeal = { readonly id: string; readonly body: Body<'ideal'> }

/**
 * The ideals to keep, the largest first, so that each finds the larger one behind it. The problem and the success belong to the
 * ideal that was found from there. Going on from an ideal that is there, only what was found behind it is new (`revisedBy`).
 */
export function idealsOf(draft: IdealDraft): readonly NewIdeal[] {
  const { start, id, problem, words, felt, wantedBy, rungs, topId, making } = draft
  const behind = (at: number) => rungs[at]?.id ?? topId
  const nearest: readonly NewIdeal[] =
    start.by === 'behind' || start.by === 'again'
      ? []
      : [
          {
            id,
            body: {
              kind: 'ideal',
              words: words.trim(),
              wantedBy,
              felt,
              parentId: behind(0),
              fromId: start.by === 'success' ? start.of : null,
              problem: start.by === 'problem' ? problem.trim() : '',
              making,
            },
          },
        ]
  const { began } = making
  const further = rungs.map((rung, at): NewIdeal => {
    const answered = [{ prompt: 'ideal.behind', level: rung.level }]
    const making = { began, answered }
    return { id: rung.id, body: completeBody({ kind: 'ideal', words: rung.words, parentId: behind(at + 1), making }) }
  })
  return [...nearest, ...further].reverse()
}

/** The earlier ideal that was continued, with its new parent or wording. null: there was none. */
export function revisedBy({ start, words, felt, wantedBy, rungs, topId }: IdealDraft, ideal: Body<'ideal'>): Body<'ideal'> | null {
  if (start.by === 'behind') return { ...ideal, parentId: rungs[0]?.id ?? topId }
  return start.by === 'again' ? { ...ideal, words: words.trim(), felt, wantedBy } : null
}
