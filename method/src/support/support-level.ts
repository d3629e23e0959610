// How much a prompt helps: from a question with help, to a question of one's own. Which level when: support.ts.

/** guidance: the question with help; cue: a short word; blank: only the place to write; own: the person's own question. Source: M21; S6, S17. */
export const supportLevels = ['guidance', 'cue', 'blank', 'own'] as const
export type SupportLevel = (typeof supportLevels)[number]
