// An ideal that is being found: where it starts, which questions come, and what will be kept. Pure; words stay literal.
import type { Finding, FindingBody, Making } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

export type IdealBody = Extract<FindingBody, { kind: 'ideal' }>
export type Ideal = Finding & { readonly body: IdealBody }

/** The longest a wish can be: a line (contract/src/schemas.ts). */
export const longestWish = 300

/** From a moment that went well, from what bothers, straight away, or onward from an ideal that is there. `of`: that success or ideal. */
export const starts = ['success', 'problem', 'own', 'behind'] as const
export type Start = { readonly by: (typeof starts)[number]; readonly of: string | null }

export type Step = 'problem' | 'words' | 'felt' | 'wanted' | 'behind' | 'keep'
const onward = ['felt', 'wanted', 'behind', 'keep'] as const
const steps: Readonly<Record<Start['by'], readonly Step[]>> = {
  success: ['words', ...onward],
  own: ['words', ...onward],
  problem: ['problem', 'words', ...onward],
  behind: ['behind', 'keep'],
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
  readonly wantedBy: IdealBody['wantedBy']
  /** What was found behind it so far, the nearest first. */
  readonly rungs: readonly Rung[]
  /** The rung that is being written. */
  readonly next: string
  /** An ideal that was there already, and lies behind all of these. */
  readonly topId: string | null
  readonly shareWith: readonly string[]
  readonly making: Making
}

export function emptyIdeal(start: Start, id: string, making: Making): IdealDraft {
  const said = { problem: '', words: '', felt: null, wantedBy: null, rungs: [], next: '', topId: null }
  return { start, step: 0, id, ...said, shareWith: [], making }
}

/** What the person wrote themselves; the words taken from a success are there already. */
export function isUntouched({ problem, words, rungs, next, topId }: IdealDraft, given: string): boolean {
  return problem.trim() === '' && words === given && rungs.length === 0 && next.trim() === '' && topId === null
}

/** With the rung that is being written added, when there is one. */
export function withNext(draft: IdealDraft, id: string, level: SupportLevel): IdealDraft {
  const words = draft.next.trim()
  return words === '' ? draft : { ...draft, rungs: [...draft.rungs, { id, words, level }], next: '' }
}

export type NewIdeal = { readonly id: string; readonly body: IdealBody }

/**
 * The ideals to keep, the largest first, so that each finds the larger one behind it. The problem and the success belong to the
 * ideal that was found from there. Going on from an ideal that is there, only what was found behind it is new.
 */
export function idealsOf(draft: IdealDraft): readonly NewIdeal[] {
  const { start, id, problem, words, felt, wantedBy, rungs, topId, making } = draft
  const behind = (at: number) => rungs[at]?.id ?? topId
  const nearest: readonly NewIdeal[] =
    start.by === 'behind'
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
              ...(start.by === 'success' ? { fromId: start.of } : {}),
              ...(start.by === 'problem' && problem.trim() !== '' ? { problem: problem.trim() } : {}),
              making,
            },
          },
        ]
  const further = rungs.map((rung, at): NewIdeal => {
    const answered = [{ prompt: 'ideal.behind', level: rung.level }]
    const body: IdealBody = {
      kind: 'ideal',
      words: rung.words,
      wantedBy: null,
      felt: null,
      parentId: behind(at + 1),
      making: { began: making.began, answered },
    }
    return { id: rung.id, body }
  })
  return [...nearest, ...further].reverse()
}

/** What now lies behind the ideal one went on from. */
export function firstBehind({ rungs, topId }: IdealDraft): string | null {
  return rungs[0]?.id ?? topId
}
