// The fields of a finding, described as data. The body types are derived from them here; the checks, the API schemas and the limits
// on screen are derived from them elsewhere.
import { longestMomentText } from '#method/moment/moment.ts'
import type { TensionRating } from '#method/session/session-event.ts'

/** Limits are in UTF-16 units, as `maxLength` and `String.length` count. The words of a moment fit into a text. */
export const longestText = longestMomentText
export const longestLine = 300
export const longestWord = 120

export type TextField = {
  readonly type: 'text'
  readonly longest: number
  /** Refused with this code when it is blank. */
  readonly needed?: string
  /** Not among the texts of a finding (texts-of.ts): it is shown elsewhere, or to the writer alone. */
  readonly aside?: true
  /** Holds words, or the id of a finding of one of these kinds. */
  readonly mayName?: readonly string[]
}
export type ReferenceField = {
  readonly type: 'reference'
  readonly nullable?: true
  /** The kinds it may refer to. */
  readonly to: readonly string[]
  /** It may refer only to findings that have this value in this field. */
  readonly where?: { readonly [field: string]: unknown }
  /** Refused with this code when it refers to no finding that stands, or to another kind. */
  readonly needed?: string
  /** The same, but it may be null. */
  readonly wrong?: string
}
export type PartsField = {
  readonly type: 'parts'
  readonly most: number
  readonly of: { readonly [name: string]: TextField }
}
export type Field =
  | TextField
  | ReferenceField
  | PartsField
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly nullable?: true }
  /** The key of an entry in a built-in list, such as the lexicon. */
  | { readonly type: 'key'; readonly longest: number; readonly nullable?: true }
  /** The person's own report, a whole number from 0 to 10; null: not reported. */
  | { readonly type: 'scale' }
  /** Two such numbers: how strong the brake is, and how present the strength. */
  | { readonly type: 'rating' }
  /** A day, such as 2026-11-22. */
  | { readonly type: 'date' }
  | { readonly type: 'flag' }
export type Fields = { readonly [name: string]: Field }

/** Up to a page in own words. */
export const text = { type: 'text', longest: longestText } as const
/** A sentence or two. */
export const line = { type: 'text', longest: longestLine } as const
/** A word, or a few. */
export const word = { type: 'text', longest: longestWord } as const
export const key = { type: 'key', longest: 60 } as const
export const scale = { type: 'scale' } as const
export const rating = { type: 'rating' } as const
export const date = { type: 'date' } as const
export const flag = { type: 'flag' } as const

/** An identity type: editors and the compiler then show one object instead of an intersection. */
export type Flat<T> = T extends infer Whole ? { [Name in keyof Whole]: Whole[Name] } : never
type Null<F> = F extends { nullable: true } ? null : never

/** The value of this field in a body. */
export type ValueOf<F> = F extends { type: 'text' }
  ? string
  : F extends { type: 'choice'; of: readonly (infer Choice)[] }
    ? Choice | Null<F>
    : F extends { type: 'reference' | 'key' }
      ? string | Null<F>
      : F extends { type: 'scale' }
        ? number | null
        : F extends { type: 'rating' }
          ? TensionRating | null
          : F extends { type: 'date' }
            ? string | null
            : F extends { type: 'flag' }
              ? boolean
              : F extends { type: 'parts'; of: infer Part }
                ? readonly { readonly [Name in keyof Part]: string }[]
                : never

/** A field with a blank value. A required choice or reference has none. */
export type Blankable = { type: 'text' | 'scale' | 'rating' | 'date' | 'flag' | 'parts' } | { nullable: true }
export type BlankableName<F> = { [Name in keyof F]: F[Name] extends Blankable ? Name : never }[keyof F]

/** The values of these fields. */
export type ValuesOf<F> = { readonly [Name in keyof F]: ValueOf<F[Name]> }
/** The same, as sent or stored: fields with a blank value may be missing. */
export type SentValuesOf<F> = Flat<
  { readonly [Name in Exclude<keyof F, BlankableName<F>>]: ValueOf<F[Name]> } & {
    readonly [Name in BlankableName<F>]?: ValueOf<F[Name]> | undefined
  }
>

/** The blank value of a field; undefined when it has none. */
export function blankOf(field: Field): unknown {
  switch (field.type) {
    case 'text':
      return ''
    case 'flag':
      return false
    case 'parts':
      return []
    case 'scale':
    case 'rating':
    case 'date':
      return null
    case 'choice':
    case 'reference':
    case 'key':
      return field.nullable ? null : undefined
  }
}

/** Nothing that a reader can see: spaces, control characters, and characters of zero width. */
export function isBlank(words: string): boolean {
  return !/[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(words)
}
