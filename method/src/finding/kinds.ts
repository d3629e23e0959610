// The list of all kinds of finding. docs/recipes/add-a-kind.md explains how to add one.
import type { Fields } from '#method/finding/field.ts'
import type { FindingKind } from '#method/finding/finding.ts'
import type { AnyKind, CodesOf, TargetsOf } from '#method/finding/kind.ts'
import { anchor } from '#method/finding/kinds/anchor.ts'
import { check } from '#method/finding/kinds/check.ts'
import { ideal } from '#method/finding/kinds/ideal.ts'
import { intention } from '#method/finding/kinds/intention.ts'
import { noticing } from '#method/finding/kinds/noticing.ts'
import { observation } from '#method/finding/kinds/observation.ts'
import { obstacle } from '#method/finding/kinds/obstacle.ts'
import { protocol } from '#method/finding/kinds/protocol.ts'
import { quality } from '#method/finding/kinds/quality.ts'
import { recall } from '#method/finding/kinds/recall.ts'
import { success } from '#method/finding/kinds/success.ts'
import { tension } from '#method/finding/kinds/tension.ts'

/** In the order in which a reader sees them. */
export const kinds = {
  success,
  ideal,
  quality,
  obstacle,
  tension,
  anchor,
  intention,
  recall,
  observation,
  check,
  noticing,
  protocol,
} as const satisfies { readonly [kind: string]: AnyKind }

type Kinds = typeof kinds
export type KindFields<K extends FindingKind> = Kinds[K]['fields']
export type KindCode = { [K in FindingKind]: CodesOf<Kinds[K]> }[FindingKind]
export type OwnKind = { [K in FindingKind]: Kinds[K] extends { own: true } ? K : never }[FindingKind]

type Known<K extends FindingKind> = K
/** Fails to compile when a field refers to a kind that does not exist. */
export type TargetKind = Known<{ [K in FindingKind]: TargetsOf<Kinds[K]> }[FindingKind]>

export const findingKinds = Object.keys(kinds) as readonly FindingKind[]

export function describeKind(kind: FindingKind): AnyKind {
  return kinds[kind]
}

export function fieldsOf(kind: FindingKind): Fields {
  return kinds[kind].fields
}

/** Only the owner makes it, never a coach (I8, I12). */
export function isOwnKind(kind: FindingKind): kind is OwnKind {
  return kinds[kind].own
}
