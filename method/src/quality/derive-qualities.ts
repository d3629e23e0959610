// The coachee's core qualities (kernkwaliteiten), each with the acts it was seen in. Never a score, never from a questionnaire (I2).
import type { Finding, FindingState } from '#method/finding/finding.ts'
import { foldWord } from '#method/quality/fold-word.ts'

/** ongezien, herkend, gevoeld, ingezet. */
export const qualityStatuses = ['unseen', 'recognised', 'felt', 'used'] as const
export type QualityStatus = (typeof qualityStatuses)[number]

export type QualityEvidence = {
  readonly findingId: string
  readonly word: string
  readonly act: string
  readonly seenBy: 'coachee' | 'coach' | 'other'
  readonly at: number
  readonly sessionId: string | null
  readonly momentId: string | null
  readonly felt: boolean
  readonly used: boolean
  readonly state: FindingState
  /** By name, when somebody else saw it and signed; otherwise empty. */
  readonly seenByName: string
  /** A part of life in the person's own words; empty when not said. */
  readonly context: string
  /** 0..10, own report when it was let in; null: not said. */
  readonly strength: number | null
}

export type QualityView = {
  /** Lexicon key, or the folded word when it is an own word. */
  readonly key: string
  readonly lexiconKey: string | null
  /** The latest wording, literally. */
  readonly word: string
  readonly status: QualityStatus
  /** Oldest first. */
  readonly evidence: readonly QualityEvidence[]
}

type Sighting = QualityEvidence & { readonly lexiconKey: string | null }

function sightingsOf(findings: readonly Finding[], states: readonly FindingState[]): readonly Sighting[] {
  return findings
    .flatMap(({ id, body, state, createdAt: at, sessionId, momentId }) => {
      if (body.kind !== 'quality' || !states.includes(state) || body.act.trim() === '') return []
      const { word, act, seenBy, felt, used, lexiconKey, strength = null } = body
      const told = { seenByName: body.seenByName?.trim() ?? '', context: body.context?.trim() ?? '', strength }
      return [{ findingId: id, word, act, seenBy, at, sessionId, momentId, felt, used, state, lexiconKey, ...told }]
    })
    .sort((a, b) => a.at - b.at || (a.findingId < b.findingId ? -1 : 1))
}

function statusOf(evidence: readonly QualityEvidence[]): QualityStatus {
  const recognised = evidence.filter((sighting) => sighting.state === 'accepted')
  if (recognised.some((sighting) => sighting.used)) return 'used'
  if (recognised.some((sighting) => sighting.felt)) return 'felt'
  return recognised.length > 0 ? 'recognised' : 'unseen'
}

/**
 * The qualities of a person with their chains of evidence, in the order they first showed.
 * Sightings with the same lexicon key, or the same folded word, are one quality; an own word that was elsewhere tied to
 * a lexicon word joins it. Without a concrete act a sighting is no evidence (I2). By default only what the coachee accepted;
 * ask for 'offered' too and what the coachee has not answered yet shows as unseen. A refused quality is not shown.
 */
export function deriveQualities(findings: readonly Finding[], states: readonly FindingState[] = ['accepted']): readonly QualityView[] {
  const sightings = sightingsOf(findings, states)
  const keyOfWord = new Map<string, string>()
  for (const { word, lexiconKey } of sightings) {
    if (lexiconKey !== null && !keyOfWord.has(foldWord(word))) keyOfWord.set(foldWord(word), lexiconKey)
  }
  const groups = new Map<string, { lexiconKey: string | null; evidence: QualityEvidence[] }>()
  for (const { lexiconKey, ...evidence } of sightings) {
    const found = lexiconKey ?? keyOfWord.get(foldWord(evidence.word)) ?? null
    const key = found ?? foldWord(evidence.word)
    const group = groups.get(key) ?? { lexiconKey: found, evidence: [] }
    group.lexiconKey ??= found
    group.evidence.push(evidence)
    groups.set(key, group)
  }
  return [...groups].map(([key, { lexiconKey, evidence }]) => ({
    key,
    lexiconKey,
    word: evidence.at(-1)?.word ?? key,
    status: statusOf(evidence),
    evidence,
  }))
}
