// Refused writes about one thing belong together: a look back that was refused, and the sharing of it that was refused after it. Pure.
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { recordEventsKey } from '../../client/outbox/outbox-queue.ts'

export type RefusedGroup = { readonly id: string; readonly writes: readonly StoredWrite[]; readonly first: StoredWrite }

type Input = { readonly params?: Readonly<Record<string, string>>; readonly body?: { readonly id?: unknown } }

/** The id of what a write is about. */
function subjectOf({ id, key, input }: StoredWrite): string {
  const { params = {}, body } = input as Input
  if (key === recordEventsKey) return params.sessionId ?? id
  if (typeof body?.id === 'string') return body.id
  // The last id in the address names the thing; the trajectory alone names too much.
  const [named] = Object.entries(params).findLast(([name]) => name !== 'trajectoryId') ?? []
  return named === undefined ? id : (params[named] ?? id)
}

export function groupRefused(writes: readonly StoredWrite[]): readonly RefusedGroup[] {
  return [...Map.groupBy(writes, subjectOf)].flatMap(([id, group]) => {
    const [first] = group
    return first ? [{ id, writes: group, first }] : []
  })
}
