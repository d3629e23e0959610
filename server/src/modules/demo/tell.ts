// Small words to tell a demo story with. Only the stories use them.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Landing, Layer, Pole, Speaker, Step } from '#method/moment/moment.ts'
import type { Beat, StoryAnswer, StoryFinding, StoryKey } from './story.ts'

export const b = (nl: string, en: string): Bilingual => ({ nl, en })
export const nothing: Bilingual = b('', '')
export const step = (name: Step): Beat => ({ beat: 'step', step: name })
export const pause = (minutes: number): Beat => ({ beat: 'pause', minutes })
export const accepted: StoryAnswer = { answer: 'accepted' }
export const refused: StoryAnswer = { answer: 'refused' }
export const waiting: StoryAnswer = { answer: 'waiting' }
export const noted: StoryAnswer = { answer: 'noted' }
export const reworded = (nl: string, en: string): StoryAnswer => ({ answer: 'reworded', into: b(nl, en) })
export const pick = (key: StoryKey, finding: StoryFinding, then: StoryAnswer = accepted): Beat => ({ beat: 'pick', key, finding, then })

const dimensionOf = { t: 'thinking', f: 'feeling', w: 'wanting' } as const satisfies Record<string, Dimension>
const layerOf = { env: 'environment', beh: 'behaviour', com: 'competencies', bel: 'beliefs', ide: 'identity', mis: 'mission', core: 'core' } as const satisfies Record<string, Layer>
const poleOf = { '+': 'potential', '-': 'obstacle' } as const satisfies Record<string, Pole>
type Place = `${keyof typeof dimensionOf} ${keyof typeof layerOf} ${keyof typeof poleOf}`

function moment(place: Place, speaker: Speaker, initiative: Speaker, landed: Landing | null, text: Bilingual | null): Beat {
  const [dimension, layer, pole] = place.split(' ') as [keyof typeof dimensionOf, keyof typeof layerOf, keyof typeof poleOf]
  return { beat: 'moment', dimension: dimensionOf[dimension], layer: layerOf[layer], pole: poleOf[pole], speaker, initiative, landed, text }
}
/** Words of the coachee. @example says('f mis +', 'Het wordt stil.', 'It goes quiet.') */
export const says = (place: Place, nl: string, en: string, initiative: Speaker = 'coach'): Beat => moment(place, 'coachee', initiative, null, b(nl, en))
/** A question of the coach, and whether it landed. */
export const asks = (place: Place, nl: string, en: string, landed: Landing = 'yes'): Beat => moment(place, 'coach', 'coach', landed, b(nl, en))
/** Taps without words, in order. @example taps('t beh +', 'f mis +') */
export const taps = (...places: readonly Place[]): readonly Beat[] => places.map((place) => moment(place, 'coachee', 'coach', null, null))
/** The same, where the coachee moved there unasked. */
export const alone = (...places: readonly Place[]): readonly Beat[] => places.map((place) => moment(place, 'coachee', 'coachee', null, null))
