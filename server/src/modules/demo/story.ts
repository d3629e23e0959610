// Builders for the demo stories: scenes with a session or with deeds, in both languages side by side. Life between the scenes: own-life.ts.
// How a story becomes rows: play-story.ts.
import type { Flow } from '#method/alignment/alignment.ts'
import type { Beginning, SentBody } from '#method/finding/finding.ts'
import type { AnchorMode } from '#method/finding/kinds/anchor.ts'
import type { ObservationResult } from '#method/finding/kinds/observation.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Landing, Layer, Pole, Speaker, Step } from '#method/moment/moment.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'

/** `ref`: the name of a finding in the story; it becomes an id. `day`: days from the anchor Tuesday; it becomes a date. */
export type FindingRef = { readonly ref: string }
export type StoryDay = { readonly day: number }
/** A value in which every text may be given in two languages. */
export type Told<T> = T extends string
  ? T | Bilingual | FindingRef | StoryDay
  : T extends object
    ? { readonly [K in keyof T]: K extends 'kind' ? T[K] : Told<T[K]> }
    : T

/** What is not told of a finding stays blank. */
export type Body = Told<SentBody>

export type Mark = {
  readonly dimension: Dimension
  readonly pole: Pole
  readonly layer: Layer
  readonly speaker: Speaker
  readonly initiative: Speaker
  readonly landed: Landing | null
}
export type Beat =
  | ({ readonly do: 'mark'; readonly text: Bilingual | null } & Mark)
  | { readonly do: 'step'; readonly step: Step }
  | { readonly do: 'pick'; readonly name: string; readonly body: Body }
  | { readonly do: 'rate'; readonly tension: string; readonly when: 'before' | 'after'; readonly brake: number; readonly strength: number }
  | { readonly do: 'words'; readonly tension: string; readonly body: Bilingual; readonly words: Bilingual }
  | { readonly do: 'held'; readonly tension: string }
  | { readonly do: 'answer'; readonly tension: string; readonly answer: 'shift' | 'no-shift' }
  | { readonly do: 'invitation'; readonly kind: 'invitation-waved' | 'invitation-used'; readonly rule: string }
  | { readonly do: 'undo' }
  | { readonly do: 'pause'; readonly minutes: number; readonly note: Bilingual }

export type Who = 'coach' | 'coachee'
export type Deed =
  | { readonly do: 'offer'; readonly names: readonly string[] }
  | { readonly do: 'accept'; readonly names: readonly string[] }
  | { readonly do: 'reword'; readonly name: string; readonly body: Body }
  | { readonly do: 'refuse'; readonly names: readonly string[] }
  | { readonly do: 'withdraw'; readonly name: string }
  | {
      readonly do: 'keep'
      readonly name: string
      readonly by: Who
      readonly shared: boolean
      readonly body: Body
    }
  | {
      readonly do: 'line'
      readonly name: string
      readonly title: Bilingual
      readonly ideal: string | null
      readonly qualities: readonly Bilingual[]
    }
  | {
      readonly do: 'flow'
      readonly by: Who
      readonly line: string
      readonly layer: Layer
      readonly flow: Flow
      readonly words: Bilingual
      readonly obstacle: string | null
    }
  | {
      readonly do: 'note'
      readonly by: Who
      readonly kind: 'shared' | 'record' | 'working' | 'attunement'
      readonly phase: 'before' | 'during' | 'after' | null
      readonly text: Bilingual
      readonly own: Bilingual | null
    }
  | { readonly do: 'write'; readonly name: string; readonly began: Beginning; readonly body: Body }
  | { readonly do: 'set'; readonly body: Told<PromptSettingBody> }
  | { readonly do: 'show'; readonly names: readonly string[] }
  | { readonly do: 'hide'; readonly names: readonly string[] }
  | { readonly do: 'ask'; readonly name: string; readonly forName: string; readonly behaviour: Bilingual }
  | {
      readonly do: 'reply'
      readonly ask: string
      readonly saw: Bilingual
      readonly word: Bilingual
      readonly key: string
      readonly fromName: string
    }
  | { readonly do: 'agreement'; readonly body: Readonly<Record<'purpose' | 'between' | 'sponsor' | 'retention', Bilingual>> }

