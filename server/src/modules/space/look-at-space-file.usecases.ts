// Looks at a space file before it is imported: whose it is, what is in it, and what importing it would do. Stores nothing.
import type { Actor } from '#method/access/actor.ts'
import { mostReminders } from '#method/reminder/reminder.ts'
import type { Dependencies } from '../../dependencies.ts'
import { openFile } from '../../files/opened-file.ts'
import { isRefusal, type Refusal, refuse } from '../../http/refusal.ts'
import { isPersonHere } from '../person/profile.usecases.ts'
import { importedBefore } from './imported-file.usecases.ts'
import { placeTrajectories, type TrajectoryPlaces } from './place-trajectories.ts'
import type { SpaceImport } from './put-content.ts'
import { type OpenedSpaceFile, partsApart, readSpaceFile } from './read-space-file.ts'
import { idsOf, knownIds } from './space.repository.ts'

/** A file that is consistent and may be imported by this person, compared with what is in their space. */
export type FoundSpaceFile = {
  readonly opened: OpenedSpaceFile
  readonly spaceId: string
  readonly places: TrajectoryPlaces
  /** Ids that are in this space already. */
  readonly known: ReadonlySet<string>
  readonly isFresh: SpaceImport['isFresh']
  /** Left out: their trajectory has a coach here. */
  readonly closed: number
  /** Left out: reminders above what a person may have. */
  readonly tooMany: number
  /** What is new here, trajectories included. */
  readonly adds: number
  readonly importedAt: number | null
}

const worker = new URL('./space-file.worker.ts', import.meta.url)

/** The caller closes what is opened. The file of another person of this installation is refused: it belongs to them. */
export async function openSpaceFile(
  { actor, bytes }: { readonly actor: Actor; readonly bytes: Buffer },
  dependencies: Dependencies,
): Promise<FoundSpaceFile | Refusal> {
  const { database } = dependencies
  const opened: OpenedSpaceFile | Refusal = await openFile(bytes, readSpaceFile, worker)
  if (isRefusal(opened)) return opened
  const { head } = opened
  try {
    if (head.person.id !== actor.personId && (await isPersonHere(head.person.id, dependencies))) {
      await opened.close()
      return refuse(409, 'space-file.of-another')
    }
    const spaceId = actor.ownSpaceId
    const known = await knownIds(database, spaceId)
    const places = await placeTrajectories(database, spaceId, head)
    const isFresh: SpaceImport['isFresh'] = ({ id, trajectoryId }) => !known.has(id) && !places.isClosed(trajectoryId)
    const apart = new Set<string>()
    for (const part of partsApart) for (const id of await idsOf(database, tableOf[part], spaceId)) apart.add(id)
    const reminders = (await idsOf(database, 'reminder', spaceId)).size
    const counted = { closed: 0, tooMany: 0, adds: head.trajectories.filter(({ id, own }) => !own && !known.has(places.place(id))).length }
    for await (const ids of opened.batches('ids')) {
      for (const { id, part, trajectoryId } of ids) {
        if (trajectoryId === null) counted.adds += apart.has(id) ? 0 : 1
        else if (isFresh({ id, trajectoryId })) counted.adds += 1
        else if (!known.has(id)) counted.closed += 1
        if (part === 'reminders' && !apart.has(id)) counted.tooMany += 1
      }
    }
    counted.tooMany = Math.max(0, counted.tooMany - Math.max(0, mostReminders - reminders))
    counted.adds -= counted.tooMany
    const importedAt = await importedBefore({ spaceId, digest: head.digest }, dependencies)
    return { opened, spaceId, places, known, isFresh, ...counted, importedAt }
  } catch (error) {
    await opened.close()
    throw error
  }
}

const tableOf = { reminders: 'reminder', received: 'received', promptSettings: 'prompt_setting' } as const

export async function lookAtSpaceFile(input: { readonly actor: Actor; readonly bytes: Buffer }, dependencies: Dependencies) {
  const found = await openSpaceFile(input, dependencies)
  if (isRefusal(found)) return found
  await found.opened.close()
  const { person, exportedAt, trajectories, counts, moments } = found.opened.head
  const all = trajectories.length - 1 + Object.values(counts).reduce((sum, count) => sum + count, 0)
  const { adds, importedAt } = found
  const left = found.closed + found.tooMany
  return {
    person: { name: person.name, isMe: person.id === input.actor.personId },
    exportedAt,
    trajectories: trajectories.length - 1,
    ...{ sessions: counts.sessions, moments, findings: counts.findings },
    ...{ adds, known: all - adds - left, left, importedAt },
  }
}
