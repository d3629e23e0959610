// The names in the onion. Longer texts about a layer are in method/src/layer.
import { textsIn } from '#method/locale/locale.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { dimensionNames, layerNames, poleNames } from '#method/moment/names.data.ts'

const nl = {
  onion: 'De ui: links belemmering, rechts potentieel',
  layers: textsIn(layerNames, 'nl'),
  coreInTwo: ['Kern-', 'kwaliteiten'] as [string, string],
  poles: textsIn(poleNames, 'nl'),
  dimensions: textsIn(dimensionNames, 'nl'),
  speakers: { coachee: 'coachee', coach: 'coach' } satisfies Record<Speaker, string>,
  place: (layer: string, pole: string) => `${layer}, ${pole.toLowerCase()}`,
  noPlace: 'zonder plek',
  about: (time: string) => `rond ${time}`,
  clockAhead: 'De klok van dat apparaat liep voor. Dit is de tijd waarop het moment binnenkwam.',
  list: 'De momenten op volgorde',
  take: 'Aanvullen',
  takeNamed: (time: string) => `Aanvullen: het moment van ${time}`,
  empty: 'Nog geen momenten. Tik in de ui, of kies een ring met de pijltjes en Enter.',
}
const en: typeof nl = {
  onion: 'The onion: obstacle left, potential right',
  layers: textsIn(layerNames, 'en'),
  coreInTwo: ['Core', 'qualities'],
  poles: textsIn(poleNames, 'en'),
  dimensions: textsIn(dimensionNames, 'en'),
  speakers: { coachee: 'coachee', coach: 'coach' },
  place: (layer, pole) => `${layer}, ${pole.toLowerCase()}`,
  noPlace: 'without a place',
  about: (time) => `about ${time}`,
  clockAhead: 'The clock of that device was ahead. This is when the moment arrived.',
  list: 'The moments in order',
  take: 'Add to it',
  takeNamed: (time) => `Add to the moment of ${time}`,
  empty: 'No moments yet. Tap in the onion, or choose a ring with the arrows and Enter.',
}
export const onionWords = { nl, en }
