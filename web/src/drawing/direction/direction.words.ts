import type { Strand } from '#method/direction/derive-direction.ts'

type Meaning = { readonly name: string; readonly meaning: string }
const nl = {
  title: 'Wie begint',
  lead: 'Dit laat zien wie begon, maand voor maand. Er is geen streefgetal, en meer is niet altijd beter. Kijk er samen naar: wat past nu?',
  strands: {
    agenda: { name: 'Waar het over gaat', meaning: 'Wie in een sessie het onderwerp inbracht.' },
    exercise: { name: 'Oefenen', meaning: 'Zelf stilstaan, terugkijken of een anker gebruiken, zonder dat iets of iemand erom vroeg.' },
    lift: { name: 'Aandacht verplaatsen', meaning: 'Wie de aandacht bracht van denken naar voelen of willen, of terug.' },
    sharing: { name: 'Delen', meaning: 'Wie iets deelde dat jullie allebei kunnen lezen.' },
  } satisfies Record<Strand, Meaning>,
  of: (byCoachee: number, total: number) => `${byCoachee} van ${total} begon de coachee`,
  ofYou: (byCoachee: number, total: number) => `${byCoachee} van ${total} begon jij`,
  notSaid: (count: number) => `van ${count} is het niet gezegd`,
  none: 'niets begonnen',
  legend: { own: 'de coachee begon', ownYou: 'jij begon', other: 'iemand of iets anders begon', notSaid: 'niet gezegd wie begon' },
  left: (count: number) => `${count === 1 ? 'Eén keer' : `${count} keer`} is niet gezegd wie begon; dat telt niet mee.`,
  limits: 'Wat niet werd opgeschreven, staat er niet in.',
  limitsCoach: 'Je ziet alleen wat in sessies gebeurde en wat met jou gedeeld is.',
}
const en: typeof nl = {
  title: 'Who begins',
  lead: 'This shows who began, month by month. There’s no target, and more isn’t always better. Look at it together: what fits now?',
  strands: {
    agenda: { name: 'What it’s about', meaning: 'Who brought up the subject in a session.' },
    exercise: {
      name: 'Practising',
      meaning: 'Pausing, looking back or using an anchor without being asked.',
    },
    lift: { name: 'Moving attention', meaning: 'Who brought attention from thinking to feeling or wanting, or back.' },
    sharing: { name: 'Sharing', meaning: 'Who shared something that you can both read.' },
  },
  of: (byCoachee, total) => `the coachee began ${byCoachee} of ${total}`,
  ofYou: (byCoachee, total) => `you began ${byCoachee} of ${total}`,
  notSaid: (count) => `it wasn’t said of ${count}`,
  none: 'nothing begun',
  legend: { own: 'the coachee began', ownYou: 'you began', other: 'someone or something else began', notSaid: 'not said who began' },
  left: (count) => `${count === 1 ? 'Once' : `${count} times`} it wasn’t said who began; that isn’t counted.`,
  limits: 'What wasn’t written down isn’t in it.',
  limitsCoach: 'You see only what happened in sessions and what was shared with you.',
}
export const directionWords = { nl, en }