/** `on`: days from the anchor Tuesday, negative before it. The session comes first, the deeds an hour later. */
export type Scene = {
  readonly on: number
  readonly hour: number
  readonly session: readonly Beat[] | null
  readonly deeds: readonly Deed[]
}
export type Story = {
  readonly key: string
  readonly name: Bilingual
  readonly aim: Bilingual
  readonly beginsOn: number
  readonly nextOn: number | null
  readonly scenes: readonly Scene[]
}

export const w = (nl: string, en: string): Bilingual => ({ nl, en })
export const ref = (name: string): FindingRef => ({ ref: name })
export const day = (offset: number): StoryDay => ({ day: offset })

const dimensionOf: Readonly<Record<string, Dimension>> = { T: 'thinking', F: 'feeling', W: 'wanting' }
const layerOf: Readonly<Record<string, Layer>> = {
  env: 'environment',
  beh: 'behaviour',
  com: 'competencies',
  bel: 'beliefs',
  ide: 'identity',
  mis: 'mission',
  core: 'core',
}

/** 'F-bel' is feeling, obstacle pole, beliefs. */
function place(code: string): Pick<Mark, 'dimension' | 'pole' | 'layer'> {
  const dimension = dimensionOf[code[0] ?? '']
  const layer = layerOf[code.slice(2)]
  if (dimension === undefined || layer === undefined) throw new Error(`not a place: ${code}`)
  return { dimension, pole: code[1] === '+' ? 'potential' : 'obstacle', layer }
}

/** Words of the coachee, after a question. */
export const said = (code: string, nl: string, en: string): Beat => ({
  do: 'mark',
  ...place(code),
  speaker: 'coachee',
  initiative: 'coach',
  landed: null,
  text: w(nl, en),
})
/** Words of the coachee, without a question. */
export const own = (code: string, nl: string, en: string): Beat => ({
  do: 'mark',
  ...place(code),
  speaker: 'coachee',
  initiative: 'coachee',
  landed: null,
  text: w(nl, en),
})
/** A question or observation by the coach, and whether it landed. */
export const asked = (code: string, landed: Landing, nl: string, en: string): Beat => ({
  do: 'mark',
  ...place(code),
  speaker: 'coach',
  initiative: 'coach',
  landed,
  text: w(nl, en),
})
/** Marks of the coachee without words. '!' before a code: the coachee started it. */
export const taps = (codes: string): Beat[] =>
  codes.split(' ').map((code) => ({
    do: 'mark',
    ...place(code.replace('!', '')),
    speaker: 'coachee',
    initiative: code.startsWith('!') ? 'coachee' : 'coach',
    landed: null,
    text: null,
  }))
export const step = (name: Step): Beat => ({ do: 'step', step: name })
export const pick = (name: string, body: Body): Beat => ({ do: 'pick', name, body })
export const rate = (tension: string, when: 'before' | 'after', brake: number, strength: number): Beat => ({
  do: 'rate',
  tension,
  when,
  brake,
  strength,
})
export const words = (tension: string, body: Bilingual, said: Bilingual): Beat => ({ do: 'words', tension, body, words: said })
/** Somebody said that both poles were there at once, mildly. */
export const held = (tension: string): Beat => ({ do: 'held', tension })
export const answer = (tension: string, given: 'shift' | 'no-shift'): Beat => ({ do: 'answer', tension, answer: given })
export const used = (rule: string): Beat => ({ do: 'invitation', kind: 'invitation-used', rule })
export const waved = (rule: string): Beat => ({ do: 'invitation', kind: 'invitation-waved', rule })
export const undo: Beat = { do: 'undo' }
export const pause = (minutes: number, note: Bilingual): Beat => ({ do: 'pause', minutes, note })

