// How much help stands above a place to write: less as somebody does more unaided, and as much as they like when they say so.
import type { Finding } from '#method/finding/finding.ts'
import { type SupportLevel, supportLevels } from '#method/support/support-level.ts'

/** A choice for all places at once. */
export const allPrompts = 'all'
/** So many filled answers at one level, and the next time a little less help stands there. */
export const answersBeforeLighter = 3

/** A place that was filled, with the help that stood above it then. An empty place leaves no trace: any side may be left out. */
export type Unaided = { readonly at: number; readonly prompt: string; readonly level: SupportLevel }
/** What the person chose. level null: follow what I do again. */
export type SupportChoice = { readonly at: number; readonly prompt: string; readonly level: SupportLevel | null }
export type SupportHistory = { readonly answers: readonly Unaided[]; readonly choices: readonly SupportChoice[] }

/** Everything in somebody's own findings that says something about help; what was withdrawn says nothing. */
export function supportHistory(findings: readonly Finding[]): SupportHistory {
  const own = findings.filter(({ state }) => state === 'accepted')
  return {
    answers: own.flatMap(({ body, createdAt: at }) => (body.making?.answered ?? []).map(({ prompt, level }) => ({ at, prompt, level }))),
    choices: own.flatMap(({ body, createdAt: at }) => (body.kind === 'support' ? [{ at, prompt: body.prompt, level: body.level }] : [])),
  }
}

const lighter: Readonly<Partial<Record<SupportLevel, SupportLevel>>> = { guidance: 'cue', cue: 'blank' }

const weight = (level: SupportLevel | null) => (level === null ? -1 : supportLevels.indexOf(level))

/** The latest choice for this place; for all places counts as much. At the same instant: the one for this place, then the one with more help. */
function latestChoice(prompt: string, choices: readonly SupportChoice[]): SupportChoice | null {
  return choices
    .filter((choice) => choice.prompt === prompt || choice.prompt === allPrompts)
    .reduce<SupportChoice | null>((latest, choice) => {
      if (latest === null || choice.at > latest.at) return choice
      if (choice.at < latest.at) return latest
      if (choice.prompt !== latest.prompt) return choice.prompt === prompt ? choice : latest
      return weight(choice.level) < weight(latest.level) ? choice : latest
    }, null)
}

/**
 * Meaning: how much help stands above this place at the start of a writing.
 * Rule: it begins with guidance. After three filled answers at a level it is one level lighter (guidance, cue, blank), never two
 * at once, and never heavier by itself. What the person chooses holds from then on, and fading goes on from there; choosing an
 * own question holds until they choose otherwise. Choosing to follow (null) counts as if nothing had been chosen. Only filled
 * places count: what was left empty is never held against anybody, nor is how much or what was written.
 * The caller asks once, when the writing begins, and keeps that level to its end: help never falls away in the middle.
 * Source: M21; S6, S17, S56.
 * @example supportFor('now.feeling', { answers: [], choices: [] }) // 'guidance'
 */
export function supportFor(prompt: string, { answers, choices }: SupportHistory): SupportLevel {
  const choice = latestChoice(prompt, choices)
  const chosen = choice?.level ?? null
  if (chosen === 'own') return 'own'
  const since = choice === null || chosen === null ? Number.NEGATIVE_INFINITY : choice.at
  const counted = answers
    .filter((answer) => answer.prompt === prompt && answer.at > since)
    .toSorted((a, b) => a.at - b.at || weight(a.level) - weight(b.level))
  let level: SupportLevel = chosen ?? 'guidance'
  let filled = 0
  for (const answer of counted) {
    // Written with a level that no longer holds, on another device perhaps: it says nothing about this one.
    if (answer.level !== level) continue
    filled += 1
    const next: SupportLevel | undefined = lighter[level]
    if (filled < answersBeforeLighter || next === undefined) continue
    level = next
    filled = 0
  }
  return level
}
