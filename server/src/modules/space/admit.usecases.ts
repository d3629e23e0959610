// What one person may ask of the server, decided before the body of a request is read: attempts at large work, bytes written in an hour,
// and the room that is left in a space.
import type { EndpointName } from '#contract/endpoints.ts'
import { mostSpaceBytes } from '#method/space/space-limits.ts'
import { whenStorageAllows } from '../../database/storage-failure.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Admit } from '../../http/mount.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { type Limit, limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { bytesOfSpace } from './space-size.repository.ts'

/** Endpoints whose work is large, whatever comes of it. */
const largeWork: Partial<Readonly<Record<EndpointName, Limit>>> = {
  importSpace: limits.spaceFile,
  lookAtSpaceFile: limits.spaceFileLook,
  exportSpace: limits.spaceExport,
  importTrace: limits.trace,
  lookAtTrace: limits.traceLook,
}
/** These bring a file with a limit of its own. */
const files: ReadonlySet<EndpointName> = new Set<EndpointName>(['importSpace', 'lookAtSpaceFile', 'lookAtTrace'])

const hour = 3_600_000
/** Bytes that one person may send in an hour, files apart. */
const mostPerHour = 24 * 1024 * 1024
/** The size of a space is measured again after so many bytes were sent to it. */
const measureAfter = 1024 * 1024
/** Shorter requests are not measured by themselves. */
const small = 4 * 1024

/** State of this process: a second process counts for itself. */
export function createAdmit(dependencies: Dependencies): Admit {
  const sent = new Map<string, { hour: number; bytes: number }>()
  const sizes = new Map<string, { measured: number; since: number }>()

  function countBytes(personId: string, bytes: number): Refusal | null {
    const now = Math.floor(dependencies.clock() / hour)
    const known = sent.get(personId)
    const of = known?.hour === now ? known : { hour: now, bytes: 0 }
    of.bytes += bytes
    if (sent.size > 10_000) sent.clear()
    sent.set(personId, of)
    return of.bytes > mostPerHour ? refuse(429, 'rate.limited') : null
  }

  async function checkRoom(spaceId: string, bytes: number): Promise<Refusal | null> {
    const of = sizes.get(spaceId) ?? { measured: Number.NaN, since: 0 }
    of.since += bytes
    if (sizes.size > 10_000) sizes.clear()
    sizes.set(spaceId, of)
    const isKnown = !Number.isNaN(of.measured)
    if (bytes < small && !isKnown && of.since < measureAfter) return null
    if (!isKnown || of.since > measureAfter || of.measured + of.since > mostSpaceBytes) {
      of.measured = await bytesOfSpace(dependencies.database, spaceId)
      of.since = bytes
    }
    return of.measured + bytes > mostSpaceBytes ? refuse(413, 'space.full') : null
  }

  /** When nothing can be stored, nothing can be counted either: then exporting goes on. */
  async function count(limit: Limit, personId: string): Promise<Refusal | null> {
    let limited: Refusal | null = null
    await whenStorageAllows(async () => {
      limited = await countAttempts([[limit, personId]], dependencies)
    })
    return limited
  }

  return async ({ name, actor, params, bytes }) => {
    const limit = largeWork[name]
    const limited = limit && (await count(limit, actor.personId))
    if (limited) return limited
    if (bytes === 0 || files.has(name)) return null
    const tooMuch = countBytes(actor.personId, bytes)
    if (tooMuch) return tooMuch
    const reach = params.trajectoryId === undefined ? null : await reachTrajectory(actor, params.trajectoryId, dependencies)
    return checkRoom(reach?.spaceId ?? actor.ownSpaceId, bytes)
  }
}
