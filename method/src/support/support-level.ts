// Help levels: how much help a prompt gives. Which level applies when: support.ts.

/** guidance: the question with a hint; cue: a few words; blank: only the text field; own: the person's own question. */
export const supportLevels = ['guidance', 'cue', 'blank', 'own'] as const
export type SupportLevel = (typeof supportLevels)[number]
