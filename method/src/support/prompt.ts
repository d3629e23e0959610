// The places to write in one's own space, each with the help that can stand above it. The texts: prompts.data.ts.
import type { Bilingual } from '#method/locale/locale.ts'

/** Every place to write. Saved with what was written (making.answered), so a key never changes its meaning. */
export const promptKeys = [
  'now.thinking',
  'now.feeling',
  'now.wanting',
  'now.body',
  'success.moment',
  'success.did',
  'success.thought',
  'success.felt',
  'success.wanted',
  'success.longing',
  'ideal.words',
  'ideal.behind',
  'ideal.wanted-by',
  'ideal.problem',
  'ideal.bridge',
  'obstacle.sentence',
  'obstacle.feel-now',
  'obstacle.think-now',
  'obstacle.want-now',
  'obstacle.potential',
  'intention.act',
  'intention.quality',
  'intention.if-then',
  'intention.notice',
  'intention.look-back',
  'quality.word',
  'quality.act',
  'quality.where',
] as const
export type PromptKey = (typeof promptKeys)[number]

/** ask, hint and example: guidance; cue: a few words; blank shows nothing; own: the person's own question. Source: M21; S6, S17, S36. */
export type Prompt = {
  readonly ask: Bilingual
  readonly hint: Bilingual
  /** How somebody might begin: the start of a sentence, never an answer to copy. */
  readonly example: Bilingual
  readonly cue: Bilingual
}

export function isPromptKey(key: string): key is PromptKey {
  return (promptKeys as readonly string[]).includes(key)
}
