// Builders for what a coachee of the demo does alone between sessions. They complement the scenes of story.ts.
import type { Beginning } from '#method/finding/finding.ts'
import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'
import type { Bilingual } from '#method/locale/locale.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import { type Deed, ref, type Scene } from './story.ts'

type Body = Extract<Deed, { do: 'write' }>['body']
type Sides = { readonly think?: Bilingual; readonly feel?: Bilingual; readonly want?: Bilingual }

/** `on` and `hour`: see Scene. */
export const alone = (on: number, hour: number, ...deeds: readonly Deed[]): Scene => ({ on, hour, session: null, deeds })
/** A finding in the own place: private until a `show`. */
export const write = (name: string, body: Body, began: Beginning = 'self'): Deed => ({ do: 'write', name, began, body })
export const show = (...names: readonly string[]): Deed => ({ do: 'show', names })
export const hide = (...names: readonly string[]): Deed => ({ do: 'hide', names })

export const now = ({ think, feel, want, body }: Sides & { readonly body?: Bilingual }): Body => ({
  kind: 'check',
  thought: think ?? '',
  felt: feel ?? '',
  wanted: want ?? '',
  bodyPlace: body ?? '',
})
export const success = (moment: Bilingual, did: Bilingual, { think, feel, want }: Sides = {}, longing: Bilingual | '' = ''): Body => ({
  kind: 'success',
  moment,
  did,
  thought: think ?? '',
  felt: feel ?? '',
  wanted: want ?? '',
  longing,
})
type Word = { readonly word: Bilingual; readonly key: string }
/** `act`: a sentence of that success, literally. */
export const seenIn = (of: string, { word, key }: Word, act: Bilingual, context?: Bilingual): Body => ({
  kind: 'quality',
  word,
  lexiconKey: key,
  act,
  seenBy: 'coachee',
  felt: false,
  used: false,
  fromId: ref(of),
  ...(context === undefined ? {} : { context }),
})
export const seenBy = (name: string, { word, key }: Word, act: Bilingual, context: Bilingual, strength: number): Body => ({
  kind: 'quality',
  word,
  lexiconKey: key,
  act,
  seenBy: 'other',
  seenByName: name,
  felt: true,
  used: false,
  context,
  strength,
})
export const noticed = (of: string, timing: NoticingTiming, words: Bilingual, { think, feel, want }: Sides = {}): Body => ({
  kind: 'noticing',
  obstacleId: ref(of),
  timing,
  words,
  thought: think ?? '',
  felt: feel ?? '',
  wanted: want ?? '',
})
/** `behind`: the larger ideal behind it. `from`: the success it was found in. */
export const wish = (words: Bilingual, felt: number | null, links: { readonly behind?: string; readonly from?: string } = {}): Body => ({
  kind: 'ideal',
  words,
  wantedBy: felt === null ? null : 'me',
  felt,
  parentId: links.behind === undefined ? null : ref(links.behind),
  ...(links.from === undefined ? {} : { fromId: ref(links.from) }),
})
export const helpWish = (prompt: PromptKey, level: SupportLevel): Deed => ({ do: 'set', body: { kind: 'support', prompt, level } })
export const ownQuestion = (prompt: PromptKey, words: Bilingual): Deed => ({ do: 'set', body: { kind: 'question', prompt, words } })

export const askWitness = (name: string, forName: string, behaviour: Bilingual): Deed => ({ do: 'ask', name, forName, behaviour })
export const witnessSaw = (ask: string, fromName: string, { word, key }: Word, saw: Bilingual): Deed => ({
  do: 'reply',
  ask,
  fromName,
  word,
  key,
  saw,
})

/** The scenes of sessions and of life alone, in order of time. */
export function inOrder(...told: readonly (readonly Scene[])[]): readonly Scene[] {
  return told.flat().toSorted((a, b) => a.on * 24 + a.hour - (b.on * 24 + b.hour))
}
