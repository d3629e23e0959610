// How much help stood above what a coachee of the demo wrote alone: as the method gives it to anybody who wrote the same. Pure.
import type { AnsweredPrompt, Beginning, FindingBody } from '#method/finding/finding.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import { type SupportChoice, supportFor, type Unaided } from '#method/support/support.ts'

/** What somebody wrote and chose so far; it grows with the story. */
export type HelpSoFar = { readonly answers: Unaided[]; readonly choices: SupportChoice[] }

/** The places of a writing, each with the words that came there. */
function placesOf(body: FindingBody): readonly (readonly [PromptKey, string])[] {
  switch (body.kind) {
    case 'check':
      return [
        ['now.thinking', body.thought],
        ['now.feeling', body.felt],
        ['now.wanting', body.wanted],
        ['now.body', body.bodyPlace],
      ]
    case 'success':
      return (['moment', 'did', 'thought', 'felt', 'wanted', 'longing'] as const).map((place) => [`success.${place}`, body[place]])
    case 'noticing':
      return [
        ['obstacle.think-now', body.thought],
        ['obstacle.feel-now', body.felt],
        ['obstacle.want-now', body.wanted],
      ]
    case 'ideal':
      return [[body.fromId == null ? 'ideal.behind' : 'ideal.words', body.words]]
    case 'quality':
      return body.fromId == null ? [] : [['quality.word', body.word]]
    default:
      return []
  }
}

/** The body with how it came about; a kind without places for writing stays as it is. */
export function withHelp(body: FindingBody, began: Beginning, so: HelpSoFar): FindingBody {
  const answered = placesOf(body).flatMap(([prompt, text]): readonly AnsweredPrompt[] =>
    text.trim() === '' ? [] : [{ prompt, level: supportFor(prompt, so) }],
  )
  return answered.length === 0 ? body : { ...body, making: { began, answered } }
}
