// Samira, second part: sessions five to seven, in which she does more and more of it herself. Invented; no real person.

import { inOrder } from '../own-life.ts'
import {
  accept,
  answer,
  asked,
  attune,
  flow,
  ideal,
  intention,
  keep,
  line,
  note,
  observation,
  obstacle,
  offer,
  own,
  pick,
  quality,
  rate,
  recall,
  reword,
  type Story,
  said,
  scene,
  step,
  taps,
  tension,
  used,
  w,
  words,
} from '../story.ts'
import { samiraFirst } from './stories-samira.data.ts'
import { samiraAlone } from './stories-samira-own.data.ts'

const trust = w('vertrouwen', 'trust')
const mild = w('mildheid', 'leniency')
const clarity = w('helderheid', 'clarity')

const five = scene(
  -63,
  8,
  [
    step('contact'),
    own('F+beh', 'Twaalf tellen. En toen deed Fenna het rooster.', 'Twelve seconds. And then Fenna did the roster.'),
    step('situation'),
    own(
      'T+beh',
      'Ik heb haar niet verbeterd. Er stond een fout in, en die vond ze zelf.',
      'I didn’t correct her. There was a mistake in it, and she found it herself.',
    ),
    said('F+ide', 'Ik voelde me voor het eerst echt leidinggevende.', 'For the first time I really felt like a manager.'),
    taps('T+beh !F+ide'),
    pick(
      'roster',
      quality(
        trust,
        w('Ik liet Fenna het rooster maken en verbeterde de fout niet.', 'I let Fenna make the roster and didn’t correct the mistake.'),
        { seenBy: 'coachee', felt: true, used: true, key: 'trust' },
      ),
    ),
    step('obstacle'),
    own(
      'T-ide',
      'De zin komt nog. Als ik niet bijspring, laat ik ze stikken.',
      'The sentence still comes. If I don’t step in, I let them down.',
    ),
    asked('F-ide', 'yes', 'Hoe klinkt hij vandaag?', 'How does it sound today?'),
    said('F-ide', 'Zachter. Een beetje moe.', 'Softer. A bit tired.'),
    step('tension'),
    used('both-poles-present'),
    pick('field-2', tension('trust', 'rescue')),
    rate('field-2', 'before', 5, 6),
    asked('F+core', 'yes', 'Neem die stoel er eens bij. En de steen.', 'Bring in the chair. And the stone.'),
    own('F-ide', 'De steen wil dat er niemand valt. Dat is eigenlijk lief.', 'The stone wants nobody to fall. That’s sweet, really.'),
    said(
      'F+core',
      'Als ik zo zit, ben ik rustig. Er mag best eens iets misgaan.',
      'Sitting like this, I’m calm. Something may go wrong for once.',
    ),
    taps('F+core F-ide F+core W+core !F-ide !F+core W+core'),
    pick(
      'mild',
      quality(mild, w('Ik keek naar de strenge zin en noemde hem lief.', 'I looked at the harsh sentence and called it sweet.'), {
        felt: true,
        key: 'mildness',
      }),
    ),
    step('shift'),
    asked('W+core', 'yes', 'Is er iets in je dat nu wil bewegen?', 'Is there something in you that wants to move now?'),
    own('W+ide', 'Ik wil naast ze staan, niet ervoor.', 'I want to stand beside them, not in front.'),
    rate('field-2', 'after', 2, 8),
    words(
      'field-2',
      w('Maag zacht, rug lang', 'Stomach soft, back long'),
      w('Ik sta naast ze, niet ervoor.', 'I stand beside them, not in front.'),
    ),
    answer('field-2', 'shift'),
    said('F+ide', 'Ik krijg er tranen van. Goede.', 'It brings tears. Good ones.'),
    step('tryout'),
    own('W+beh', 'In het teamoverleg ga ik niet aan het hoofd zitten.', 'In the team meeting I won’t sit at the head of the table.'),
    pick(
      'seat',
      intention(
        w('In het teamoverleg tussen de anderen gaan zitten', 'Sit among the others in the team meeting'),
        w('dinsdag om negen uur', 'Tuesday at nine'),
        trust,
        w('Als iedereen naar mij kijkt', 'If everyone looks at me'),
        w('kijk ik naar wie het weet', 'I look at the one who knows'),
        w('Fenna en Miriam', 'Fenna and Miriam'),
        -49,
      ),
    ),
    taps('F+beh W+beh'),
  ],
  attune(
    'during',
    w('Haar tranen waren licht.', 'Her tears were light.'),
    w('Mijn eigen ontroering mocht er zijn. Ik zei niets.', 'My own emotion could be there. I said nothing.'),
  ),
  note(
    'record',
    w(
      'Verschuiving, door Samira bevestigd: ‘Ik sta naast ze, niet ervoor.’',
      'A shift, confirmed by Samira: “I stand beside them, not in front.”',
    ),
  ),
  offer('roster', 'field-2', 'mild', 'seat'),
)
const afterFive = scene(
  -62,
  18,
  null,
  accept('roster', 'field-2', 'seat'),
  reword(
    'mild',
    quality(
      w('zachtheid', 'gentleness'),
      w('Ik keek naar de strenge zin en noemde hem lief.', 'I looked at the harsh sentence and called it sweet.'),
      { felt: true, key: 'gentleness' },
    ),
  ),
  flow('coachee', 'room', 'identity', 'partly', w('Naast ze, niet ervoor.', 'Beside them, not in front.')),
  flow('coachee', 'room', 'competencies', 'flows', w('Wachten kan ik nu ook.', 'Now I can wait as well.')),
  keep(
    'seat-done',
    observation(
      'seat',
      'done',
      w(
        'Het werd rommelig en levendig. Ik heb drie dingen gehoord die ik niet wist.',
        'It became messy and lively. I heard three things I hadn’t known.',
      ),
      w('Joke zei: je zit lekker, daar.', 'Joke said: you look comfortable there.'),
    ),
  ),
)

