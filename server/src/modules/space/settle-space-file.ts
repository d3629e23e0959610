// What of a space file is accepted here: the rules of the method for findings and krachtlijnen, which look at the whole file. Pure.
import type { SpaceFile } from '#contract/space.ts'
import { acceptedParts, mayHoldObstacle } from '#method/alignment/check-alignment.ts'
import { importedState } from '#method/finding/imported-state.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { withFittingKey } from '#method/quality/lexicon-key.ts'

/** `at`: when a state that differs from the file was given. */
export function settleFile(file: SpaceFile, at: number): SpaceFile {
  const bodyOf = bodyOfStanding(file.findings)
  const obstacles = new Set(file.findings.flatMap(({ id, body }) => (body.kind === 'obstacle' ? [id] : [])))
  return {
    ...file,
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