export const ideal = (text: Bilingual, felt: number | null, parent: string | null = null): Body => ({
  kind: 'ideal',
  words: text,
  wantedBy: 'me',
  felt,
  parentId: parent === null ? null : ref(parent),
})
export const quality = (
  word: Bilingual,
  act: Bilingual,
  more: { readonly seenBy?: 'coachee' | 'coach' | 'other'; readonly felt?: boolean; readonly used?: boolean; readonly key?: string } = {},
): Body => ({
  kind: 'quality',
  word,
  lexiconKey: more.key ?? null,
  act,
  seenBy: more.seenBy ?? 'coach',
  felt: more.felt ?? false,
  used: more.used ?? false,
})
export const obstacle = (layer: Layer, form: ObstacleForm, sentence: Bilingual, feltNow: Bilingual, beside: string): Body => ({
  kind: 'obstacle',
  side: 'internal',
  form,
  layer,
  sentence,
  feltNow,
  potentialId: ref(beside),
})
export const outside = (sentence: Bilingual, feltNow: Bilingual, beside: string, internal: string, action: Bilingual): Body => ({
  kind: 'obstacle',
  side: 'external',
  form: 'environment',
  layer: 'environment',
  sentence,
  feltNow,
  potentialId: ref(beside),
  internalId: ref(internal),
  action,
})
export const tension = (potential: string, brake: string): Body => ({
  kind: 'tension',
  potentialId: ref(potential),
  obstacleId: ref(brake),
})
export const anchor = (of: Bilingual, mode: AnchorMode, how: Bilingual, cue: Bilingual): Body => ({ kind: 'anchor', of, mode, how, cue })
export const intention = (
  act: Bilingual,
  when: Bilingual,
  strength: Bilingual,
  ifBrake: Bilingual,
  thenI: Bilingual,
  noticedBy: Bilingual,
  lookBack: number | null,
): Body => ({
  kind: 'intention',
  act,
  when,
  quality: strength,
  ifBrake,
  thenI,
  noticedBy,
  lookBackOn: lookBack === null ? null : day(lookBack),
})
export const observation = (of: string, result: ObservationResult, text: Bilingual, others: Bilingual | '' = ''): Body => ({
  kind: 'observation',
  intentionId: ref(of),
  result,
  words: text,
  othersNoticed: others,
})
export const recall = (of: string, worked: 'yes' | 'a-little' | 'no'): Body => ({ kind: 'recall', anchorId: ref(of), worked })

export const offer = (...names: string[]): Deed => ({ do: 'offer', names })
export const accept = (...names: string[]): Deed => ({ do: 'accept', names })
export const refuse = (...names: string[]): Deed => ({ do: 'refuse', names })
export const reword = (name: string, body: Body): Deed => ({ do: 'reword', name, body })
/** `shared`: the coach reads it too. */
export const keep = (name: string, body: Body, shared = true): Deed => ({ do: 'keep', name, by: 'coachee', shared, body })
export const line = (name: string, title: Bilingual, of: string | null, ...qualities: Bilingual[]): Deed => ({
  do: 'line',
  name,
  title,
  ideal: of,
  qualities,
})
export const flow = (by: Who, name: string, layer: Layer, state: Flow, text: Bilingual, stone: string | null = null): Deed => ({
  do: 'flow',
  by,
  line: name,
  layer,
  flow: state,
  words: text,
  obstacle: stone,
})
export const note = (kind: 'shared' | 'record' | 'working', text: Bilingual, by: Who = 'coach'): Deed => ({
  do: 'note',
  by,
  kind,
  phase: null,
  text,
  own: null,
})
export const attune = (phase: 'before' | 'during' | 'after', text: Bilingual, self: Bilingual): Deed => ({
  do: 'note',
  by: 'coach',
  kind: 'attunement',
  phase,
  text,
  own: self,
})
export const scene = (on: number, hour: number, session: readonly (Beat | readonly Beat[])[] | null, ...deeds: Deed[]): Scene => ({
  on,
  hour,
  session: session?.flat() ?? null,
  deeds,
})