const six = scene(
  -28,
  8,
  [
    step('contact'),
    own(
      'F-beh',
      'Eerlijk: het norovirus kwam, en ik heb vijf diensten gedraaid.',
      'Honestly: the norovirus came, and I worked five shifts.',
    ),
    own('F+ide', 'En ik ben niet boos op mezelf. Dat is nieuw.', 'And I’m not angry with myself. That’s new.'),
    step('situation'),
    asked('T+beh', 'yes', 'Wat was er anders dan de vorige keer?', 'What was different from last time?'),
    said(
      'T+beh',
      'Ik koos het. En na vijf zei ik: nu is het klaar, wie lost mij af?',
      'I chose it. And after five I said: that’s it, who will relieve me?',
    ),
    said('T+env', 'Miriam had al een rooster gemaakt. Voor mij.', 'Miriam had already made a roster. For me.'),
    taps('F+beh F+mis !W+mis T+com'),
    pick(
      'relief',
      quality(
        clarity,
        w('Ik zei na vijf diensten: nu is het klaar, wie lost mij af?', 'After five shifts I said: that’s it, who will relieve me?'),
        { used: true, key: 'clarity' },
      ),
    ),
    step('ideal'),
    own('F+mis', 'Een team dat elkaar opvangt. Ze vingen míj op.', 'A team that looks after one another. They looked after me.'),
    taps('F+mis !W+mis F+core !F+core W+ide'),
    step('obstacle'),
    own(
      'T-ide',
      'De zin was er drie keer. Ik zei: dag, je bent er weer.',
      'The sentence came three times. I said: hello, there you are again.',
    ),
    asked('F-ide', 'yes', 'En wat deed hij toen?', 'And what did it do then?'),
    said('F-ide', 'Toen werd hij minder. Niet weg, wel minder.', 'Then it grew less. Not gone, but less.'),
    taps('F+ide'),
    own(
      'T-bel',
      'Waar ik nog wel op vastloop, is mijn leidinggevende. Daar slik ik alles.',
      'Where I still get stuck is my own manager. There I swallow everything.',
    ),
    pick(
      'swallow',
      obstacle(
        'behaviour',
        'pattern',
        w('Bij mijn leidinggevende slik ik alles', 'With my manager I swallow everything'),
        w('Keel dicht', 'Throat shut'),
        'relief',
      ),
    ),
    pick('upward', ideal(w('Ook naar boven zeggen wat nodig is', 'Saying what’s needed, upwards too'), 7, 'team')),
    step('tryout'),
    own(
      'W+beh',
      'Ik wil het getal noemen. Hoeveel diensten er openstaan. Meer niet.',
      'I want to name the number. How many shifts are open. No more than that.',
    ),
    pick(
      'number',
      intention(
        w('In het maandgesprek het aantal open diensten noemen', 'Name the number of open shifts in the monthly talk'),
        w('donderdag om twee uur', 'Thursday at two'),
        clarity,
        w('Als mijn keel dichtgaat', 'If my throat shuts'),
        w('zet ik mijn voeten neer en lees ik het getal voor', 'I plant my feet and read out the number'),
        w('Mijn leidinggevende', 'My manager'),
        -20,
      ),
    ),
    taps('F+beh W+beh'),
  ],
  attune(
    'before',
    w('Ze vertelt het zelf, zonder verdediging.', 'She tells it herself, without defending.'),
    w('Ik hoef minder te doen dan ik wil.', 'I need to do less than I want to.'),
  ),
  note(
    'record',
    w('Terugval die geen terugval was. Samira begint zelf bij voelen.', 'A relapse that was none. Samira begins with feeling herself.'),
  ),
  note('working', w('Nog één gesprek. Afscheid voorbereiden, niet overslaan.', 'One more session. Prepare the goodbye, don’t skip it.')),
  offer('relief', 'upward', 'swallow', 'number'),
)
const afterSix = scene(
  -27,
  18,
  null,
  accept('relief', 'upward', 'swallow', 'number'),
  flow('coachee', 'room', 'behaviour', 'flows', w('Vijf, en toen klaar.', 'Five, and then done.')),
  flow('coachee', 'room', 'beliefs', 'flows', w('Ze kunnen het. Ik heb het gezien.', 'They can do it. I’ve seen it.')),
  flow('coachee', 'room', 'environment', 'partly', w('Mijn team wel, mijn leidinggevende nog niet.', 'My team yes, my manager not yet.')),
  line('upward', w('Naar boven zeggen wat nodig is', 'Saying upwards what’s needed'), 'upward', clarity),
  flow('coachee', 'upward', 'core', 'flows', w('Helder kan ik zijn.', 'I can be clear.')),
  flow('coachee', 'upward', 'mission', 'flows', w('Voor het team, en voor de bewoners.', 'For the team, and for the residents.')),
  flow('coachee', 'upward', 'behaviour', 'stalls', w('Ik slik het in.', 'I swallow it.'), 'swallow'),
)
const lookSix = scene(
  -19,
  18,
  null,
  keep(
    'number-done',
    observation(
      'number',
      'done',
      w(
        'Elf. Ik las het voor en zweeg. Het bleef stil, en toen pakte ze haar agenda.',
        'Eleven. I read it out and kept silent. It stayed quiet, and then she took her diary.',
      ),
      w('Ze zei dat ze het zo nooit gezien had.', 'She said she had never seen it that way.'),
    ),
  ),
  keep('chair-3', recall('chair', 'yes')),
)

