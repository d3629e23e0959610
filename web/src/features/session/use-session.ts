// Opens a session on this device: what is kept first, then the server, then others every few seconds. Local first.

import { useEffect, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { completeFindings } from '#method/finding/complete-body.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { call, callQuietly, problemCode } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { deviceId, openDeviceStore, readKept } from '../../client/offline/device-store.ts'
import { type EventsReading, keepEvents, keepReading, openKept } from '../../client/offline/kept-session.ts'
import { queueWrite } from '../../client/outbox/outbox.ts'
import { createSessionLog, type SessionLog } from './session-log.ts'

type Trajectory = CallResult<'GET /api/trajectories/:trajectoryId'>
type Findings = CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings']
export type OpenSession = {
  readonly status: 'ready'
  readonly log: SessionLog
  readonly number: number | null
  readonly trajectory: Trajectory | null
  readonly findings: Findings
}
export type SessionOpening = { readonly status: 'opening' } | { readonly status: 'failed'; readonly code: string } | OpenSession

const pollEvery = 8_000
/** All that is one's own, kept on a device only by choice (coachee/own/use-own.ts). */
const ownFindings = 'own-findings'

/** After the frame that shows the new mark is on screen, so that nothing stands in its way; in a hidden tab, at once. */
function afterFrame(work: () => void): void {
  if (document.hidden) setTimeout(work, 0)
  else requestAnimationFrame(() => setTimeout(work, 24))
}

function openLog(trajectoryId: string, sessionId: string, events: readonly SessionEvent[]): SessionLog {
  return createSessionLog(events, {
    deviceId: deviceId(),
    now: Date.now,
    makeId,
    afterFrame,
    write: async (event) => {
      // In this order: what this device shows as said is on its way. A tab that dies between the two loses nothing.
      await queueWrite({
        id: event.id,
        key: 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events',
        input: { params: { trajectoryId, sessionId }, body: { events: [event] } },
      })
      await keepEvents(sessionId, [event])
    },
  })
}

/** What can be leaned on: what was found in the trajectory, or, alone, all that is one's own. */
async function readFindings(trajectoryId: string, alone: boolean, signal: AbortSignal): Promise<Findings> {
  if (!alone) return (await call('GET /api/trajectories/:trajectoryId/findings', { params: { trajectoryId } }, signal)).findings
  const { findings } = await call('GET /api/me/findings', {}, signal)
  return acceptedIn(findings)
}

const acceptedIn = (findings: Findings): Findings => findings.filter(({ state }) => state === 'accepted')

/** alone: in one's own place, without a coach. */
export function useSession(personId: string, trajectoryId: string, sessionId: string, alone = false): SessionOpening {
  const [opening, setOpening] = useState<SessionOpening>({ status: 'opening' })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const params = { trajectoryId, sessionId }
    let log: SessionLog | null = null
    let cursor = 0
    let reading = false

    const ready = (events: readonly SessionEvent[], part: Partial<OpenSession>) => {
      if (signal.aborted) return
      if (log) log.merge(events)
      else log = openLog(trajectoryId, sessionId, events)
      const held = log
      setOpening((before) => ({
        status: 'ready',
        number: null,
        trajectory: null,
        findings: [],
        ...(before.status === 'ready' ? before : {}),
        ...part,
        log: held,
      }))
    }

    async function takeIn(answer: EventsReading): Promise<void> {
      cursor = answer.cursor
      const known = new Set(log?.view().events.map((event) => event.id))
      const fresh = answer.events.filter((event) => !known.has(event.id))
      if (fresh.length > 0) await keepEvents(sessionId, fresh)
    }

    async function refresh(): Promise<void> {
      const [session, trajectory, findings] = await Promise.allSettled([
        call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params }, signal),
        call('GET /api/trajectories/:trajectoryId', { params: { trajectoryId } }, signal),
        readFindings(trajectoryId, alone, signal),
      ])
      if (signal.aborted) return
      if (session.status === 'rejected' && !log) return setOpening({ status: 'failed', code: problemCode(session.reason) })
      const part: { -readonly [K in keyof OpenSession]?: OpenSession[K] } = {}
      if (trajectory.status === 'fulfilled') part.trajectory = trajectory.value
      if (findings.status === 'fulfilled') part.findings = findings.value
      if (session.status === 'fulfilled') part.number = session.value.session.number
      const events = session.status === 'fulfilled' ? (session.value.events as readonly SessionEvent[]) : []
      const before = session.status === 'fulfilled' ? takeIn({ events, cursor: session.value.cursor }) : Promise.resolve()
      ready(events, part)
      await before
      const { findings: _, ...withoutFindings } = part
      // For a coach what was found goes along without network; of one's own space it does so by one's own choice, elsewhere.
      const isOwn = alone || part.trajectory?.as === 'coachee'
      await keepReading(trajectoryId, sessionId, isOwn ? withoutFindings : part)
    }

    async function poll(): Promise<void> {
      if (reading || document.hidden || !log) return
      reading = true
      try {
        const answer = await callQuietly(
          'GET /api/trajectories/:trajectoryId/sessions/:sessionId/events',
          { params, query: { after: cursor } },
          signal,
        )
        const events = answer.events as readonly SessionEvent[]
        await takeIn({ events, cursor: answer.cursor })
        if (!signal.aborted) log.merge(events)
      } catch {
        // No connection: the next turn tries again.
      } finally {
        reading = false
      }
    }

    async function open(): Promise<void> {
      await openDeviceStore(personId)
      const kept = await openKept(trajectoryId, sessionId)
      if (signal.aborted) return
      const findings = alone ? completeFindings(acceptedIn((await readKept<Findings>(ownFindings)) ?? [])) : kept?.findings
      if (kept && !signal.aborted) ready(kept.events, { number: kept.number, trajectory: kept.trajectory, findings: findings ?? [] })
      await refresh()
    }
    void open()
    const timer = setInterval(() => void poll(), pollEvery)
    const onFocus = () => void poll()
    window.addEventListener('focus', onFocus)
    document.addEventListener('visibilitychange', onFocus)
    return () => {
      stop.abort()
      clearInterval(timer)
      window.removeEventListener('focus', onFocus)
      document.removeEventListener('visibilitychange', onFocus)
    }
  }, [personId, trajectoryId, sessionId, alone])
  return opening
}
