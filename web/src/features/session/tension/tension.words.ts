// Words of the tension field. Those of a session alone are in use-tension-words.ts.
import type { StandingShift } from '#method/shift/derive-shift.ts'

type Shift = Pick<StandingShift, 'answer' | 'standing'>
const nl = {
  title: 'Spanningsveld',
  lead: 'Mogen ze er allebei even zijn?',
  leadAgain: 'Nog eens, zoals het er nu is. Dit hoort bij deze sessie; wat eerder gezegd is, blijft staan.',
  which: 'Bij welk spanningsveld blijven jullie?',
  fromToday: 'van vandaag',
  fromBefore: (date: string) => `van ${date}`,
  newField: 'Een nieuw, met wat vandaag opkwam',
  brakeOfBefore: 'Begin met een rem van eerder',
  otherField: 'Een ander spanningsveld',
  close: 'Terug naar de ui',
  brake: 'De rem',
  strength: 'De kracht',
  otherBrake: 'Een andere rem kiezen',
  otherStrength: 'Een andere kracht kiezen',
  before: 'Nu, aan het begin',
  after: 'Nu, na het stilstaan',
  brakeNow: 'Hoe sterk is de rem?',
  strengthNow: 'Hoe aanwezig is de kracht?',
  low: 'nauwelijks',
  high: 'helemaal',
  both: 'Allebei tegelijk',
  words: 'Wat is er, als ze er allebei mogen zijn?',
  body: 'Waar merk je het in je lijf?',
  shift: 'Is er iets verschoven?',
  letChoose: (name: string) => `Laat ${name} zelf kiezen`,
  yes: 'Ja, een shift',
  no: 'Nee, geen shift',
  onlyYou: 'Alleen jij kunt dit zeggen.',
  /** What the signed-in coachee said. */
  said: (answer: Shift['answer']): string =>
    answer === 'shift' ? 'Je zei: er is iets verschoven.' : 'Geen shift is ook goed. Zien is genoeg voor vandaag.',
  /** What the coach knows. `here`: the field was opened in this session. */
  known: ({ answer, standing }: Shift, name: string, here: boolean) => {
    if (standing === 'confirmed') return answer === 'shift' ? `${name} zei zelf: er verschoof iets.` : `${name} zei zelf: geen shift.`
    const chosen =
      answer === 'shift'
        ? 'In de sessie gekozen: er verschoof iets.'
        : 'In de sessie gekozen: geen shift. Dat is ook goed; zien is genoeg voor vandaag.'
    return `${chosen} ${here ? `Bied het veld na de sessie aan; dan zegt ${name} of het klopt.` : `Bij ‘Voor jou’ zegt ${name} of het klopt.`}`
  },
  someone: 'de ander',
  held: 'Waren ze er allebei tegelijk, mild?',
  heldHint: 'Zeg dit alleen als iemand het zo merkte.',
  /** Under what the coachee gave, signed in; the coach cannot change it. */
  saidOwn: 'Dit heeft de ander zelf gezegd.',
  heldYes: 'Ja, allebei tegelijk',
  heldNo: 'Nee',
  handAsk: (name: string) => (name ? `${name}, is er iets verschoven?` : 'Is er iets verschoven?'),
  handLead: 'Kies wat nu klopt. Ja en nee zijn allebei goed. Je coach ziet wat je kiest.',
  handChoices: { shift: 'Ja, er verschoof iets', 'no-shift': 'Nee, het bleef zoals het was' },
  giveBackOpen: 'Teruggeven zonder te kiezen',
  chose: (answer: Shift['answer']): string => (answer === 'shift' ? 'Je koos: er verschoof iets' : 'Je koos: het bleef zoals het was'),
  choseMeans: 'Zo staat het nu in de sessie. Jouw antwoord wordt het pas als je het zelf bevestigt, met je eigen aanmelding.',
  giveBack: 'Klaar, geef terug',
  chooseAgain: 'Iets anders kiezen',
}
const en: typeof nl = {
  title: 'Tension field',
  lead: 'Can both be here for a moment?',
  leadAgain: 'Once more, as it is now. This belongs to this session; what was said before stays.',
  which: 'Which tension field are you staying with?',
  fromToday: 'from today',
  fromBefore: (date) => `from ${date}`,
  newField: 'A new one, with what came up today',
  brakeOfBefore: 'Begin with an earlier brake',
  otherField: 'Another tension field',
  close: 'Back to the onion',
  brake: 'The brake',
  strength: 'The strength',
  otherBrake: 'Choose another brake',
  otherStrength: 'Choose another strength',
  before: 'Now, at the start',
  after: 'Now, after staying with it',
  brakeNow: 'How strong is the brake?',
  strengthNow: 'How present is the strength?',
  low: 'hardly',
  high: 'fully',
  both: 'Both at once',
  words: 'What’s there when both may be?',
  body: 'Where do you notice it in your body?',
  shift: 'Did something shift?',
  letChoose: (name) => `Let ${name} choose`,
  yes: 'Yes, a shift',
  no: 'No shift',
  onlyYou: 'Only you can say this.',
  said: (answer) => (answer === 'shift' ? 'You said: something shifted.' : 'No shift is fine too. Seeing it is enough for today.'),
  known: ({ answer, standing }, name, here) => {
    if (standing === 'confirmed') return answer === 'shift' ? `${name} said: something shifted.` : `${name} said: no shift.`
    const chosen =
      answer === 'shift'
        ? 'Chosen in the session: something shifted.'
        : 'Chosen in the session: no shift. That’s fine too; seeing it is enough for today.'
    return `${chosen} ${here ? `Offer the field after the session; then ${name} says whether it’s right.` : `Under ‘For you’ ${name} says whether it’s right.`}`
  },
  someone: 'the other person',
  held: 'Were both there at once, gently?',
  heldHint: 'Say this only if someone noticed it.',
  saidOwn: 'The other person said this.',
  heldYes: 'Yes, both at once',
  heldNo: 'No',
  handAsk: (name) => (name ? `${name}, did something shift?` : 'Did something shift?'),
  handLead: 'Choose what’s true now. Yes and no are both fine. Your coach sees what you choose.',
  handChoices: { shift: 'Yes, something shifted', 'no-shift': 'No, it stayed as it was' },
  giveBackOpen: 'Give back without choosing',
  chose: (answer) => (answer === 'shift' ? 'You chose: something shifted' : 'You chose: it stayed as it was'),
  choseMeans: 'That’s how it is in the session now. It becomes your answer once you confirm it yourself, signed in.',
  giveBack: 'Done, give it back',
  chooseAgain: 'Choose something else',
}
export const tensionWords = { nl, en }
