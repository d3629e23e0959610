// Exports a session as a trace file. The file contains no names. Importing: import-trace.usecases.ts.
import type { Bilingual, Locale } from '#method/locale/locale.ts'
import { printTrace, traceFromEvents } from '#method/session/trace-file.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { eventsAfter } from './session.repository.ts'
import { type AskedSession, openEvents, reachSession } from './session.usecases.ts'

const fileNames: Bilingual = { nl: 'sessie', en: 'session' }

export async function exportTrace(asked: AskedSession, dependencies: Dependencies): Promise<{ filename: string; text: string } | Refusal> {
  const place = await reachSession(asked, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  const { reach, session } = place
  await recordLook(reach, asked.actor, 'session', dependencies)
  const coacheeId = reach.trajectory.coachee_id
  const events = await openEvents(await eventsAfter(dependencies.database, reach.spaceId, session.id, 0), coacheeId, dependencies)
  const language = (session.language as Locale | null) ?? (await profilesByPerson([coacheeId], dependencies)).get(coacheeId)?.locale ?? 'nl'
  const number = Math.abs(session.number)
  const meta = { startedAt: session.started_at ?? session.created_at, endedAt: session.ended_at, number, language }
  const of = traceMark(reach.spaceId, dependencies)
  return { filename: `krachtlijn-${fileNames[language]}-${number}.json`, text: printTrace(traceFromEvents({ ...meta, of }, events)) }
}

/** Tells this installation whose session a trace is of. It says nothing to anyone else. */
export function traceMark(spaceId: string, { vault }: Pick<Dependencies, 'vault'>): string {
  return vault.hash('trace-of', spaceId).slice(0, 32)
}
