// The coachee's core qualities (kernkwaliteiten), each with the acts in which it was seen. Never a score and never from a questionnaire
// (invariant I2).
import { isBlank } from '#method/finding/field.ts'
import type { Finding, FindingState } from '#method/finding/finding.ts'
import { foldText } from '#method/text/fold-text.ts'

/** On screen: ongezien, herkend, gevoeld, ingezet. */
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
  /** The name of a witness or giver; empty when there is none. */
  readonly seenByName: string
  /** For instance "at work", in the person's own words; empty when not said. */
  readonly context: string
  /** 0 to 10, reported by the coachee when they kept it; null: not said. */
  readonly strength: number | null
}

export type QualityView = {
  /** The lexicon key; the folded word when the quality is not in the lexicon. */
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
      if (body.kind !== 'quality' || !states.includes(state) || isBlank(body.act)) return []
      const { word, act, seenBy, felt, used, lexiconKey, strength } = body
      const told = { seenByName: body.seenByName.trim(), context: body.context.trim(), strength }
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
 * In the order in which they first showed. Sightings with the same lexicon key or the same folded word are one quality; an own word that
 * another sighting ties to a lexicon word joins that one. A sighting without a concrete act is left out (invariant I2). By default only
 * accepted findings; with 'offered' too, a quality that the coachee has not answered yet has status unseen. Refused qualities are not
 * shown.
 */
export function deriveQualities(findings: readonly Finding[], states: readonly FindingState[] = ['accepted']): readonly QualityView[] {
  const sightings = sightingsOf(findings, states)
  const keyOfWord = new Map<string, string>()
  for (const { word, lexiconKey } of sightings) {
    if (lexiconKey !== null && !keyOfWord.has(foldText(word))) keyOfWord.set(foldText(word), lexiconKey)
  }
  const groups = new Map<string, { lexiconKey: string | null; evidence: QualityEvidence[] }>()
  for (const { lexiconKey, ...evidence } of sightings) {
    const found = lexiconKey ?? keyOfWord.get(foldText(evidence.word)) ?? null
    const key = found ?? foldText(evidence.word)
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
