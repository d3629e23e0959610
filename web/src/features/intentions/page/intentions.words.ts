// Words of intentions and of looking back on them.
import type { ObservationResult } from '#method/finding/finding.ts'

const nl = {
  emptyTitle: 'Nog geen voornemen',
  empty: 'Een voornemen is het kleinste wat je gaat doen, met je kracht erin. Het ontstaat aan het eind van een sessie.',
  open: 'Nu',
  lookedBack: 'Teruggekeken',
  quality: (word: string) => `met ${word}`,
  noticed: (name: string) => `Wie het merkt: ${name}`,
  lookBackOn: (day: string) => `terugkijken ${day}`,
  lookBack: 'Terugkijken',
  lookBackAgain: 'Nog eens terugkijken',
  how: 'Hoe ging het?',
  any: 'Elk antwoord is goed.',
  results: { done: 'gedaan', partly: 'deels', not: 'niet', other: 'anders' } as Record<ObservationResult, string>,
  resultHints: { done: 'Wat hielp?', partly: 'Welk deel wel?', not: 'Ook dat vertelt iets.', other: 'Wat werd het?' } as Record<
    ObservationResult,
    string
  >,
  wordsLabel: 'Wat gebeurde er?',
  othersLabel: 'Wat merkten anderen?',
  others: (text: string) => `Anderen: ${text}`,
  save: 'Bewaren',
  cancel: 'Laat maar',
  saved: 'Bewaard.',
  by: (name: string, day: string) => `${name}, ${day}`,
}
const en: typeof nl = {
  emptyTitle: 'No intention yet',
  empty: 'An intention is the smallest thing you will do, with your strength in it. It is made at the end of a session.',
  open: 'Now',
  lookedBack: 'Looked back on',
  quality: (word) => `with ${word}`,
  noticed: (name) => `Who will notice: ${name}`,
  lookBackOn: (day) => `look back ${day}`,
  lookBack: 'Look back',
  lookBackAgain: 'Look back once more',
  how: 'How did it go?',
  any: 'Any answer is fine.',
  results: { done: 'done', partly: 'partly', not: 'not', other: 'other' },
  resultHints: { done: 'What helped?', partly: 'Which part?', not: 'That tells something too.', other: 'What did it become?' },
  wordsLabel: 'What happened?',
  othersLabel: 'What did others notice?',
  others: (text) => `Others: ${text}`,
  save: 'Save',
  cancel: 'Never mind',
  saved: 'Saved.',
  by: (name, day) => `${name}, ${day}`,
}
export const intentionsWords = { nl, en }
