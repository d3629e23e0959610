// Makes the body of a finding from a moment. The words of the moment are copied literally (I12).
import { completeBody } from '#method/finding/complete-body.ts'
import type { Body, FindingBody } from '#method/finding/finding.ts'
import { type BodyOf, titleOf } from '#method/finding/texts-of.ts'
import type { Dimension, Layer } from '#method/moment/moment.ts'
import type { FindingView } from '#method/session/session-view.ts'

export type PickUpKind = 'quality' | 'ideal' | 'obstacle' | 'success'

/** `seenBy`: who named the quality, which is not always the speaker of the moment. Whether it was felt only the coachee can say (I7). */
export function qualityBody(word: string, lexiconKey: string | null, act: string, seenBy: 'coach' | 'coachee'): Body<'quality'> {
  return completeBody({ kind: 'quality', word, lexiconKey, act, seenBy })
}

export function idealBody(words: string, wantedBy: 'me' | 'should' | null): Body<'ideal'> {
  return completeBody({ kind: 'ideal', words, wantedBy })
}

/** `layer`: of the moment; null: unknown. The form of an inner obstacle is chosen by the user, not derived from the layer. */
export function obstacleBody(
  sentence: string,
  layer: Layer | null,
  side: 'internal' | 'external',
  potentialId: string | null,
  feltNow = '',
): Body<'obstacle'> {
  return completeBody({ kind: 'obstacle', side, form: side === 'external' ? 'environment' : null, layer, sentence, feltNow, potentialId })
}

const successField: Record<Dimension, 'thought' | 'felt' | 'wanted'> = { thinking: 'thought', feeling: 'felt', wanting: 'wanted' }

/** The words of the moment also go into the field of their dimension: thought, feeling or wish. */
export function successBody(words: string, said: string, dimension: Dimension | null): Body<'success'> {
  const body = completeBody({ kind: 'success', moment: words })
  return dimension && said && said !== words ? { ...body, [successField[dimension]]: said } : body
}

export function tensionBody(potentialId: string, obstacleId: string): Body<'tension'> {
  return completeBody({ kind: 'tension', potentialId, obstacleId })
}

/** The last finding that fits. The findings are in the order of the session. */
export function latestOf(findings: Iterable<FindingView>, fits: (body: FindingBody) => boolean): FindingView | null {
  let latest: FindingView | null = null
  for (const finding of findings) if (fits(finding.body)) latest = finding
  return latest
}

/** For the titles of ideals, qualities and obstacles, which refer to no other finding. */
export const noOthers: BodyOf = () => null

type Pole = { readonly value: string; readonly label: string }

/**
 * The choices for one pole, each name once: a quality may have been found many times, and the user cannot choose between equal
 * names. The first of equal names is used, so pass the preferred findings first.
 */
export function distinctPoles(
  findings: readonly { readonly id: string; readonly body: FindingBody }[],
  fits: (body: FindingBody) => boolean,
): readonly Pole[] {
  const poles = new Map<string, Pole>()
  for (const { id, body } of findings) {
    if (!fits(body)) continue
    const label = titleOf(body, noOthers)
    const name = label.trim().toLocaleLowerCase()
    if (!poles.has(name)) poles.set(name, { value: id, label })
  }
  return [...poles.values()]
}
