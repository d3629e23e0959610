// My krachtlijnen, with every coach and of my own: read once, kept on this device. One can begin a line without network too.

import { useQueryClient } from '@tanstack/react-query'
import type { CallInput } from '#contract/client.ts'
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import { call } from '../../client/api.ts'
import { serverNow } from '../../client/clock.ts'
import { makeId } from '../../client/make-id.ts'
import { keepIfChosen } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'

export type Lines = { readonly alignments: readonly Alignment[]; readonly states: readonly AlignmentState[] }
const linesKey = 'own-alignments'
const beginKey = 'POST /api/trajectories/:trajectoryId/alignments'
const none: Lines = { alignments: [], states: [] }

async function readLines(trajectoryIds: readonly string[], personId: string, signal: AbortSignal): Promise<Lines> {
  const lists = await Promise.all(
    trajectoryIds.map((trajectoryId) => call('GET /api/trajectories/:trajectoryId/alignments', { params: { trajectoryId } }, signal)),
  )
  const known = lists.flatMap((list): readonly Alignment[] => list.alignments)
  const begun = (await listWaiting()).flatMap((write) =>
    write.key === beginKey ? [begunIn(write.input as CallInput<typeof beginKey>, personId)] : [],
  )
  const waiting = begun.filter(({ id }) => !known.some((line) => line.id === id))
  return { alignments: [...known, ...waiting], states: lists.flatMap((list) => list.states) }
}

/** A line as it will be once the server has heard it. */
function begunIn({ params, body }: CallInput<typeof beginKey>, madeBy: string): Alignment {
  return { ...body, trajectoryId: params.trajectoryId, createdAt: serverNow(), madeBy, version: 1 }
}

export function useLines() {
  const { personId, spaceId, trajectories } = useMe()
  const client = useQueryClient()
  const ids = [...trajectories.map(({ id }) => id), spaceId]
  const kept = useKept(linesKey, (signal) => readLines(ids, personId, signal))
  return {
    lines: kept.data ?? none,
    /** In my own place, from an ideal of mine. Shows at once, and goes out now or when there is a connection. */
    begin: async (title: string, idealId: string, qualities: readonly string[]): Promise<void> => {
      const id = makeId()
      const input = { params: { trajectoryId: spaceId }, body: { id, title, idealId, qualities: [...qualities] } }
      const key = keptKey(personId, linesKey)
      const before = client.getQueryData<Lines>(key) ?? none
      const next = { ...before, alignments: [...before.alignments, begunIn(input, personId)] }
      client.setQueryData(key, next)
      await queueWrite({ id, key: beginKey, input })
      await keepIfChosen(personId, linesKey, next)
    },
  }
}
