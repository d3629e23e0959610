// The ladder of a draft as it stands: the ideal one began from, what was found behind it, and what was there already. Pure.

import type { BodyOf } from '#method/finding/texts-of.ts'
import type { LadderRung } from '../../drawing/ladder/Ladder.tsx'
import type { IdealDraft } from './ideal-draft.ts'

export function rungsOf({ start, id, words, rungs, topId }: IdealDraft, bodyOf: BodyOf): readonly LadderRung[] {
  const known = (idealId: string | null): readonly LadderRung[] => {
    const body = idealId === null ? null : bodyOf(idealId)
    return idealId !== null && body?.kind === 'ideal' ? [{ id: idealId, words: body.words }] : []
  }
  const near = start.by === 'behind' ? known(start.of) : [{ id, words: words.trim() }]
  return [...near, ...rungs, ...known(topId)]
}
