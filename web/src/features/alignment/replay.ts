// The stops of the replay: the days with new states, and the changes on each. Pure.
import type { AlignmentState, Flow } from '#method/alignment/alignment.ts'
import { alignmentHistory } from '#method/alignment/derive-alignment.ts'
import type { Layer } from '#method/moment/moment.ts'

export type Said = {
  readonly alignmentId: string
  readonly layer: Layer
  readonly from: Flow
  readonly to: Flow
  readonly words: string
  readonly at: number
  readonly first: boolean
}
/** One day. `at`: the time of its last state; the streams are drawn as of that time. */
export type Stop = { readonly at: number; readonly said: readonly Said[] }

const dayOf = (at: number): string => new Date(at).toDateString()

/**
 * One stop for each day with a state of any krachtlijn, oldest first. A state that repeats the flow is included, because its words
 * are new.
 */
export function stopsOf(states: readonly AlignmentState[]): readonly Stop[] {
  const byAlignment = Map.groupBy(states, (state) => state.alignmentId)
  const said = [...byAlignment].flatMap(([alignmentId, own]) =>
    Object.values(alignmentHistory(own)).flatMap((changes) =>
      changes.map(
        ({ from, to, state }, index): Said => ({
          alignmentId,
          layer: state.layer,
          from,
          to,
          words: state.words,
          at: state.at,
          first: index === 0,
        }),
      ),
    ),
  )
  said.sort((a, b) => a.at - b.at || (a.alignmentId < b.alignmentId ? -1 : 1))
  return [...Map.groupBy(said, (one) => dayOf(one.at)).values()].map((day) => ({ at: day.at(-1)?.at ?? 0, said: day }))
}
