// The names in the onion, in both languages. Longer texts about a layer stand in method/src/layer.
import type { Dimension, Layer, Pole, Speaker } from '#method/moment/moment.ts'

const nl = {
  onion: 'De ui: links belemmering, rechts potentieel',
  layers: {
    environment: 'Omgeving',
    behaviour: 'Gedrag',
    competencies: 'Vaardigheden',
    beliefs: 'Overtuigingen',
    identity: 'Identiteit',
    mission: 'Betrokkenheid',
    core: 'Kernkwaliteiten',
  } satisfies Record<Layer, string> as Record<Layer, string>,
  coreInTwo: ['Kern-', 'kwaliteiten'] as [string, string],
  poles: { potential: 'Potentieel', obstacle: 'Belemmering' } as Record<Pole, string>,
  dimensions: { thinking: 'Denken', feeling: 'Voelen', wanting: 'Willen' } as Record<Dimension, string>,
  speakers: { coachee: 'coachee', coach: 'coach' } as Record<Speaker, string>,
  place: (layer: string, pole: string) => `${layer}, ${pole.toLowerCase()}`,
  list: 'De momenten op volgorde',
  take: 'Aanvullen',
  takeNamed: (time: string) => `Aanvullen: het moment van ${time}`,
  empty: 'Nog geen momenten. Tik in de ui, of kies een ring met de pijltjes en Enter.',
}
const en: typeof nl = {
  onion: 'The onion: obstacle left, potential right',
  layers: {
    environment: 'Environment',
    behaviour: 'Behaviour',
    competencies: 'Skills',
    beliefs: 'Beliefs',
    identity: 'Identity',
    mission: 'Mission',
    core: 'Core qualities',
  },
  coreInTwo: ['Core', 'qualities'],
  poles: { potential: 'Potential', obstacle: 'Obstacle' },
  dimensions: { thinking: 'Thinking', feeling: 'Feeling', wanting: 'Wanting' },
  speakers: { coachee: 'coachee', coach: 'coach' },
  place: (layer, pole) => `${layer}, ${pole.toLowerCase()}`,
  list: 'The moments in order',
  take: 'Add to it',
  takeNamed: (time) => `Add to the moment of ${time}`,
  empty: 'No moments yet. Tap in the onion, or choose a ring with the arrows and Enter.',
}
export const onionWords = { nl, en }
