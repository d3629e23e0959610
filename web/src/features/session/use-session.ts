// Opens a session from this device or the server, whichever answers first, then polls for events of other devices.

import { useEffect, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { completeFindings } from '#method/finding/complete-body.ts'
import type { Speaker } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { ApiProblem, call, callQuietly } from '../../client/api.ts'
import { serverNow } from '../../client/clock.ts'
import { makeId } from '../../client/make-id.ts'
import { deviceId } from '../../client/offline/device-id.ts'
import { openDeviceStore, readKept } from '../../client/offline/device-store.ts'
import { dropSession, type EventsReading, keepEvents, keepReading, openKept } from '../../client/offline/kept-session.ts'
import { queueWrite } from '../../client/outbox/outbox.ts'
import { meKey, queryClient } from '../../client/query-client.ts'
import { problemCode } from '../../words/explain.ts'
import { createSessionLog, newsIn, type SessionLog } from './session-log.ts'

type Trajectory = CallResult<'GET /api/trajectories/:trajectoryId'>
type Findings = CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings']
export type OpenSession = {
  readonly status: 'ready'
  readonly log: SessionLog
  readonly number: number | null
  readonly trajectory: Trajectory | null
  readonly findings: Findings
}
type Part = Partial<Pick<OpenSession, 'number' | 'trajectory' | 'findings'>>
export type SessionOpening = { readonly status: 'opening' } | { readonly status: 'failed'; readonly code: string } | OpenSession

const pollEvery = 8_000
/** The user's own findings; stored on a device only if the user chose so (client/offline/offline-choice.ts). */
const ownFindings = 'own-findings'

/** Runs the work after the frame that shows the new mark, so that the work does not delay it. A hidden tab has no frames: at once. */
function afterFrame(work: () => void): void {
  if (document.hidden) setTimeout(work, 0)
  else requestAnimationFrame(() => setTimeout(work, 24))
}

function openLog(trajectoryId: string, sessionId: string, by: Speaker, events: readonly SessionEvent[]): SessionLog {
  return createSessionLog(events, {
    deviceId: deviceId(),
    by,
    now: serverNow,
    makeId,
    afterFrame,
    write: async (event) => {
      const { by: _, ...sent } = event
      // The outbox first: an event that this device shows will be sent, even if the tab is closed between the two writes.
      await queueWrite({
        id: event.id,
        key: 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events',
        input: { params: { trajectoryId, sessionId }, body: { events: [sent] } },
      })
      await keepEvents(trajectoryId, sessionId, [event])
    },
  })
}

/** Findings to build on: those of the trajectory, or in a session alone the accepted findings of the user. */
async function readFindings(trajectoryId: string, alone: boolean, signal: AbortSignal): Promise<Findings> {
  if (!alone) return (await call('GET /api/trajectories/:trajectoryId/findings', { params: { trajectoryId } }, signal)).findings
  const { findings } = await call('GET /api/me/findings', {}, signal)
  return acceptedIn(findings)
}

const acceptedIn = (findings: Findings): Findings => findings.filter(({ state }) => state === 'accepted')

const isRefused = (error: unknown) => error instanceof ApiProblem && [403, 404].includes(error.problem.status)

/** alone: a session in the user's own space, without a coach. by: the role of the user in this trajectory. */
export function useSession(personId: string, trajectoryId: string, sessionId: string, alone: boolean, by: Speaker): SessionOpening {
  const [opening, setOpening] = useState<SessionOpening>({ status: 'opening' })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const params = { trajectoryId, sessionId }
    let log: SessionLog | null = null
    let cursor = 0
    let reading = false
    let kept: Part = {}
    let heard: Part = {}

    const ready = (events: readonly SessionEvent[]) => {
      if (signal.aborted) return
      if (log) log.merge(events)
      else log = openLog(trajectoryId, sessionId, by, events)
      setOpening({ status: 'ready', number: null, trajectory: null, findings: [], ...kept, ...heard, log })
    }

    /** The events that are new here. */
    function takeIn(answer: EventsReading): readonly SessionEvent[] {
      cursor = answer.cursor
      return newsIn(log?.view().events ?? [], answer.events)
    }

    async function refresh(): Promise<void> {
      const [session, trajectory, findings] = await Promise.allSettled([
        call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params }, signal),
        call('GET /api/trajectories/:trajectoryId', { params: { trajectoryId } }, signal),
        readFindings(trajectoryId, alone, signal),
      ])
      if (signal.aborted) return
      if (session.status === 'rejected') {
        if (isRefused(session.reason)) await leave(session.reason)
        await fromDevice
        if (signal.aborted) return
        if (!log) return setOpening({ status: 'failed', code: problemCode(session.reason) })
      }
      heard = {
        ...(trajectory.status === 'fulfilled' ? { trajectory: trajectory.value } : {}),
        ...(findings.status === 'fulfilled' ? { findings: findings.value } : {}),
        ...(session.status === 'fulfilled' ? { number: session.value.session.number } : {}),
      }
      const events = session.status === 'fulfilled' ? (session.value.events as readonly SessionEvent[]) : []
      const fresh = session.status === 'fulfilled' ? takeIn({ events, cursor: session.value.cursor }) : []
      ready(events)
      const { findings: _, ...withoutFindings } = heard
      // A coach's device stores the findings, to read without network. The user's own findings are stored by offline-choice.ts, by choice.
      const isOwn = alone || heard.trajectory?.as === 'coachee'
      // The session first: its events are kept as long as it is.
      await keepReading(trajectoryId, sessionId, isOwn ? withoutFindings : heard)
      if (fresh.length > 0) await keepEvents(trajectoryId, sessionId, fresh)
    }

    /** The server says that this person may not read the session: it goes from the device and from the screen. */
    async function leave(reason: unknown): Promise<void> {
      if (!(await dropSession(sessionId))) return
      stop.abort()
      setOpening({ status: 'failed', code: problemCode(reason) })
      // The answer makes this device drop the rest of the trajectory, when access ended.
      await queryClient.invalidateQueries({ queryKey: meKey })
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
        const fresh = takeIn({ events, cursor: answer.cursor })
        if (!signal.aborted) log.merge(events)
        if (fresh.length > 0) await keepEvents(trajectoryId, sessionId, fresh)
      } catch (error) {
        // Without a connection the next poll tries again.
        if (isRefused(error)) void refresh()
      } finally {
        reading = false
      }
    }

    async function openFromDevice(): Promise<void> {
      await openDeviceStore(personId)
      const found = await openKept(trajectoryId, sessionId)
      if (!found) return
      const { events, number, trajectory } = found
      kept = {
        number,
        trajectory,
        findings: alone ? completeFindings(acceptedIn((await readKept<Findings>(ownFindings)) ?? [])) : found.findings,
      }
      ready(events)
    }
    // In parallel: a slow disk does not delay the answer of the server, nor the other way round.
    const fromDevice = openFromDevice()
    void refresh()
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
  }, [personId, trajectoryId, sessionId, alone, by])
  return opening
}
