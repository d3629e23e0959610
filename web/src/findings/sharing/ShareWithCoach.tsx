// The sheet for a finding that is there: it is shared together with what it needs beside it (I3), or taken back.

import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { withNeeds } from '#method/sharing/needs.ts'
import { shareFor } from '#method/sharing/share.ts'
import { firstName } from '#method/text/first-name.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Space } from '../reading/use-space.ts'
import { ShareSheet } from './ShareSheet.tsx'
import { shareWords } from './share.words.ts'

export type Coach = { readonly id: string; readonly coachName: string }
type Props = { finding: Finding; coach: Coach; space: Space; onClose: () => void }

export function ShareWithCoach({ finding, coach, space, onClose }: Props) {
  const stop = useStopSharing(space)
  const words = useWords(shareWords)
  const sayShared = useSaySaved()
  const name = firstName(coach.coachName)
  const all = withNeeds(finding, space.find)
  const before = all.map((one) => ({ one, leftOut: shareFor(one, coach.id)?.leftOut ?? null }))
  async function share(leftOut: ReadonlyMap<string, readonly string[]>) {
    onClose()
    const shareAll = async () => {
      for (const one of all) await space.share(one, coach.id, leftOut.get(one.id) ?? [])
    }
    const undo = async () => {
      for (const { one, leftOut: earlier } of before.toReversed()) await space.share(one, coach.id, earlier)
    }
    await sayShared(shareAll(), words.nowShared(name), { undo: () => void undo() })
  }
  return (
    <ShareSheet
      coach={name}
      things={all.map(({ id, body, ...one }) => ({ id, body, leftOut: shareFor(one, coach.id)?.leftOut ?? [] }))}
      bodyOf={space.bodyOf}
      fromSession={all.some(({ sessionId, trajectoryId }) => sessionId !== null && trajectoryId === coach.id)}
      onShare={(leftOut) => void share(leftOut)}
      onStop={
        before.at(-1)?.leftOut == null
          ? undefined
          : () => {
              onClose()
              stop(finding, coach)
            }
      }
      onClose={onClose}
    />
  )
}

/** Takes a share back at once, with undo. What it needed beside it stays shared, and the message names that. */
export function useStopSharing(space: Space): (finding: Finding, coach: Coach) => void {
  const words = useWords(shareWords)
  const sayShared = useSaySaved()
  return (finding, coach) => {
    const earlier = shareFor(finding, coach.id)?.leftOut ?? []
    const beside = withNeeds(finding, space.find).filter((one) => one.id !== finding.id && shareFor(one, coach.id))
    const still = beside.map(({ body }) => `“${titleOf(body, space.bodyOf)}”`).join(', ')
    const said = words.notAnyMore(firstName(coach.coachName))
    void sayShared(space.share(finding, coach.id, null), still === '' ? said : `${said} ${words.stillShared(still)}`, {
      undo: () => void space.share(finding, coach.id, earlier),
    })
  }
}
