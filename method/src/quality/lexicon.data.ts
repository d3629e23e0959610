// The lexicon of core qualities, sorted by Dutch word. It suggests words: a coachee’s own word always comes first.
import type { LexiconEntry } from '#method/quality/lexicon.ts'
import { lexiconA } from '#method/quality/lexicon-a.data.ts'
import { lexiconF } from '#method/quality/lexicon-f.data.ts'
import { lexiconP } from '#method/quality/lexicon-p.data.ts'

export const lexicon: readonly LexiconEntry[] = [...lexiconA, ...lexiconF, ...lexiconP]
