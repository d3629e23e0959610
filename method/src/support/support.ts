// Which help level a prompt has: a level less after some answers, and otherwise the level the person chose.
import type { Finding } from '#method/finding/finding.ts'
import { allPrompts } from '#method/support/prompt.ts'
import type { PromptSetting } from '#method/support/prompt-setting.ts'
import { type SupportLevel, supportLevels } from '#method/support/support-level.ts'

/** After so many filled answers at one level, the next writing gets one level less. */
export const answersBeforeLighter = 3

/** A prompt that was answered, and the help level it had then. A prompt that was left empty is not stored. */
export type Unaided = { readonly at: number; readonly prompt: string; readonly level: SupportLevel }
/** A level that the person chose. `prompt` may be `allPrompts`; `level` null: follow the answers again. */
export type SupportChoice = { readonly at: number; readonly prompt: string; readonly level: SupportLevel | null }
export type SupportHistory = { readonly answers: readonly Unaided[]; readonly choices: readonly SupportChoice[] }

/** The person's answers and choices. What was withdrawn is left out. */
export function supportHistory(findings: readonly Finding[], settings: readonly PromptSetting[]): SupportHistory {
  const accepted = findings.filter(({ state }) => state === 'accepted')
  return {
    answers: accepted.flatMap(({ body, createdAt: at }) =>
      (body.making?.answered ?? []).map(({ prompt, level }) => ({ at, prompt, level })),
    ),
    choices: settings.flatMap(({ body, createdAt: at, withdrawnAt }) =>
      body.kind === 'support' && withdrawnAt === null ? [{ at, prompt: body.prompt, level: body.level }] : [],
    ),
  }
}

const lighter: Readonly<Partial<Record<SupportLevel, SupportLevel>>> = { guidance: 'cue', cue: 'blank' }

const weight = (level: SupportLevel | null) => (level === null ? -1 : supportLevels.indexOf(level))

/** The latest choice for this prompt or for all. At the same instant: the one for this prompt, then the one with more help. */
export function latestChoice(prompt: string, choices: readonly SupportChoice[]): SupportChoice | null {
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
 * The help level of a prompt when a writing begins.
 * The first level is guidance. After `answersBeforeLighter` filled answers at a level it becomes one level less (guidance,
 * cue, blank), never two at once, and never more by itself. A level that the person chose applies from that instant, and becomes
 * less in the same way. The level `own` applies until they choose otherwise. Choosing null counts as if nothing had been chosen.
 * An empty answer changes nothing, and nothing reads how much or what was written.
 * The caller asks once, when the writing begins, and keeps that level to its end.
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
    // Written at a level that no longer applies, for instance on another device: it does not count for this level.
    if (answer.level !== level) continue
    filled += 1
    const next: SupportLevel | undefined = lighter[level]
    if (filled < answersBeforeLighter || next === undefined) continue
    level = next
    filled = 0
  }
  return level
}
