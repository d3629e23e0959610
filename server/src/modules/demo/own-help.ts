// The help levels of what a coachee of the demo wrote alone: computed as the method does for real people. Pure.
import type { AnsweredPrompt, Beginning, FindingBody } from '#method/finding/finding.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import { type SupportChoice, supportFor, type Unaided } from '#method/support/support.ts'

/** What the person wrote and chose so far; it grows with the story. */
export type HelpSoFar = { readonly answers: Unaided[]; readonly choices: SupportChoice[] }

/** The prompts of a kind of finding, each with the text that was written there. */
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

/** Adds how the body was made (`making`). A body without prompts is returned unchanged. */
export function withHelp(body: FindingBody, began: Beginning, so: HelpSoFar): FindingBody {
  const answered = placesOf(body).flatMap(([prompt, text]): readonly AnsweredPrompt[] =>
    text.trim() === '' ? [] : [{ prompt, level: supportFor(prompt, so) }],
  )
  return answered.length === 0 ? body : { ...body, making: { began, answered } }
}
