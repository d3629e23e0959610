// The draft of an ideal: one for each place an ideal can start from.

import { useEffect, useState } from 'react'
import type { Beginning } from '#method/finding/finding.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { readKeptAll } from '../../client/offline/device-store.ts'
import { emptyIdeal, type Given, type IdealDraft, isUntouched, type Start } from './ideal-draft.ts'

const prefix = 'draft-ideal/'
const placeOf = ({ by, of }: Start) => `${prefix}${by}/${of ?? ''}`

export function useIdealDraft(start: Start, began: Beginning, given: Given) {
  return useDeviceDraft<IdealDraft>(placeOf(start), () => emptyIdeal(start, makeId(), { began, answered: [] }, given), {
    isEmpty: (draft) => isUntouched(draft, given),
  })
}

/** The ideals that have a draft on this device; looked up again each time the finder closes. */
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
