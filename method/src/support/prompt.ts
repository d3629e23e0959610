// Prompts: the places to write in one's own space, each with the help that can be shown above it. The texts: prompts.data.ts.
import type { Bilingual } from '#method/locale/locale.ts'

/** A key is stored with answers (making.answered) and in prompt settings, so its meaning must never change. */
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

/** Means every prompt, in a choice of a help level. */
export const allPrompts = 'all'

/** At guidance `ask`, `hint` and `example` are shown; at cue `cue`; at blank nothing; at own the person's own question. */
export type Prompt = {
  readonly ask: Bilingual
  readonly hint: Bilingual
  /** The beginning of a sentence; never a complete answer. */
  readonly example: Bilingual
  readonly cue: Bilingual
}

export function isPromptKey(key: string): key is PromptKey {
  return (promptKeys as readonly string[]).includes(key)
}
