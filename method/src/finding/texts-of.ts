// The texts of a finding: its title, the other texts, and which texts can be reworded. Words stay literal (I12).
import { isBlank, type TextField } from '#method/finding/field.ts'
import type { Body, FindingBody, FindingKind } from '#method/finding/finding.ts'
import { describeKind, fieldsOf, type KindFields } from '#method/finding/kinds.ts'
import { isFindingId } from '#method/finding/references-of.ts'

/** The body of another finding in the same space; null when it does not exist or no longer stands (stands.ts). */
export type BodyOf = (findingId: string) => FindingBody | null

type TextNameOf<F> = { [Name in keyof F & string]: F[Name] extends { type: 'text' } ? Name : never }[keyof F & string]
type PartNameOf<F> = {
  [Name in keyof F & string]: F[Name] extends { type: 'parts'; of: infer Part } ? `${Name}.${keyof Part & string}` : never
}[keyof F & string]
/** A text of this kind: the name of a field, or of a text in its parts (`parts.when`). */
export type TextName<K extends FindingKind> = TextNameOf<KindFields<K>> | PartNameOf<KindFields<K>>
/** A text of any kind: `intention.act`. Screens have a label for each. */
export type TextKey = { [K in FindingKind]: `${K}.${TextName<K>}` }[FindingKind]
export type FieldText = { readonly key: string; readonly name: TextKey; readonly text: string }

function namedText(body: FindingBody, key: string): FieldText {
  const value = (body as { readonly [field: string]: unknown })[key]
  return { key, name: `${body.kind}.${key}` as TextKey, text: typeof value === 'string' ? value : '' }
}

function textFields(kind: FindingKind): readonly (readonly [string, TextField])[] {
  return Object.entries(fieldsOf(kind)).flatMap(([key, field]) => (field.type === 'text' ? [[key, field] as const] : []))
}

/** The texts of a finding in order, blank ones too. Without the fields that are shown elsewhere, and without its parts. */
export function textsOf(body: FindingBody): readonly FieldText[] {
  return textFields(body.kind).flatMap(([key, field]) => (field.aside ? [] : [namedText(body, key)]))
}

/** A quality whose word changes by hand is no longer the word that was chosen in the lexicon. */
export function withText(body: FindingBody, key: string, text: string): FindingBody {
  const changed = { ...body, [key]: text } as FindingBody
  return body.kind === 'quality' && key === 'word' && text !== body.word ? ({ ...changed, lexiconKey: null } as FindingBody) : changed
}

/** The strength of an anchor: own words, or the title of the ideal or quality with that id; blank when that one is gone. */
export function anchoredBy(body: Body<'anchor'>, bodyOf: BodyOf): string {
  return wordsIn(body.kind, { key: 'of', text: body.of }, bodyOf)
}

function wordsIn(kind: FindingKind, { key, text }: Pick<FieldText, 'key' | 'text'>, bodyOf: BodyOf): string {
  const field = fieldsOf(kind)[key]
  if (field?.type !== 'text' || !field.mayName) return text
  const named = bodyOf(text)
  return named ? titleOf(named, bodyOf) : isFindingId(text) ? '' : text
}

/** The title of a finding: the first text that is not blank, or the titles of the findings it refers to. */
export function titleOf(body: FindingBody, bodyOf: BodyOf): string {
  const { titledBy } = describeKind(body.kind)
  if (titledBy) {
    const named = titledBy.map((field) => bodyOf((body as unknown as { readonly [field: string]: string })[field] ?? ''))
    return named
      .map((other) => (other ? titleOf(other, bodyOf) : ''))
      .filter((title) => title !== '')
      .join(' · ')
  }
  const titles = textsOf(body).map((text) => wordsIn(body.kind, text, bodyOf))
  return titles.find((title) => !isBlank(title)) ?? titles[0] ?? ''
}

/** The texts that are not blank, without the title. */
export function detailsOf(body: FindingBody): readonly FieldText[] {
  const filled = textsOf(body).filter(({ text }) => !isBlank(text))
  return describeKind(body.kind).titledBy ? filled : filled.slice(1)
}
