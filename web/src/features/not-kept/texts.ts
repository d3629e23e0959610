// The words a person wrote, found anywhere in a write; ids, kinds and choices are left out, except the result
// of a look back, which is part of what the person says. Pure; words stay literal.

/** `path`: its place in the write. `name`: kind and field, as 'observation.words' or 'protocol.parts.when'; the field alone without a kind. */
export type Said = { readonly path: readonly (string | number)[]; readonly name: string; readonly text: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Fields that hold a choice, a reference or a name. A new field of words is shown without being named here. */
const choices: ReadonlySet<string> = new Set(
  `answer byName confirmedBy deviceId dimension form initiative kind landed layer lexiconKey lookBackOn making marks mode phase pole prompt level
  rule seen seenBy side speaker state step timing leftOut visibility wantedBy worked edit tension-rated.when shift-answered.answer`.split(
    /\s+/,
  ),
)

/** A choice that a person reads as their own words. Its text is the code of the choice; what.ts has the words for it. */
export const resultName = 'observation.result'

/** The words alone: what a person can change as text. */
export function textsIn(value: unknown): readonly Said[] {
  return saidIn(value).filter(({ name }) => name !== resultName)
}

/** Everything that the person said: the words, and the result of a look back. */
export function saidIn(value: unknown, path: Said['path'] = [], name = ''): readonly Said[] {
  const field = path.findLast((part) => typeof part === 'string')
  if (choices.has(String(field)) || choices.has(name)) return []
  if (typeof value === 'string') return value.trim() === '' || uuid.test(value) ? [] : [{ path, name: name || String(field), text: value }]
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => saidIn(part, [...path, index], name))
  if (typeof value !== 'object' || value === null) return []
  const { kind } = value as { kind?: unknown }
  // Names begin at what has a kind; the envelope around it (params, body) is no part of them.
  const start = typeof kind === 'string' ? kind : name
  return Object.entries(value).flatMap(([key, part]) => saidIn(part, [...path, key], start === '' ? '' : `${start}.${key}`))
}

/** The same write with another text in that place. Marks that the writer put on the old text go: they count its letters. */
export function withText<T>(value: T, [first, ...rest]: Said['path'], text: string): T {
  if (first === undefined) return text as T
  if (Array.isArray(value)) return value.with(Number(first), withText(value[Number(first)], rest, text)) as T
  const record = value as Readonly<Record<string, unknown>>
  const { marks } = record
  const changed = { ...record, [first]: withText(record[first], rest, text) }
  if (rest.length > 0 || !Array.isArray(marks)) return changed as T
  return { ...changed, marks: marks.filter((mark: { field?: unknown }) => mark.field !== first) } as T
}
