// Ruben, joiner with a workshop of his own. At the start: one session, findings still waiting for his answer. Invented; no real person.
import { inOrder } from '../own-life.ts'
import {
  accept,
  asked,
  attune,
  ideal,
  intention,
  note,
  obstacle,
  offer,
  own,
  pick,
  quality,
  type Story,
  said,
  scene,
  step,
  taps,
  used,
  w,
  waved,
} from '../story.ts'
import { rubenAlone } from './stories-ruben-own.data.ts'

const dedication = w('toewijding', 'dedication')

const first = scene(
  -1,
  13,
  [
    step('contact'),
    said('T-env', 'Ik heb veertien klussen staan en geen zin meer.', 'I have fourteen jobs lined up, and no heart for it any more.'),
    asked('W+mis', 'partly', 'Wat zou je willen dat dit gesprek je brengt?', 'What would you like this conversation to bring you?'),
    said('W+mis', 'Dat ik ’s ochtends weer fluitend de werkplaats in loop.', 'That I walk into the workshop whistling again.'),
    step('situation'),
    asked('T+beh', 'yes', 'Wanneer floot je voor het laatst?', 'When did you last whistle?'),
    own(
      'T+beh',
      'Bij de trap voor de familie Wiersma. Drie weken mee bezig geweest, alles met de hand.',
      'With the staircase for the Wiersma family. Three weeks of work, all by hand.',
    ),
    said(
      'T+com',
      'Elke tree is anders. Ik voel met mijn duim of het klopt.',
      'Every tread is different. I feel with my thumb whether it’s right.',
    ),
    taps('T+beh F+beh'),
    said('F+beh', 'Ik word weer warm als ik eraan denk. Die geur van essen.', 'I grow warm again just thinking of it. That smell of ash.'),
    pick('stairs', {
      kind: 'success',
      moment: w('De trap voor de familie Wiersma, de laatste middag', 'The staircase for the Wiersma family, the last afternoon'),
      did: w('Elke tree met de hand gepast, tot het klopte', 'Fitted every tread by hand until it was right'),
      thought: w('Deze staat er over honderd jaar nog', 'This one will stand in a hundred years'),
      felt: w('Warm en stil', 'Warm and quiet'),
      wanted: w('Er met mijn hand overheen gaan', 'To run my hand over it'),
      longing: w('Dingen maken die blijven', 'Making things that last'),
    }),
    asked(
      'T+core',
      'yes',
      'Je ging door tot je duim zei dat het klopte. Ik noem dat toewijding. Klopt dat?',
      'You went on until your thumb said it was right. I call that dedication. Is that it?',
    ),
    said('T+core', 'Toewijding… Mijn vrouw noemt het eigenwijs.', 'Dedication… My wife calls it stubborn.'),
    pick(
      'dedication',
      quality(
        dedication,
        w(
          'Ik paste elke tree met de hand, tot mijn duim zei dat het klopte.',
          'I fitted every tread by hand, until my thumb said it was right.',
        ),
        { key: 'dedication' },
      ),
    ),
    step('ideal'),
    used('mostly-thinking'),
    asked('W+mis', 'yes', 'Waar gaat het jou om, bij zo’n trap?', 'What matters to you, in a staircase like that?'),
    said(
      'W+mis',
      'Dingen maken die blijven. Dat iemand er over vijftig jaar nog op loopt.',
      'Making things that last. That someone still walks on it in fifty years.',
    ),
    pick('lasting', ideal(w('Dingen maken die blijven', 'Making things that last'), 9)),
    taps('F+mis W+mis'),
    step('obstacle'),
    own(
      'T-env',
      'Maar die veertien klussen zijn keukentjes. Plaat op maat, klaar.',
      'But those fourteen jobs are little kitchens. Cut the board, done.',
    ),
    asked('T-bel', 'yes', 'Wat gebeurt er als iemand belt met zo’n keukentje?', 'What happens when someone calls with such a kitchen?'),
    said('T-beh', 'Dan zeg ik ja, voor ik heb nagedacht.', 'I say yes before I have thought.'),
    said('T-bel', 'Een goede vakman zegt geen nee.', 'A good craftsman doesn’t say no.'),
    pick(
      'no-no',
      obstacle(
        'beliefs',
        'belief',
        w('Een goede vakman zegt geen nee', 'A good craftsman doesn’t say no'),
        w('Een band om mijn hoofd', 'A band around my head'),
        'lasting',
      ),
    ),
    asked('F-bel', 'partly', 'En als je die zin nu hoort, wat merk je?', 'And hearing that sentence now, what do you notice?'),
    said(
      'F-bel',
      'Een band om mijn hoofd. Verder voel ik niet zoveel, hoor.',
      'A band around my head. Otherwise I don’t feel that much, you know.',
    ),
    waved('obstacle-thought-not-felt'),
    taps('T-bel T-env F-bel'),
    step('tryout'),
    said(
      'W+beh',
      'Ik ga de volgende die belt zeggen: ik bel u morgen terug.',
      'I’ll tell the next one who calls: I’ll ring you back tomorrow.',
    ),
    pick(
      'ring-back',
      intention(
        w('Tegen de volgende beller zeggen: ik bel u morgen terug', 'Tell the next caller: I’ll ring you back tomorrow'),
        w('deze week, bij het eerste telefoontje', 'this week, at the first phone call'),
        dedication,
        w('Als de ja al op mijn tong ligt', 'If the yes is already on my tongue'),
        w('leg ik eerst mijn duim op het werkblad', 'I first put my thumb on the bench'),
        w('Lotte, van de planning', 'Lotte, who does the planning'),
        6,
      ),
    ),
    said('F+beh', 'Ik vind het nu al spannend. Belachelijk, eigenlijk.', 'I’m nervous already. Ridiculous, really.'),
    asked('F+beh', 'yes', 'Of precies goed spannend. Klein genoeg?', 'Or nervous in just the right way. Small enough?'),
    said('W+beh', 'Ja. Eén telefoontje.', 'Yes. One phone call.'),
  ],
  attune(
    'before',
    w('Een man met grote handen, die zachtjes praat.', 'A man with large hands who speaks softly.'),
    w('Ik heb zin in dit gesprek. Niet te snel gaan.', 'I look forward to this conversation. Not too fast.'),
  ),
  attune(
    'after',
    w('Bij de trap lichtten zijn ogen op.', 'At the staircase his eyes lit up.'),
    w('Ik wilde een tip geven over nee zeggen. Ingeslikt.', 'I wanted to give a tip on saying no. Swallowed it.'),
  ),
  note(
    'record',
    w(
      'Kennismaking. Ruben wil weer zin in zijn werkplaats. Eén klein voornemen: terugbellen in plaats van meteen ja.',
      'First meeting. Ruben wants to have heart for his workshop again. One small intention: ringing back instead of an immediate yes.',
    ),
  ),
  note(
    'working',
    w(
      '‘Ik voel niet zoveel’, en dan vertelt hij over de geur van essen. Via zijn handen gaan.',
      '“I don’t feel that much”, and then he tells of the smell of ash. Go by way of his hands.',
    ),
  ),
  note(
    'shared',
    w(
      'Je zei: dingen maken die blijven. Kijk deze week eens waar je dat al doet.',
      'You said: making things that last. See this week where you’re already doing that.',
    ),
  ),
  offer('stairs', 'dedication', 'lasting', 'ring-back'),
)

const evening = scene(-1, 20, null, accept('lasting', 'ring-back'))

export const ruben: Story = {
  key: 'ruben',
  name: w('Ruben Postma', 'Ruben Postma'),
  aim: w('Weer zin krijgen in mijn eigen werkplaats', 'Finding heart for my own workshop again'),
  beginsOn: -6,
  nextOn: 13,
  scenes: inOrder([first, evening], rubenAlone),
}
