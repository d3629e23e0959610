// Where it got stuck, while it is being written: an obstacle, the potential beside it, a mild exercise, and when it was noticed. Pure.
import { completeBody } from '#method/finding/complete-body.ts'
import type { Body, Finding, FindingBody, Making } from '#method/finding/finding.ts'
import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { Dimension, Layer } from '#method/moment/moment.ts'
import type { BreathMinutes } from '../../drawing/breath/breath-turns.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'

export type NoticingStep =
  | 'happened'
  | 'sentence'
  | 'potential'
  | 'begin'
  | 'breathe'
  | 'feeling'
  | 'thinking'
  | 'wanting'
  | 'return'
  | 'timing'
/** Feeling comes first: the exercise begins with what the sentence does here and now. */
export const exerciseSides = ['feeling', 'thinking', 'wanting'] as const satisfies readonly Dimension[]
export const exerciseFields = { feeling: 'felt', thinking: 'thought', wanting: 'wanted' } as const

export type NoticingDraft = {
  /** The ids things will be kept under: kept twice, they stand there once. */
  readonly ids: { readonly noticing: string; readonly obstacle: string; readonly potential: string }
  readonly step: NoticingStep
  /** An obstacle one knows already; null: it is said anew in `sentence`. */
  readonly knownId: string | null
  readonly sentence: string
  readonly form: ObstacleForm | null
  /** What one could do about it in the real world, when it comes from outside (I15). */
  readonly action: string
  readonly potentialId: string | null
  /** A strength in own words, when it was not written down before. */
  readonly potentialWords: string
  readonly minutes: BreathMinutes
  readonly still: boolean
  readonly felt: string
  readonly thought: string
  readonly wanted: string
  readonly timing: NoticingTiming | null
  /** What happened. */
  readonly words: string
  readonly making: Making
}

export function emptyNoticing(ids: NoticingDraft['ids'], began: string | null = null): NoticingDraft {
  return {
    ids,
    step: 'happened',
    knownId: null,
    sentence: '',
    form: null,
    action: '',
    potentialId: null,
    potentialWords: '',
    minutes: 1,
    still: false,
    felt: '',
    thought: '',
    wanted: '',
    timing: null,
    words: '',
    making: { began: beginningOf(began), answered: [] },
  }
}

export function isNoticingUntouched(draft: NoticingDraft): boolean {
  const texts = [draft.sentence, draft.action, draft.potentialWords, draft.felt, draft.thought, draft.wanted, draft.words]
  return draft.knownId === null && texts.every((text) => text.trim() === '')
}

/** The layer of the onion in which an obstacle of this form is found. Used only for a form that the writer chose. */
const layers: Readonly<Record<ObstacleForm, Layer>> = {
  thought: 'beliefs',
  belief: 'beliefs',
  'self-image': 'identity',
  pattern: 'behaviour',
  environment: 'environment',
}

type Known = { readonly findings: readonly Finding[]; readonly bodyOf: (id: string) => FindingBody | null }

/** The sentence this is about, literally. */
export function sentenceOf(draft: NoticingDraft, { bodyOf }: Known): string {
  const known = draft.knownId === null ? null : bodyOf(draft.knownId)
  return known?.kind === 'obstacle' ? known.sentence : draft.sentence.trim()
}

/** The potential that stands beside a known obstacle already; null when none does (any more). */
export function ownPotentialOf(knownId: string | null, { bodyOf }: Known): string | null {
  const known = knownId === null ? null : bodyOf(knownId)
  const id = known?.kind === 'obstacle' ? known.potentialId : null
  return id !== null && isPotential(bodyOf(id)) ? id : null
}

/** The words of the strength beside it; empty while none was chosen. */
export function potentialOf(draft: NoticingDraft, known: Known): string {
  const body = known.bodyOf(ownPotentialOf(draft.knownId, known) ?? draft.potentialId ?? '')
  return isPotential(body) ? titleOf(body, known.bodyOf) : draft.potentialWords.trim()
}

export type ToKeep = {
  /** In this order: each leans on what comes before it. */
  readonly made: readonly { readonly id: string; readonly body: FindingBody }[]
  /** A known obstacle that gets the potential it did not have yet. */
  readonly revised: { readonly finding: Finding; readonly body: Body<'obstacle'> } | null
}

/**
 * Meaning: what has to be kept when the writing is done.
 * Rule: a strength that was said anew becomes an ideal, a sentence that was said anew an obstacle beside its potential (I3), and
 * always a noticing. Without any other word in it, the noticing bears the sentence. A known obstacle without potential gets it.
 * Source: I3, I12, I15.
 */
export function toKeep(draft: NoticingDraft, known: Known): ToKeep {
  const there = ownPotentialOf(draft.knownId, known)
  const isNewPotential = there === null && draft.potentialId === null
  const potentialId = there ?? draft.potentialId ?? draft.ids.potential
  const ideal = completeBody({ kind: 'ideal', words: draft.potentialWords.trim() })
  const obstacleId = draft.knownId ?? draft.ids.obstacle
  const finding = known.findings.find(({ id }) => id === draft.knownId)
  const body = finding?.body.kind === 'obstacle' ? finding.body : null
  const isSilent = [draft.felt, draft.thought, draft.wanted, draft.words].every((text) => text.trim() === '')
  const noticing = completeBody({
    kind: 'noticing',
    obstacleId,
    timing: draft.timing ?? 'afterwards',
    words: isSilent ? sentenceOf(draft, known) : draft.words,
    thought: draft.thought,
    felt: draft.felt,
    wanted: draft.wanted,
    making: draft.making,
  })
  return {
    made: [
      ...(isNewPotential ? [{ id: potentialId, body: ideal }] : []),
      ...(draft.knownId === null ? [{ id: obstacleId, body: newObstacle(draft, potentialId) }] : []),
      { id: draft.ids.noticing, body: noticing },
    ],
    revised: finding && body && there === null ? { finding, body: { ...body, potentialId } } : null,
  }
}

function newObstacle(draft: NoticingDraft, potentialId: string): Body<'obstacle'> {
  // What the person did not choose is not said, and what the exercise asked stays in the noticing.
  const { form } = draft
  const isOutside = form === 'environment'
  return completeBody({
    kind: 'obstacle',
    side: isOutside ? 'external' : 'internal',
    form,
    layer: form === null ? null : layers[form],
    sentence: draft.sentence.trim(),
    feltNow: '',
    potentialId,
    action: isOutside ? draft.action : '',
  })
}
