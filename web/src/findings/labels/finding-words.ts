// Which words of a finding go where: the one it is known by, the rest below it, and what may be said otherwise. Pure; words stay literal.
import type { Finding, FindingBody, FindingKind } from '#method/finding/finding.ts'

export type BodyOf = (findingId: string) => FindingBody | null

/** The free texts of each kind, the one it is known by first. */
export const textKeys = {
  success: ['moment', 'did', 'thought', 'felt', 'wanted', 'longing'],
  ideal: ['words'],
  quality: ['word', 'act'],
  obstacle: ['sentence', 'feltNow', 'action'],
  tension: ['words', 'bodyNote'],
  anchor: ['of', 'how', 'cue'],
  intention: ['act', 'when', 'quality', 'ifBrake', 'thenI', 'noticedBy'],
  recall: [],
  observation: ['words', 'othersNoticed'],
  check: ['thought', 'felt', 'wanted', 'bodyPlace'],
  noticing: ['words', 'thought', 'felt', 'wanted'],
  question: ['words'],
  support: [],
  protocol: ['title'],
} as const satisfies Record<FindingKind, readonly string[]>
export type TextKey = `${FindingKind}.${string}`
export type FieldText = { readonly key: string; readonly name: TextKey; readonly text: string }

/** Every free text of a finding, empty ones too, in order. */
export function textsOf(body: FindingBody): readonly FieldText[] {
  const texts = body as unknown as Readonly<Record<string, string>>
  return textKeys[body.kind].map((key) => ({ key, name: `${body.kind}.${key}`, text: texts[key] ?? '' }))
}

export function withText(body: FindingBody, key: string, text: string): FindingBody {
  return { ...body, [key]: text } as FindingBody
}

/** What is anchored: words, or the id of an ideal or quality. */
export function anchoredBy(body: Extract<FindingBody, { kind: 'anchor' }>, bodyOf: BodyOf): string {
  const named = bodyOf(body.of)
  return named ? titleOf(named, bodyOf) : body.of
}

/** The first text that says something: in what one wrote in a moment, any side may be left out. */
function firstSaid(body: FindingBody): FieldText | undefined {
  const texts = textsOf(body)
  return texts.find(({ text }) => text.trim() !== '') ?? texts[0]
}

/** The words a finding is known by. A tension field has two (I3), so both are named. */
export function titleOf(body: FindingBody, bodyOf: BodyOf): string {
  const other = (id: string) => {
    const found = bodyOf(id)
    return found ? titleOf(found, bodyOf) : ''
  }
  switch (body.kind) {
    case 'tension':
      return [other(body.potentialId), other(body.obstacleId)].filter(Boolean).join(' · ')
    case 'recall':
      return other(body.anchorId)
    case 'observation':
      return other(body.intentionId)
    case 'anchor':
      return anchoredBy(body, bodyOf) || body.how
    default:
      return firstSaid(body)?.text ?? ''
  }
}

/** The filled-in texts besides the title. */
export function detailsOf(body: FindingBody): readonly FieldText[] {
  const titled = body.kind === 'tension' || body.kind === 'observation' ? null : firstSaid(body)?.key
  return textsOf(body).filter(({ key, text }) => key !== titled && text.trim() !== '')
}

export function isKind<K extends FindingKind>(
  finding: Finding,
  kind: K,
): finding is Finding & { readonly body: Extract<FindingBody, { kind: K }> } {
  return finding.body.kind === kind
}

/** Accepted ones of a kind, newest first. */
export function acceptedOf<K extends FindingKind>(findings: readonly Finding[], kind: K) {
  return findings
    .filter((finding) => finding.state === 'accepted')
    .filter((finding) => isKind(finding, kind))
    .sort((a, b) => b.createdAt - a.createdAt)
}
