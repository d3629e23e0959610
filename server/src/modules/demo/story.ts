// The shape of a demo story: what happened in each session, told compactly. The stories stand in story-<name>.data.ts;
// seed-demo.ts plays them through the use cases. Keys of findings (rust, alleen) are made into ids while playing.
import type { Flow } from '#method/alignment/alignment.ts'
import type { AnchorMode, ObservationResult, ObstacleForm } from '#method/finding/finding.ts'
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Landing, Layer, Pole, Speaker, Step } from '#method/moment/moment.ts'

/** Names within one story, e.g. 'rust'. They become ids when the story is played. */
export type StoryKey = string

export type StoryFinding =
  | { readonly kind: 'ideal'; readonly words: Bilingual; readonly wantedBy: 'me' | 'should' | null; readonly felt: number | null; readonly parent?: StoryKey }
  | { readonly kind: 'quality'; readonly word: Bilingual; readonly lexiconKey: string | null; readonly act: Bilingual; readonly seenBy: 'coachee' | 'coach' | 'other'; readonly felt: boolean; readonly used: boolean }
  | { readonly kind: 'obstacle'; readonly side: 'internal' | 'external'; readonly form: ObstacleForm; readonly layer: Layer; readonly sentence: Bilingual; readonly feltNow: Bilingual; readonly potential: StoryKey; readonly internal?: StoryKey; readonly action?: Bilingual }
  | { readonly kind: 'tension'; readonly potential: StoryKey; readonly obstacle: StoryKey; readonly before: readonly [brake: number, strength: number]; readonly after: readonly [brake: number, strength: number] | null; readonly words: Bilingual; readonly bodyNote: Bilingual; readonly shift: 'shift' | 'no-shift' | null }
  | { readonly kind: 'anchor'; readonly of: Bilingual; readonly mode: AnchorMode; readonly how: Bilingual; readonly cue: Bilingual }
  | { readonly kind: 'intention'; readonly act: Bilingual; readonly when: Bilingual; readonly quality: Bilingual; readonly ifBrake: Bilingual; readonly thenI: Bilingual; readonly noticedBy: Bilingual }
  | { readonly kind: 'success'; readonly moment: Bilingual; readonly did: Bilingual; readonly thought: Bilingual; readonly felt: Bilingual; readonly wanted: Bilingual; readonly longing: Bilingual }

/** What the coachee did with it. 'waiting': offered, not yet answered; 'noted': the coach kept it and has not offered it. */
export type StoryAnswer = { readonly answer: 'accepted' | 'refused' | 'waiting' | 'noted' } | { readonly answer: 'reworded'; readonly into: Bilingual }

export type Beat =
  | { readonly beat: 'step'; readonly step: Step }
  | { readonly beat: 'moment'; readonly dimension: Dimension; readonly layer: Layer; readonly pole: Pole; readonly speaker: Speaker; readonly initiative: Speaker; readonly landed: Landing | null; readonly text: Bilingual | null }
  /** Picked up from the moment just before. */
  | { readonly beat: 'pick'; readonly key: StoryKey; readonly finding: StoryFinding; readonly then: StoryAnswer }
  | { readonly beat: 'pause'; readonly minutes: number }

export type StorySession = {
  /** Days after the start of the trajectory; hour of the day (Amsterdam), e.g. 10. */
  readonly day: number
  readonly hour: number
  readonly beats: readonly Beat[]
  readonly notes: readonly { readonly kind: 'shared' | 'record' | 'working'; readonly text: Bilingual }[]
  readonly attunement: readonly { readonly phase: 'before' | 'during' | 'after'; readonly text: Bilingual; readonly own: Bilingual }[]
}

export type Story = {
  readonly coachee: string
  readonly aim: Bilingual
  /** How many days ago the trajectory began. */
  readonly startedDaysAgo: number
  /** Days from now of the next appointment; null when none. */
  readonly nextInDays: number | null
  readonly sessions: readonly StorySession[]
  readonly alignments: readonly {
    readonly title: Bilingual
    readonly ideal: StoryKey
    readonly qualities: readonly Bilingual[]
    /** day: after the start. session: index of the session that showed it. */
    readonly states: readonly { readonly day: number; readonly layer: Layer; readonly flow: Flow; readonly words: Bilingual; readonly session: number | null; readonly obstacle?: StoryKey; readonly by: 'coach' | 'coachee' }[]
  }[]
  readonly observations: readonly { readonly day: number; readonly intention: StoryKey; readonly result: ObservationResult; readonly words: Bilingual; readonly othersNoticed: Bilingual }[]
  readonly recalls: readonly { readonly day: number; readonly anchor: StoryKey; readonly worked: 'yes' | 'a-little' | 'no' }[]
  /** What the coachee wrote alone; private or shared. */
  readonly own: readonly { readonly day: number; readonly visibility: 'private' | 'shared'; readonly finding: StoryFinding }[]
}