const seven = scene(
  -7,
  8,
  [
    step('selfdirection'),
    own('F+ide', 'Ik begin vandaag. Eerst zitten. Zwaar op mijn stoel.', 'I’ll begin today. First, sitting. Heavy on my chair.'),
    own('F+core', 'Er is vertrouwen. Ook hier.', 'There’s trust. Here as well.'),
    own('T+beh', 'Elf open diensten, zei ik. Nu zijn het er vier.', 'Eleven open shifts, I said. Now there are four.'),
    step('situation'),
    own(
      'T+env',
      'En thuis. Mijn zus vroeg of ik kwam helpen verhuizen, en ik zei: zaterdag wel, zondag niet.',
      'And at home. My sister asked me to help her move, and I said: Saturday yes, Sunday no.',
    ),
    asked('T+ide', 'yes', 'Daar dook het dus ook op.', 'So it showed up there, too.'),
    own('F+ide', 'Ja. Ik schrok ervan, zo gewoon was het.', 'Yes. It startled me how ordinary it was.'),
    taps('!T+beh !F+core !W+ide !T+com !F+ide'),
    pick(
      'sunday',
      quality(clarity, w('Ik zei tegen mijn zus: zaterdag wel, zondag niet.', 'I told my sister: Saturday yes, Sunday no.'), {
        seenBy: 'coachee',
        felt: true,
        used: true,
        key: 'clarity',
      }),
    ),
    step('obstacle'),
    own('T-ide', 'De zin is er nog. Gisteren ook, bij het rooster.', 'The sentence is still there. Yesterday too, over the roster.'),
    own('F-ide', 'Dan wordt mijn maag even hard.', 'Then my stomach goes hard for a moment.'),
    step('tension'),
    own('F+core', 'Dan voel ik de stoel. Allebei, dat kan gewoon.', 'Then I feel the chair. Both, that’s possible.'),
    taps('!F-ide !F+core !W+core'),
    step('selfdirection'),
    used('self-lift-seen'),
    asked(
      'T+ide',
      'yes',
      'Ik heb bijna niets gevraagd. Welke vraag stel jij jezelf als ik er niet ben?',
      'I have hardly asked anything. Which question will you ask yourself when I’m not there?',
    ),
    said('T+ide', 'Wie kan dit ook? En: zit ik?', 'Who else can do this? And: am I sitting?'),
    asked('F+mis', 'yes', 'Hoe is het om verder te gaan zonder mij?', 'What’s it like to go on without me?'),
    said('F+mis', 'Een beetje leeg. En vooral licht.', 'A little empty. And above all light.'),
    own(
      'W+mis',
      'Ik wil het Fenna leren. Door haar het overleg te laten leiden.',
      'I want to teach it to Fenna. By letting her lead the meeting.',
    ),
    pick(
      'fenna',
      intention(
        w(
          'Fenna het volgende teamoverleg laten leiden, en zelf vragen stellen',
          'Let Fenna lead the next team meeting, and ask questions myself',
        ),
        w('over twee weken', 'in two weeks'),
        trust,
        w('Als ik wil overnemen', 'If I want to take over'),
        w('voel ik mijn stoel en wacht ik twaalf tellen', 'I feel my chair and wait twelve seconds'),
        w('Fenna', 'Fenna'),
        7,
      ),
    ),
    taps('!F+mis !W+ide !F+core'),
  ],
  attune(
    'after',
    w('Zij leidde het gesprek. Ik was getuige.', 'She led the conversation. I was a witness.'),
    w('Trots, en het afscheid voelde ik ook.', 'Proud, and I felt the goodbye as well.'),
  ),
  note(
    'record',
    w(
      'Laatste gesprek voor de terugblik. Samira leidde het zelf. Terugkijken na drie, zes en twaalf maanden.',
      'Last session before the look back. Samira led it herself. Looking back after three, six and twelve months.',
    ),
  ),
  note('shared', w('Jouw twee vragen: wie kan dit ook, en zit ik?', 'Your two questions: who else can do this, and am I sitting?')),
  offer('sunday', 'fenna'),
)
const afterSeven = scene(
  -6,
  18,
  null,
  accept('sunday', 'fenna'),
  note('shared', w('Dank je dat je niets redde.', 'Thank you for not rescuing anything.'), 'coachee'),
  flow(
    'coachee',
    'room',
    'identity',
    'flows',
    w('Ik sta naast ze. Dat is wie ik ben, ook thuis.', 'I stand beside them. That’s who I am, at home too.'),
  ),
  flow(
    'coachee',
    'room',
    'environment',
    'flows',
    w('Ze vangen elkaar op. Ook als ik er niet ben.', 'They look after one another. Also when I’m not there.'),
  ),
  flow('coachee', 'upward', 'behaviour', 'partly', w('Ik las het getal voor.', 'I read out the number.')),
  flow('coachee', 'upward', 'environment', 'partly', w('Van elf naar vier.', 'From eleven to four.')),
)

export const samira: Story = {
  key: 'samira',
  name: w('Samira Haddad', 'Samira Haddad'),
  aim: w('Leidinggeven zonder iedereen te redden', 'Leading without rescuing everybody'),
  beginsOn: -186,
  nextOn: 84,
  scenes: inOrder([...samiraFirst, five, afterFive, six, afterSix, lookSix, seven, afterSeven], samiraAlone),
}
