// A difficult situation and what the approach advises (S68). Help, two taps from the session.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Step } from '#method/moment/moment.ts'

export type Difficulty = {
  readonly key: string
  /** How the coach would say it: "Blijft in het hoofd". */
  readonly title: Bilingual
  /** What it looks like in the room. */
  readonly looksLike: Bilingual
  readonly advice: readonly Bilingual[]
  /** One good sentence to say aloud. */
  readonly say: Bilingual
  /** Steps in which it tends to come up. */
  readonly steps: readonly Step[]
  /** True where coaching may not be the right help: the advice then makes referral easy. */
  readonly limit: boolean
  readonly source: string
}
