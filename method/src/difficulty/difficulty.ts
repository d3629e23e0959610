// A difficult situation, and what the approach advises. Help for the coach, two taps from the session.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Step } from '#method/moment/moment.ts'

export type Difficulty = {
  readonly key: string
  /** How the coach would say it: "Blijft in het hoofd". */
  readonly title: Bilingual
  /** What the coach sees or hears. */
  readonly looksLike: Bilingual
  readonly advice: readonly Bilingual[]
  /** One sentence that the coach can say. */
  readonly say: Bilingual
  /** Steps in which it often comes up. Empty at a limit: a limit is listed by itself, whatever the step. */
  readonly steps: readonly Step[]
  /** True when coaching may not be the right help: the advice then says how to refer. */
  readonly limit: boolean
}
