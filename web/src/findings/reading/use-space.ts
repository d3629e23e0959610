// A space as one reader sees it: its findings, mixed with what still waits in the outbox, and everything this reader can write.
// The owner reads all of the own space; a coach reads one trajectory of it. Screens ask this and nothing else for findings.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { CallKey } from '#contract/client.ts'
import { isLaidBefore } from '#method/finding/answer-finding.ts'
import { completeFindings } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { isReadByCoach, unreadNeeds } from '#method/sharing/needs.ts'
import { isSharedWith } from '#method/sharing/share.ts'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { serverNow } from '../../client/clock.ts'
import { makeId } from '../../client/make-id.ts'
import { readKept } from '../../client/offline/device-store.ts'
import { keepIfChosen } from '../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, queueWrite, useOutbox } from '../../client/outbox/outbox.ts'
import { type Me, useMe } from '../../client/who/me.ts'
import { formatList } from '../../words/format.ts'
import { useLocale } from '../../words/use-words.ts'
import { type DraftShare, leftOutOf, sharesOf } from '../sharing/draft-shares.ts'
import { useUnsentShares } from '../sharing/use-unsent-shares.ts'
import {
  answerWrite,
  applyWrite,
  createWrite,
  eraseWrite,
  type FindingWrite,
  isFindingWrite,
  offerWrite,
  reviseWrite,
  shareWrite,
  withdrawWrite,
} from '../writes/finding-writes.ts'
import { sendLeftAnswers } from '../writes/left-answer.ts'
import type { Trajectory } from './use-trajectory.ts'

/** What a page knows of its trajectory. */
export type PageTrajectory = Pick<Trajectory, 'id' | 'as' | 'coachId' | 'coachName' | 'coacheeId' | 'coacheeName'>

/** Who reads: the owner of the space, or its coach in one trajectory. */
export type Reader = {
  readonly personId: string
  readonly as: Speaker
  /** The trajectory whose page this is; null: everything in the reader's own space. */
  readonly trajectory: PageTrajectory | null
  /** Where new findings of this reader go: the owner writes in the own place and shares from there, a coach writes in the trajectory. */
  readonly place: string
}

/** Under this name the device keeps everything in one's own space. */
export const ownKey = 'own-findings'
const noFindings: readonly Finding[] = []

/** The reader of everything in the signed-in person's own space. */
export function ownReader(me: Pick<Me, 'personId' | 'spaceId'>): Reader {
  return { personId: me.personId, as: 'coachee', trajectory: null, place: me.spaceId }
}

/** The reader of the page of one trajectory. */
export function trajectoryReader(me: Pick<Me, 'personId' | 'spaceId'>, trajectory: PageTrajectory): Reader {
  return { personId: me.personId, as: trajectory.as, trajectory, place: trajectory.as === 'coach' ? trajectory.id : me.spaceId }
}

/** Does a waiting write belong to what this reader sees? A coach may write in an own space and in those of others on one device. */
function isOf(reader: Reader, me: Pick<Me, 'spaceId' | 'trajectories'>, write: FindingWrite): boolean {
  const { trajectoryId } = write.input.params
  if (reader.as === 'coach') return trajectoryId === reader.place
  return trajectoryId === me.spaceId || me.trajectories.some(({ id }) => id === trajectoryId)
}

async function readFindings(reader: Reader, signal: AbortSignal): Promise<readonly Finding[]> {
  if (reader.as === 'coach') {
    const params = { trajectoryId: reader.place }
    return (await call('GET /api/trajectories/:trajectoryId/findings', { params }, signal)).findings
  }
  await sendLeftAnswers().catch(() => undefined)
  return (await call('GET /api/me/findings', {}, signal)).findings
}

/** What stands on the pages of this reader. */
function isOnPage(finding: Finding, reader: Reader): boolean {
  const { state, trajectoryId } = finding
  if (reader.as === 'coach') return isLaidBefore('coach', state)
  const here = reader.trajectory?.id ?? null
  if (here === null) return true
  return isLaidBefore('coachee', state) && (trajectoryId === here || isSharedWith(finding, here))
}

