// Checks that a space file with the right shape is consistent: every item is in a trajectory of the file, and no id occurs twice. Pure.
import type { SpaceFile } from '#contract/space.ts'
import { checkReminder } from '#method/reminder/reminder.ts'
import { checkFact } from '#method/session/check-fact.ts'
import { checkPromptSetting } from '#method/support/prompt-setting.ts'
import { checkSighting } from '#method/witness/witness.ts'

/** The first inconsistency, in words for the person who imports the file; null when there is none. */
export function findDamage(file: SpaceFile): string | null {
  const own = file.trajectories.filter((trajectory) => trajectory.own)
  if (own.length !== 1) return 'trajectories: exactly one is the own place'
  const trajectories = new Set(file.trajectories.map(({ id }) => id))
  const sessions = new Set(file.sessions.map(({ id }) => id))
  const parts = [file.findings, file.sessions, file.alignments, file.notes] as const
  const names = ['findings', 'sessions', 'alignments', 'notes'] as const
  const seen = new Set<string>(trajectories)
  if (seen.size !== file.trajectories.length) return 'trajectories: an id occurs twice'
  for (const [part, items] of parts.entries()) {
    for (const [index, item] of items.entries()) {
      const place = `${names[part]}[${index}]`
      if (seen.has(item.id)) return `${place}: this id occurs twice`
      seen.add(item.id)
      if (!trajectories.has(item.trajectoryId)) return `${place}: its trajectory is not in the file`
      const sessionId = 'sessionId' in item ? item.sessionId : null
      if (sessionId !== null && !sessions.has(sessionId)) return `${place}: its session is not in the file`
    }
  }
  for (const [index, { events }] of file.sessions.entries()) {
    for (const [at, { event }] of events.entries()) {
      const refusal = checkFact(event)
      if (refusal !== null) return `sessions[${index}].events[${at}]: ${refusal}`
    }
  }
  return damageApart(file)
}

/** The parts that belong to no trajectory. */
function damageApart({ findings, reminders, received, promptSettings }: SpaceFile): string | null {
  const said = new Set(findings.map(({ id }) => id))
  const seen = new Set(said)
  for (const [index, { id, about, label, schedule }] of reminders.entries()) {
    if (seen.has(id)) return `reminders[${index}]: this id occurs twice`
    seen.add(id)
    if (about !== null && !said.has(about)) return `reminders[${index}]: what it is about is not in the file`
    const refusal = checkReminder({ label, about }, schedule)
    if (refusal !== null) return `reminders[${index}]: ${refusal}`
  }
  for (const [index, { id, source, ...sighting }] of received.entries()) {
    if (seen.has(id)) return `received[${index}]: this id occurs twice`
    seen.add(id)
    const refusal = checkSighting(source, sighting)
    if (refusal !== null) return `received[${index}]: ${refusal}`
  }
  for (const [index, { id, body }] of promptSettings.entries()) {
    if (seen.has(id)) return `promptSettings[${index}]: this id stands there twice`
    seen.add(id)
    // Only this one: earlier versions allowed longer questions and any prompt.
    if (checkPromptSetting(body) === 'question.no-words') return `promptSettings[${index}]: question.no-words`
  }
  return null
}
