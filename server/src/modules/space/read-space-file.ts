// Reads the bytes of a space file: checks all of it, and takes it apart into lists that are imported batch by batch. Runs in a worker when the
// file is large. Pure.
import { createHash } from 'node:crypto'
import { currentFile, type SpaceFile, spaceFile } from '#contract/space.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { OpenedFile, ReadFile } from '../../files/opened-file.ts'
import { validateInParts } from '../../http/in-parts.ts'
import { decodeBody } from '../../http/read-body.ts'
import { type Refusal, Refused, refuse } from '../../http/refusal.ts'
import { findDamage } from './check-space-file.ts'
import { type SettledFile, settleFile } from './settle-space-file.ts'

export const partsOfTrajectory = ['sessions', 'findings', 'alignments', 'notes'] as const
export const partsApart = ['reminders', 'received', 'promptSettings'] as const
type Part = (typeof partsOfTrajectory)[number] | (typeof partsApart)[number]

export type SpaceFileHead = Pick<SpaceFile, 'format' | 'version' | 'exportedAt' | 'person'> & {
  readonly trajectories: readonly { readonly id: string; readonly own: boolean }[]
  readonly counts: Readonly<Record<Part, number>>
  readonly moments: number
  /** Of the content: the same file saved again has the same digest. */
  readonly digest: string
}
type Lists = { readonly [Name in 'trajectories' | Part]: SettledFile[Name][number] } & {
  /** Of the sessions, which are handed over without them. */
  readonly events: { readonly sessionId: string; readonly position: number; readonly byId: string; readonly event: SessionEvent }
  readonly ids: { readonly part: Part; readonly id: string; readonly trajectoryId: string | null }
}
export type OpenedSpaceFile = OpenedFile<SpaceFileHead, Lists>

export async function readSpaceFile(bytes: Uint8Array): Promise<ReadFile<SpaceFileHead, Lists> | Refusal> {
  const parsed = parse(bytes)
  if ('refused' in parsed) return parsed
  const checked = await validateInParts(spaceFile, currentFile(parsed.json as never))
  if (!checked.success) return refuse(422, 'body.invalid', { detail: checked.issues[0]?.path.join('.') ?? '' })
  const whole = checked.data as SpaceFile
  const damage = findDamage(whole)
  if (damage !== null) return refuse(422, 'space-file.damaged', { detail: damage })
  const file = settleFile(whole, Date.now())
  const events = file.sessions.flatMap((session) =>
    session.events.map(({ byId, event }, index) => ({ sessionId: session.id, position: index + 1, byId, event })),
  )
  const ids = [
    ...partsOfTrajectory.flatMap((part) => file[part].map(({ id, trajectoryId }) => ({ part, id, trajectoryId }))),
    ...partsApart.flatMap((part) => file[part].map(({ id }) => ({ part, id, trajectoryId: null }))),
  ]
  const { format, version, exportedAt, person } = file
  const counts = Object.fromEntries([...partsOfTrajectory, ...partsApart].map((part) => [part, file[part].length]))
  return {
    head: {
      ...{ format, version, exportedAt, person },
      trajectories: file.trajectories.map(({ id, own }) => ({ id, own })),
      counts: counts as SpaceFileHead['counts'],
      moments: events.filter(({ event }) => event.kind === 'moment').length,
      digest: digestOf(whole),
    },
    lists: { ...file, sessions: file.sessions.map((session) => ({ ...session, events: [] })), events, ids },
  }
}

function parse(bytes: Uint8Array): { readonly json: unknown } | Refusal {
  try {
    return { json: JSON.parse(decodeBody(bytes)) }
  } catch (error) {
    return error instanceof Refused ? error.refusal : refuse(422, 'body.invalid')
  }
}

/** Part by part: the whole file as one string could be longer than a string may be. */
function digestOf(file: SpaceFile): string {
  const hash = createHash('sha256')
  for (const [name, part] of Object.entries({ ...file, exportedAt: 0 })) {
    hash.update(`\n${name}\n`)
    for (const item of Array.isArray(part) ? part : [part]) hash.update(`${JSON.stringify(item)}\n`)
  }
  return hash.digest('hex')
}