export type Space = ReturnType<typeof useSpace>

export function useSpace(reader: Reader) {
  const me = useMe()
  const { personId } = me
  const locale = useLocale()
  const client = useQueryClient()
  const key = reader.as === 'coach' ? `findings/${reader.place}` : ownKey
  const queryKey = keptKey(personId, key)
  /** The list as it will be once the server has heard what waits here. */
  const withWaiting = async (before: readonly Finding[]) => {
    const writer = { personId, as: reader.as, at: serverNow() }
    const waiting = (await listWaiting()).filter(isFindingWrite).filter((write) => isOf(reader, me, write))
    return waiting.reduce<readonly Finding[]>((findings, write) => applyWrite(findings, write, writer), completeFindings(before))
  }
  const of = reader.as === 'coach' ? [reader.place] : []
  const kept = useKept(
    key,
    (signal) => readFindings(reader, signal),
    true,
    withWaiting,
    () => of,
  )
  const { waiting } = useOutbox()
  const waited = useRef(waiting)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the person and what is read
  useEffect(() => {
    // Everything was sent: the server knows best how it stands now.
    if (waited.current > 0 && waiting === 0) void client.invalidateQueries({ queryKey })
    waited.current = waiting
  }, [client, personId, key, waiting])

  const all = kept.data ?? noFindings
  const { as, place } = reader
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reader is the same as long as these are
  const findings = useMemo(() => all.filter((finding) => isOnPage(finding, reader)), [all, personId, as, place, reader.trajectory?.id])
  const whereOf = (finding: Pick<Finding, 'id' | 'trajectoryId'>) => ({
    trajectoryId: finding.trajectoryId ?? place,
    findingId: finding.id,
  })

  const coachOf = (id: string | null) => me.trajectories.find((one) => one.id === id)?.coachName ?? ''

  /** Shows at once, and goes out now or when there is a connection. Resolves when this device has it. */
  const write = async (said: FindingWrite): Promise<void> => {
    // Written before the list was read here: it is added to what this device keeps, and never replaces it.
    const before = client.getQueryData<readonly Finding[]>(queryKey) ?? (await withWaiting((await readKept(key)) ?? noFindings))
    const next = applyWrite(before, said, { personId, as, at: serverNow() })
    client.setQueryData(queryKey, next)
    await queueWrite(said as { id: string; key: CallKey; input: never })
    await keepIfChosen(personId, key, next, of)
  }
  /** `leftOut`: the fields the coach of this trajectory does not get; null: the coach no longer reads it. */
  const share = (finding: Pick<Finding, 'id'>, trajectoryId: string, leftOut: readonly string[] | null) =>
    write(shareWrite({ trajectoryId, findingId: finding.id }, leftOut, serverNow()))
  const byId = useMemo(() => new Map(all.map((finding) => [finding.id, finding])), [all])
  const find = (findingId: string) => byId.get(findingId)
  /** What these bodies need beside them and the coach of this trajectory does not read yet. */
  const besideOf = (bodies: readonly FindingBody[], trajectoryId: string) => unreadNeeds(bodies, { trajectoryId, ownerId: personId, find })
  /** The findings that are shared along with a new one: the person saw them in the sheet. */
  const alongOf = (body: FindingBody, shares: readonly DraftShare[]) =>
    shares.flatMap((one) =>
      besideOf([body], one.trajectoryId)
        .filter(({ id }) => one.beside?.includes(id))
        .map((finding) => ({ finding, trajectoryId: one.trajectoryId, leftOut: leftOutOf(one, finding.id) })),
    )
  const coaches = as === 'coachee' ? me.trajectories.filter(({ open }) => open) : noCoaches
  /** A coach reads along in the trajectory whose page this is. */
  const isCoached = as === 'coach' || coaches.some(({ id }) => id === reader.trajectory?.id)

  return {
    me,
    reader,
    findings,
    /** Also what is not on this page. */
    all,
    status: kept.status,
    offline: kept.offline,
    error: kept.error,
    again: kept.again,
    place,
    /** The wording of another finding of this space that still stands, as `checkFinding` asks for it. */
    bodyOf: useMemo(() => bodyOfStanding(all), [all]),
    /** Trajectories of the owner whose coach has access now: with whom something can be shared. */
    coaches,
    isCoached,
    /** First names in a sentence: "Marijke en Tessa". */
    namesOf: (coaches: readonly { readonly coachName: string }[]) =>
      formatList([...new Set(coaches.map(({ coachName }) => firstName(coachName)))], locale),
    coachOf,
    /** First name of the other person of this page; empty in one's own space. */
    otherName: firstName((as === 'coach' ? reader.trajectory?.coacheeName : reader.trajectory?.coachName) ?? ''),
    /** First name of who made a finding; null: the reader did. */
    makerOf: ({ madeBy, trajectoryId }: Pick<Finding, 'madeBy' | 'trajectoryId'>): string | null =>
      madeBy === personId ? null : firstName(as === 'coach' ? (reader.trajectory?.coacheeName ?? '') : coachOf(trajectoryId)),
    write,
    /** New and private for the owner; `shares`: what is shared from the start. By a coach it is noted, and both read it. Gives its id. */
    create: async (body: FindingBody, shares: readonly DraftShare[] = [], id: string = makeId()): Promise<string> => {
      await write(createWrite({ id, trajectoryId: place, body }))
      for (const { finding, trajectoryId, leftOut } of alongOf(body, shares)) await share(finding, trajectoryId, leftOut)
      for (const { trajectoryId, leftOut } of sharesOf(shares, body.kind)) await share({ id }, trajectoryId, leftOut)
      return id
    },
    /** `finding`: as it was when the person began to change it. */
    revise: (finding: Finding, body: FindingBody) => write(reviseWrite(whereOf(finding), body, finding)),
    offer: (finding: Finding) => write(offerWrite(whereOf(finding))),
    answer: (finding: Finding, answer: 'accept' | 'refuse', reworded: FindingBody | null = null) =>
      write(answerWrite(whereOf(finding), answer, reworded, finding)),
    /** The owner erases it for good; the page asked first. */
    erase: (finding: Pick<Finding, 'id' | 'trajectoryId'>) => write(eraseWrite(whereOf(finding))),
    withdraw: (finding: Pick<Finding, 'id' | 'trajectoryId'>) => write(withdrawWrite(whereOf(finding))),
    /** Withdrawing is final: bringing something back creates the same again, from the same moment and for the same readers. */
    restore: async (finding: Finding): Promise<void> => {
      const { sessionId, momentId, body } = finding
      const id = makeId()
      const trajectoryId = as === 'coach' ? place : (finding.trajectoryId ?? place)
      await write(createWrite({ id, trajectoryId, sessionId, momentId, body }))
      if (as === 'coachee') for (const one of finding.sharedWith) await share({ id }, one.trajectoryId, one.leftOut)
    },
    share,
    find,
    besideOf,
    alongOf,
    /** The coaches who read a finding of the owner now: it is shared with them, and so is everything it needs beside it (I3). */
    readersOf: (finding: Finding) =>
      coaches.filter(({ id: trajectoryId }) => isReadByCoach(finding, { trajectoryId, ownerId: personId, find })),
    /** What said about sharing still waits here for a connection: until then each coach sees what they saw. */
    unsent: useUnsentShares(),
  }
}

const noCoaches: Me['trajectories'] = []

/** Everything in one's own space. */
export function useOwnSpace(): Space {
  return useSpace(ownReader(useMe()))
}

/** The space as it stands on the page of one trajectory, for its coach or for the owner. */
export function useTrajectorySpace(trajectory: PageTrajectory): Space {
  return useSpace(trajectoryReader(useMe(), trajectory))
}
