// The type of a description of a kind of finding. Each kind is described in kinds/.
import type { Fields, ValuesOf } from '#method/finding/field.ts'

export type Kind<F extends Fields, Own extends boolean, Code extends string> = {
  readonly fields: F
  /** Only the owner makes it, never a coach (I8, I12). */
  readonly own: Own
  /** The references whose titles together form its title. Without them the title is the first text that is not blank. */
  readonly titledBy?: readonly (keyof F & string)[]
  /** Further checks, each with the code of its refusal. `findingId`: its own id; null when it has none yet. */
  readonly refuseWhen?: Readonly<Record<Code, (body: ValuesOf<F>, findingId: string | null) => boolean>>
}

/** Keeps the literal types of a description. */
export function kind<const F extends Fields, const Own extends boolean, const Code extends string = never>(
  description: Kind<F, Own, Code>,
): Kind<F, Own, Code> {
  return description
}

/** Any description, for when the kind is not known at compile time. */
export type AnyKind = {
  readonly fields: Fields
  readonly own: boolean
  readonly titledBy?: readonly string[]
  readonly refuseWhen?: { readonly [code: string]: (body: never, findingId: string | null) => boolean }
}

type FieldCodes<F> = { [Name in keyof F]: F[Name] extends { needed: infer Code } | { wrong: infer Code } ? Code : never }[keyof F]
/** The codes by which a body of this kind can be refused. */
export type CodesOf<K> = K extends Kind<infer F, boolean, infer Code> ? FieldCodes<F> | Code : never
/** The kinds that findings of this kind refer to. */
export type TargetsOf<K> = K extends { fields: infer F }
  ? { [Name in keyof F]: F[Name] extends { to: readonly (infer To)[] } | { mayName: readonly (infer To)[] } ? To : never }[keyof F]
  : never
