// What has a name on screen about a finding: each kind, field, answer, state and refusal. A missing one does not compile.
import type { FindingRefusal } from '#method/finding/check-finding.ts'
import type { Body, FindingKind, FindingState } from '#method/finding/finding.ts'
import type { KindFields } from '#method/finding/kinds.ts'
import type { TextKey } from '#method/finding/texts-of.ts'
import type { TensionState } from '#method/tension/derive-tension.ts'
import { isKeyOf } from '../../words/is-key-of.ts'

type ChoiceOf<K extends FindingKind> = {
  [N in keyof KindFields<K> & string]: KindFields<K>[N] extends { type: 'choice' } ? `${K}.${N}` : never
}[keyof KindFields<K> & string]
/** A field in which one of a few answers is chosen: `anchor.mode`. How much help one wants is worded by the screen that asks it. */
export type ChoiceKey = { [K in FindingKind]: ChoiceOf<K> }[FindingKind]
type AnswerOf<Key> = Key extends `${infer K extends FindingKind}.${infer N}`
  ? N extends keyof Body<K>
    ? NonNullable<Body<K>[N]> & string
    : never
  : never
/** The name of the field, and of each answer. */
type Choices = { readonly [Key in ChoiceKey]: { readonly name: string; readonly names: Readonly<Record<AnswerOf<Key>, string>> } }

export type Names = {
  readonly kinds: Readonly<Record<FindingKind, { readonly one: string; readonly many: string }>>
  readonly fields: Readonly<Record<TextKey, string>>
  readonly choices: Choices
  readonly states: Readonly<Record<FindingState, (coachee: string) => string>>
  readonly tension: Readonly<Record<TensionState, { readonly name: string; readonly means: string }>>
  readonly refusals: Readonly<Record<FindingRefusal, string>>
}

/** The name of an answer to a choice such as `anchor.mode`; its code when there is none. */
export function answerName(choices: Names['choices'], choice: string, answer: string): string {
  const names: Readonly<Record<string, string>> = isKeyOf(choices, choice) ? choices[choice].names : {}
  return names[answer] ?? answer
}
