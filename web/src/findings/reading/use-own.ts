// Everything in my own space, mine and what was found with a coach: read once, kept on this device, changed through the outbox.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { CallKey } from '#contract/client.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { readKept } from '../../client/offline/device-store.ts'
import { keepIfChosen } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { firstName, formatList } from '../../words/format.ts'
import { useLocale } from '../../words/use-words.ts'
import { sendLeftAnswers } from '../writing/left-answer.ts'
import { applyOwnWrite, createWrite, isOwnWrite, type OwnWrite, showWrite } from '../writing/own-writes.ts'

export const ownKey = 'own-findings'

async function readOwn(signal: AbortSignal): Promise<readonly Finding[]> {
  await sendLeftAnswers().catch(() => undefined)
  return (await call('GET /api/me/findings', {}, signal)).findings
}

/** The list as it will be once the server has heard what waits here. */
async function withWaiting(personId: string, before: readonly Finding[]): Promise<readonly Finding[]> {
  const at = Date.now()
  return (await listWaiting()).filter(isOwnWrite).reduce((findings, write) => applyOwnWrite(findings, write, { personId, at }), before)
}

export type Own = ReturnType<typeof useOwn>

export function useOwn() {
  const me = useMe()
  const { personId } = me
  const locale = useLocale()
  const client = useQueryClient()
  const kept = useKept(ownKey, readOwn, true, (found) => withWaiting(personId, found))
  const { waiting } = useOutbox()
  const waited = useRef(waiting)
  useEffect(() => {
    // Everything was sent: the server knows best how it stands now.
    if (waited.current > 0 && waiting === 0) void client.invalidateQueries({ queryKey: keptKey(personId, ownKey) })
    waited.current = waiting
  }, [client, personId, waiting])
  const findings = kept.data ?? noFindings
  const write = async (own: OwnWrite): Promise<void> => {
    const key = keptKey(personId, ownKey)
    // Said before the list was read here: it stands beside what this device keeps, and never in its place.
    const before = client.getQueryData<readonly Finding[]>(key) ?? (await withWaiting(personId, (await readKept(ownKey)) ?? noFindings))
    const next = applyOwnWrite(before, own, { personId, at: Date.now() })
    client.setQueryData(key, next)
    await queueWrite(own as { id: string; key: CallKey; input: never })
    await keepIfChosen(personId, ownKey, next)
  }
  return {
    me,
    findings,
    status: kept.status,
    /** Where one's own writing goes: the trajectory without a coach. Sharing comes after, per coach. */
    place: me.spaceId,
    offline: kept.offline,
    again: kept.again,
    /** The wording of another finding, as `checkFinding` asks for it. */
    bodyOf: useMemo(() => bodyOfIn(findings), [findings]),
    /** Trajectories whose coach has access now: with whom something can be shared. */
    coaches: me.trajectories.filter(({ open }) => open),
    /** First names, as one says them after each other. */
    namesOf: (coaches: readonly { readonly coachName: string }[]) =>
      formatList([...new Set(coaches.map(({ coachName }) => firstName(coachName)))], locale),
    coachOf: (trajectoryId: string | null) => me.trajectories.find(({ id }) => id === trajectoryId)?.coachName ?? '',
    /** Shows at once, and goes out now or when there is a connection. */
    write,
    /** New writing of one's own, in one's own place; `shareWith`: trajectories whose coach may read it from the start. Gives its id. */
    keepNew: async (body: FindingBody, shareWith: readonly string[] = [], id: string = makeId()): Promise<string> => {
      await write(createWrite(id, me.spaceId, body, 'private'))
      for (const trajectoryId of shareWith) await write(showWrite({ trajectoryId, findingId: id }, 'shared', Date.now()))
      return id
    },
  }
}

const noFindings: readonly Finding[] = []

/** What was refused or withdrawn is no ground for anything else. */
export function bodyOfIn(findings: readonly Finding[]): (findingId: string) => FindingBody | null {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return (findingId) => {
    const found = byId.get(findingId)
    return !found || found.state === 'refused' || found.state === 'withdrawn' ? null : found.body
  }
}
