import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'

const nl = {
  close: 'Sluiten, je woorden blijven staan',
  closeKept: 'Sluiten',
  back: 'Terug',
  next: 'Verder',
  skip: 'Overslaan',
  keep: 'Bewaren',
  onlyYou: 'Alleen jij ziet dit.',
  tooMuch: {
    ask: 'Wordt het te veel?',
    stop: 'Stop gerust. Praat met iemand.',
    who: (coaches: string) =>
      coaches ? `${coaches}, iemand die je vertrouwt, of je huisarts.` : 'Iemand die je vertrouwt, of je huisarts.',
  },
  happened: { ask: 'Wat gebeurde er?', hint: 'Eén moment, zoals het ging. Een paar woorden is genoeg.' },
  known: { label: 'Ken je deze zin al?', anew: 'Een nieuwe zin' },
  form: {
    label: 'Wat is het vooral?',
    options: {
      thought: 'een gedachte',
      belief: 'een overtuiging',
      'self-image': 'hoe ik mezelf zie',
      pattern: 'iets wat ik steeds doe',
      environment: 'iets van buiten',
    } satisfies Record<ObstacleForm, string>,
  },
  action: { label: 'Wat kun je eraan doen, of wie kan helpen?', hint: 'Wat van buiten komt, hoef je niet weg te denken.' },
  needsSentence: 'Kies een zin, of schrijf hem op.',
  potential: {
    mine: 'Van jou',
    other: 'Of schrijf waar je naar verlangt',
    needs: 'Kies een kracht, of schrijf in een paar woorden waar je naar verlangt.',
  },
  begin: {
    title: 'Even hier blijven',
    lead: 'Je ademt rustig en kijkt mild. Er hoeft niets te veranderen.',
    minutes: 'Hoe lang ongeveer?',
    minute: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
    still: 'Stil beeld',
    go: 'Beginnen',
    skip: 'Zonder oefening verder',
  },
  breathe: { moving: 'In als de cirkel groeit, uit als hij krimpt.', still: 'Adem langzaam in, en nog langzamer uit.' },
  toStrength: {
    title: 'Terug naar je kracht',
    lead: 'Adem nog een paar keer rustig. Dit is er ook:',
    anchor: (how: string) => `Je anker: ${how}`,
  },
  enough: 'Genoeg voor nu',
  timing: {
    ask: 'Wanneer merkte je het op?',
    hint: 'Elk moment is goed.',
    options: {
      'days-later': { label: 'Dagen later', hint: 'Het viel me pas veel later op.' },
      afterwards: { label: 'Achteraf', hint: 'Het was net voorbij.' },
      during: { label: 'Tijdens', hint: 'Terwijl het gebeurde.' },
      'just-before': { label: 'Vlak ervoor', hint: 'Ik voelde het aankomen.' },
    } satisfies Record<NoticingTiming, { label: string; hint: string }>,
    needs: 'Kies wanneer je het opmerkte.',
  },
  kept: { title: 'Opgemerkt', anchor: 'Naar mijn anker', done: 'Klaar' },
}
const en: typeof nl = {
  close: 'Close, your words stay',
  closeKept: 'Close',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  keep: 'Save',
  onlyYou: 'Only you see this.',
  tooMuch: {
    ask: 'Is it getting too much?',
    stop: 'Feel free to stop. Talk to somebody.',
    who: (coaches) => (coaches ? `${coaches}, somebody you trust, or your doctor.` : 'Somebody you trust, or your doctor.'),
  },
  happened: { ask: 'What happened?', hint: 'One moment, the way it went. A few words will do.' },
  known: { label: 'Do you know this sentence already?', anew: 'A new sentence' },
  form: {
    label: 'What is it, mostly?',
    options: {
      thought: 'a thought',
      belief: 'a belief',
      'self-image': 'how I see myself',
      pattern: 'something I keep doing',
      environment: 'something from outside',
    },
  },
  action: { label: 'What can you do about it, or who can help?', hint: 'You don’t have to think away what comes from outside.' },
  needsSentence: 'Choose a sentence, or write it down.',
  potential: { mine: 'Yours', other: 'Or write what you long for', needs: 'Choose a strength, or write in a few words what you long for.' },
  begin: {
    title: 'Stay here for a moment',
    lead: 'You breathe calmly and look gently. Nothing has to change.',
    minutes: 'About how long?',
    minute: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    still: 'Still picture',
    go: 'Begin',
    skip: 'Go on without the exercise',
  },
  breathe: { moving: 'In as the circle grows, out as it shrinks.', still: 'Breathe in slowly, and out more slowly still.' },
  toStrength: {
    title: 'Back to your strength',
    lead: 'Take a few more calm breaths. This is here too:',
    anchor: (how) => `Your anchor: ${how}`,
  },
  enough: 'Enough for now',
  timing: {
    ask: 'When did you notice it?',
    hint: 'Any moment is fine.',
    options: {
      'days-later': { label: 'Days later', hint: 'It only struck me much later.' },
      afterwards: { label: 'Afterwards', hint: 'It was just over.' },
      during: { label: 'During', hint: 'While it happened.' },
      'just-before': { label: 'Just before', hint: 'I felt it coming.' },
    },
    needs: 'Choose when you noticed it.',
  },
  kept: { title: 'Noticed', anchor: 'To my anchor', done: 'Done' },
}
export const noticingWords = { nl, en }
