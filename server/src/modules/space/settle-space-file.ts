// What of a space file is accepted here: the rules of the method for findings and krachtlijnen, which look at the whole file. Pure.
import type { SpaceFile } from '#contract/space.ts'
import { acceptedParts, mayHoldObstacle } from '#method/alignment/check-alignment.ts'
import { importedState } from '#method/finding/imported-state.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { withFittingKey } from '#method/quality/lexicon-key.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { placeInTime } from '#method/session/event-time.ts'
import { ranOf } from '#method/session/session-time.ts'

type Session = SpaceFile['sessions'][number]
/** ranMs: how long the session ran, without pauses. */
export type SettledFile = Omit<SpaceFile, 'sessions'> & { readonly sessions: readonly (Session & { readonly ranMs: number | null })[] }

/** `at`: of the import. No instant counts as later; a state that differs from the file was given then. */
export function settleFile(file: SpaceFile, at: number): SettledFile {
  const bodyOf = bodyOfStanding(file.findings)
  const obstacles = new Set(file.findings.flatMap(({ id, body }) => (body.kind === 'obstacle' ? [id] : [])))
  return {
    ...file,
    // Whether a session ended follows from its events, not from the file.
    sessions: file.sessions.map((session) => {
      const view = deriveSession(session.events.map(({ event }) => placeInTime(event, at)))
      return { ...session, state: view.state, startedAt: view.startedAt, endedAt: view.endedAt, ranMs: ranOf(view) }
    }),
    findings: file.findings.map((finding) => {
      const body = withFittingKey(finding.body)
      const state = importedState({ ...finding, body, isOwn: finding.madeBy === file.person.id }, bodyOf)
      // A state that differs from the file gets a revision of its own, so that the history says when it changed.
      const changed = { at, byId: file.person.id, state, body }
      return { ...finding, body, state, revisions: state === finding.state ? finding.revisions : [...finding.revisions, changed] }
    }),
    alignments: file.alignments.map((alignment) => {
      const { idealId, qualities } = acceptedParts(alignment, file.findings)
      const states = alignment.states.map((state) => {
        const isHeld = state.obstacleId !== null && mayHoldObstacle(state.layer) && obstacles.has(state.obstacleId)
        return { ...state, obstacleId: isHeld ? state.obstacleId : null }
      })
      return { ...alignment, idealId, qualities: [...qualities], states }
    }),
  }
}
