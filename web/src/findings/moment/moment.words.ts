// Words of the form that changes one moment, in the live session and in its review.
import { textsIn } from '#method/locale/locale.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { aloneStepNames, stepNames } from '#method/moment/names.data.ts'

const nl = {
  dimension: 'Denken, voelen of willen',
  layer: 'Laag',
  pole: 'Kant',
  step: 'Stap',
  steps: textsIn(stepNames, 'nl'),
  aloneSteps: textsIn(aloneStepNames, 'nl'),
  speaker: 'Wie zei het',
  initiative: 'Wie begon',
  speakers: { coachee: 'coachee', coach: 'coach' } satisfies Record<Speaker, string>,
  notSaid: 'niet gezegd',
  core: 'In de kern is er alleen potentieel.',
  change: 'Wijzigen',
  ready: 'Klaar',
  remove: 'Moment weghalen',
  removed: 'Moment weggehaald',
}
const en: typeof nl = {
  dimension: 'Thinking, feeling or wanting',
  layer: 'Layer',
  pole: 'Side',
  step: 'Step',
  steps: textsIn(stepNames, 'en'),
  aloneSteps: textsIn(aloneStepNames, 'en'),
  speaker: 'Who said it',
  initiative: 'Who began',
  speakers: { coachee: 'coachee', coach: 'coach' },
  notSaid: 'not said',
  core: 'The core holds potential only.',
  change: 'Change',
  ready: 'Done',
  remove: 'Remove the moment',
  removed: 'Moment removed',
}
export const momentWords = { nl, en }
