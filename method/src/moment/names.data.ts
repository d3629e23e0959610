// The names of steps, layers, dimensions and poles. Cards and screens read them here.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Layer, Pole, Step } from '#method/moment/moment.ts'

export const stepNames: Readonly<Record<Step, Bilingual>> = {
  contact: { nl: 'Contact en afspraak', en: 'Contact and agreement' },
  situation: { nl: 'Situatie', en: 'Situation' },
  ideal: { nl: 'Ideaal en kernkwaliteit', en: 'Ideal and core quality' },
  obstacle: { nl: 'Belemmering', en: 'Obstacle' },
  tension: { nl: 'Spanningsveld', en: 'Tension field' },
  shift: { nl: 'Potentieel benutten', en: 'Using your potential' },
  tryout: { nl: 'Uitproberen', en: 'Trying out' },
  selfdirection: { nl: 'Zelfsturing', en: 'Self-direction' },
}

/** A few plain words below the name. */
export const stepHints: Readonly<Record<Step, Bilingual>> = {
  contact: { nl: 'hoe zit je erbij', en: 'how are you, right now' },
  situation: { nl: 'één concreet moment', en: 'one real moment' },
  ideal: { nl: 'wat wil je, wat heb je in huis', en: 'what do you want, what’s in you' },
  obstacle: { nl: 'wat houdt je tegen, vanbinnen', en: 'what holds you back, inside' },
  tension: { nl: 'allebei voelen, hier en nu, mild', en: 'feel both, here and now, gently' },
  shift: { nl: 'vanuit je kracht verder', en: 'onward, from your strength' },
  tryout: { nl: 'klein, concreet, van jou', en: 'small, concrete, yours' },
  selfdirection: { nl: 'wat doe je zonder mij', en: 'what you do without me' },
}

/** For a person who reflects alone. */
export const aloneStepNames: typeof stepNames = { ...stepNames, contact: { nl: 'Aankomen', en: 'Arriving' } }
export const aloneStepHints: typeof stepHints = {
  ...stepHints,
  selfdirection: { nl: 'wat neem je mee', en: 'what do you take with you' },
}

export const layerNames: Readonly<Record<Layer, Bilingual>> = {
  environment: { nl: 'Omgeving', en: 'Environment' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  competencies: { nl: 'Vaardigheden', en: 'Skills' },
  beliefs: { nl: 'Overtuigingen', en: 'Beliefs' },
  identity: { nl: 'Identiteit', en: 'Identity' },
  mission: { nl: 'Betrokkenheid', en: 'Mission' },
  core: { nl: 'Kernkwaliteiten', en: 'Core qualities' },
}

export const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  thinking: { nl: 'Denken', en: 'Thinking' },
  feeling: { nl: 'Voelen', en: 'Feeling' },
  wanting: { nl: 'Willen', en: 'Wanting' },
}

export const poleNames: Readonly<Record<Pole, Bilingual>> = {
  potential: { nl: 'Potentieel', en: 'Potential' },
  obstacle: { nl: 'Belemmering', en: 'Obstacle' },
}
