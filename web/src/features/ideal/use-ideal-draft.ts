// A half-found ideal, kept on this device as it grows, apart for each place it can start from.

import { useEffect, useState } from 'react'
import type { Beginning } from '#method/finding/finding.ts'
import { useKeptDraft } from '../../client/drafts/use-kept-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { readKeptAll } from '../../client/offline/device-store.ts'
import { emptyIdeal, type Given, type IdealDraft, isUntouched, type Start } from './ideal-draft.ts'

const prefix = 'draft-ideal/'
const placeOf = ({ by, of }: Start) => `${prefix}${by}/${of ?? ''}`

export function useIdealDraft(start: Start, began: Beginning, given: Given) {
  return useKeptDraft<IdealDraft>(
    placeOf(start),
    () => emptyIdeal(start, makeId(), { began, answered: [] }, given),
    (next) => !isUntouched(next, given),
  )
}

/** What is half found on this device; looked up again each time the finder closes. */
export function useHalfFound(finding: boolean): readonly Start[] {
  const [found, setFound] = useState<readonly Start[]>([])
  useEffect(() => {
    if (finding) return
    readKeptAll<IdealDraft>(prefix).then(
      (drafts) => setFound(drafts.map(({ start }) => start)),
      () => undefined,
    )
  }, [finding])
  return found
}
