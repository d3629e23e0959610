// Samira on her own: what she wrote between the sessions, showed later or kept to herself. Invented; no real person.
import {
  alone,
  askWitness,
  helpWish,
  hide,
  noticed,
  now,
  ownQuestion,
  seenBy,
  seenIn,
  show,
  success,
  wish,
  witnessSaw,
  write,
} from '../own-life.ts'
import { intention, observation, type Scene, w } from '../story.ts'

const ward = w('op de afdeling', 'on the ward')
const home = w('thuis', 'at home')
const trust = { word: w('vertrouwen', 'trust'), key: 'trust' }
const attention = { word: w('aandacht', 'attentiveness'), key: 'attentiveness' }
const courage = { word: w('moed', 'courage'), key: 'courage' }

const untilThree: readonly Scene[] = [
  alone(
    -177,
    21,
    write(
      'now-1',
      now({
        think: w('Ik ben alweer aan het rekenen wie er morgen kan.', 'I’m already working out who can come in tomorrow.'),
        feel: w('Onrustig, alsof ik iets vergeten ben.', 'Restless, as if I forgot something.'),
        want: w('Slapen.', 'To sleep.'),
        body: w('Hoog in mijn borst', 'High in my chest'),
      }),
    ),
  ),
  alone(
    -165,
    20,
    write(
      'now-2',
      now({
        think: w('Tot drie geteld. Het is een begin, of een grap.', 'Counted to three. It’s a beginning, or a joke.'),
        want: w('Morgen nog eens proberen.', 'To try again tomorrow.'),
      }),
      'reminder',
    ),
  ),
  alone(
    -161,
    19,
    write(
      'bedside',
      success(
        w('Dinsdagochtend, mevrouw Aalders wilde haar bed niet uit', 'Tuesday morning, Mrs Aalders didn’t want to get up'),
        w(
          'Ik ging op de rand van haar bed zitten. We keken samen naar de mussen bij het raam.',
          'I sat down on the edge of her bed. We watched the sparrows at the window together.',
        ),
        {
          think: w('De was kan wachten.', 'The washing can wait.'),
          feel: w('Zacht, tot in mijn handen.', 'Soft, right into my hands.'),
          want: w('Bij haar zijn, verder niets.', 'To be with her, nothing more.'),
        },
        w('Tijd hebben voor één mens tegelijk', 'Having time for one person at once'),
      ),
    ),
    write(
      'bedside-seen',
      seenIn('bedside', attention, w('Ik ging op de rand van haar bed zitten.', 'I sat down on the edge of her bed.'), ward),
    ),
  ),
  alone(
    -148,
    21,
    write(
      'now-3',
      now({
        think: w(
          'Ze werd rood van één zin. Dat had ik jaren eerder kunnen zeggen.',
          'One sentence made her blush. I could have said it years ago.',
        ),
        feel: w('Blij, en een beetje verlegen.', 'Glad, and a little shy.'),
        body: w('Mijn wangen', 'My cheeks'),
      }),
    ),
  ),
  alone(
    -131,
    23,
    write(
      'now-4',
      now({
        think: w('Drie zieken. Ik tel ze steeds opnieuw.', 'Three off sick. I keep counting them.'),
        feel: w('Moe tot in mijn tanden.', 'Tired right into my teeth.'),
        body: w('Mijn kaken', 'My jaws'),
      }),
      'reminder',
    ),
  ),
]

const untilFive: readonly Scene[] = [
  alone(
    -122,
    10,
    write(
      'late-1',
      noticed(
        'rescue',
        'days-later',
        w(
          'Woensdag nam ik de hele ochtend de telefoon van een ander op. Vandaag zie ik pas waarom.',
          'On Wednesday I answered somebody else’s phone all morning. Only today I see what moved me.',
        ),
        { feel: w('Betrapt, maar niet erg.', 'Caught, but not badly.') },
      ),
    ),
  ),
  alone(
    -118,
    19,
    write(
      'planning',
      success(
        w('Woensdag, aan de telefoon met de planning', 'Wednesday, on the phone with planning'),
        w(
          'Ik noemde wat er nodig was: twee mensen, vanaf maandag. Daarna hield ik mijn mond.',
          'I named what was needed: two people, from Monday. Then I kept quiet.',
        ),
        {
          think: w('Ik vraag dit niet voor mezelf.', 'I’m not asking this for myself.'),
          feel: w('Hartkloppingen, en een rechte rug.', 'My heart pounding, and my back straight.'),
        },
      ),
    ),
    write(
      'planning-seen',
      seenIn(
        'planning',
        courage,
        w('Ik noemde wat er nodig was: twee mensen, vanaf maandag.', 'I named what was needed: two people, from Monday.'),
        ward,
      ),
    ),
  ),
  alone(
    -113,
    22,
    helpWish('now.feeling', 'guidance'),
    write(
      'now-5',
      now({
        feel: w('Verdrietig, maar zachtjes.', 'Sad, but gently so.'),
        want: w('Dat iemand vraagt hoe het met míj is.', 'For someone to ask how I am.'),
        body: w('Achter mijn ogen', 'Behind my eyes'),
      }),
    ),
    show('now-5'),
  ),
  alone(
    -104,
    22,
    hide('now-5'),
    write(
      'late-2',
      noticed(
        'rescue',
        'afterwards',
        w(
          'In de auto naar huis. Ik had Joke haar ronde uit handen genomen, en ze zei niets.',
          'In the car home. I’d taken Joke’s round off her hands, and she said nothing.',
        ),
        {
          think: w('Ze had het ook zelf gekund.', 'She could have done it herself.'),
          feel: w('Minder zwaar dan anders.', 'Less heavy than usual.'),
        },
      ),
    ),
  ),
  alone(
    -94,
    21,
    write(
      'now-6',
      now({
        think: w('Ik zit ertussenin en er gebeurt niets ergs.', 'I’m in between, and nothing bad happens.'),
        feel: w('Rustig, en wiebelig.', 'Calm, and wobbly.'),
        want: w('Hier nog even blijven.', 'To stay here a while.'),
        body: w('Mijn voeten', 'My feet'),
      }),
    ),
  ),
  alone(
    -90,
    20,
    write(
      'phone-off',
      intention(
        w('Eén avond eten zonder telefoon op tafel', 'One evening of dinner without my phone on the table'),
        w('zondag', 'Sunday'),
        w('aandacht', 'attentiveness'),
        w('Als ik hem toch wil pakken', 'If I want to reach for it after all'),
        w('kijk ik eerst wie er tegenover me zit', 'I first look who is sitting opposite me'),
        w('Mijn man', 'My husband'),
        -86,
      ),
    ),
  ),
  alone(
    -88,
    13,
    write(
      'late-3',
      noticed(
        'rescue',
        'days-later',
        w(
          'Weer dagen later. Maandag schreef ik Miriams verslag af, omdat het sneller ging.',
          'Days later again. On Monday I finished Miriam’s report because that was quicker.',
        ),
        { think: w('Het hoeft niet elke keer eerder.', 'It doesn’t have to be sooner every time.') },
      ),
    ),
  ),
  alone(
    -85,
    20,
    write(
      'phone-partly',
      observation(
        'phone-off',
        'partly',
        w('Tot het toetje. Toen trilde hij in de gang, en ik liep.', 'Until dessert. Then it buzzed in the hallway, and I went.'),
        w('Hij zei: drie kwartier, dat is lang geleden.', 'He said: three quarters of an hour, it has been a while.'),
      ),
    ),
  ),
]

const untilSix: readonly Scene[] = [
  alone(
    -74,
    20,
    write(
      'now-7',
      now({
        think: w('Er ging iets mis en ik hoorde het pas ’s middags.', 'Something went wrong and I only heard of it in the afternoon.'),
        feel: w('Licht. Ook een tikje overbodig.', 'Light. A touch superfluous, too.'),
        want: w('Wennen aan niet nodig zijn.', 'To get used to not being needed.'),
      }),
      'reminder',
    ),
  ),
  alone(
    -68,
    21,
    write(
      'roster-night',
      success(
        w('Donderdag aan het eind van de middag, Fenna en het rooster', 'Late Thursday afternoon, Fenna and the roster'),
        w(
          'Ik telde tot twaalf. Toen schoof ik mijn stoel opzij, zodat zij bij het scherm kon.',
          'I counted to twelve. Then I moved my chair aside, so that she could reach the screen.',
        ),
        {
          think: w('Er staat een fout in. Die vindt ze wel.', 'There’s a mistake in it. She will find it.'),
          feel: w('Eerst kriebels, daarna warm.', 'Itchy at first, then warm.'),
          want: w('Haar gezicht zien als het klopt.', 'To see her face when it works out.'),
        },
        w('Een plek waar iedereen mag proberen', 'A place where everyone may try'),
      ),
    ),
    write(
      'roster-seen',
      seenIn(
        'roster-night',
        trust,
        w(
          'Toen schoof ik mijn stoel opzij, zodat zij bij het scherm kon.',
          'Then I moved my chair aside, so that she could reach the screen.',
        ),
        ward,
      ),
    ),
    write('bloom', wish(w('Dat ik zelf ook opbloei', 'That I bloom as well'), null)),
    write(
      'not-lost',
      wish(w('Voor anderen zorgen zonder mezelf kwijt te raken', 'Caring for others without losing myself'), null, { behind: 'bloom' }),
    ),
    write(
      'may-try',
      wish(w('Een plek waar iedereen mag proberen', 'A place where everyone may try'), 8, { behind: 'not-lost', from: 'roster-night' }),
    ),
  ),
  alone(-61, 20, show('roster-night', 'roster-seen', 'may-try', 'now-6')),
  alone(
    -57,
    22,
    write(
      'now-8',
      now({
        think: w('Naast ze. Het klinkt zo gewoon als ik het opschrijf.', 'Beside them. It sounds so ordinary when I write it down.'),
        feel: w('Ruim.', 'Spacious.'),
        want: w('Dit niet meteen uitleggen aan iedereen.', 'Not to explain this to everybody at once.'),
        body: w('Tussen mijn schouderbladen', 'Between my shoulder blades'),
      }),
    ),
  ),
  alone(
    -52,
    21,
    write(
      'late-4',
      noticed(
        'rescue',
        'afterwards',
        w(
          'Aan tafel bij mijn ouders. Ik had de afwas al gedaan voor iemand opstond.',
          'At my parents’ table. I’d done the dishes before anyone got up.',
        ),
        {
          think: w('Hier doe ik het dus ook.', 'So I do it here, too.'),
          feel: w('Ik moest lachen.', 'It made me laugh.'),
        },
      ),
    ),
  ),
  alone(
    -45,
    20,
    write(
      'mother',
      success(
        w('Zaterdag, mijn moeder belde voor de derde keer', 'Saturday, my mother called for the third time'),
        w(
          'Ik draaide het vuur laag en ging zitten. Ik luisterde, en loste niets op.',
          'I turned down the heat and sat. I listened, and solved nothing.',
        ),
        {
          think: w('Ze wil geen plan. Ze wil dat ik er ben.', 'She doesn’t want a plan. She wants me there.'),
          feel: w('Dicht bij haar, en rustig.', 'Close to her, and calm.'),
          want: w('Langzaam praten.', 'To speak slowly.'),
        },
      ),
    ),
    write('mother-seen', seenIn('mother', trust, w('Ik luisterde, en loste niets op.', 'I listened, and solved nothing.'), home)),
  ),
  alone(
    -40,
    18,
    write(
      'miriam-saw',
      seenBy(
        'Miriam',
        trust,
        w('Je vroeg wat ik zou doen, en daarna wachtte je echt.', 'You asked what I’d do, and then you really waited.'),
        ward,
        7,
      ),
    ),
  ),
]

const untilNow: readonly Scene[] = [
  alone(
    -33,
    6,
    write(
      'now-9',
      now({
        think: w('Vierde dienst. Morgen nog één, en dan vraag ik het.', 'Fourth shift. One more tomorrow, and then I’ll ask.'),
        feel: w('Op. Niet wanhopig, gewoon op.', 'Worn out. Not desperate, just worn out.'),
        want: w('Dat iemand mij aflost.', 'For somebody to relieve me.'),
        body: w('Onderrug', 'Lower back'),
      }),
    ),
  ),
  alone(
    -32,
    5,
    write(
      'on-time',
      noticed(
        'rescue',
        'during',
        w(
          'Midden in de nachtronde kwam de zin. Ik zei: dag, je bent er weer.',
          'In the middle of the night round the sentence came. I said: hello, there you are again.',
        ),
        {
          feel: w('De steen, en ook mijn voeten.', 'The stone, and my feet as well.'),
          want: w('De ronde afmaken en dan naar huis.', 'To finish the round and then go home.'),
        },
      ),
    ),
  ),
  alone(-26, 19, show('on-time', 'miriam-saw')),
  alone(
    -17,
    20,
    write(
      'sister',
      intention(
        w('Mijn zus zeggen wanneer ik wél kan', 'Tell my sister when I can come'),
        w('als ze belt over de verhuizing', 'when she calls about the move'),
        w('helderheid', 'clarity'),
        w('Als de ja al klaarligt', 'If the yes is already waiting'),
        w('zeg ik: ik bel je zo terug', 'I say: I’ll ring you back in a minute'),
        w('Mijn zus', 'My sister'),
        -10,
      ),
    ),
  ),
  alone(
    -14,
    20,
    write(
      'now-10',
      now({
        think: w('Vier open diensten, en niemand belt me.', 'Four open shifts, and nobody calls me.'),
        feel: w('Tevreden, als na een lange wandeling.', 'Content, as after a long walk.'),
        want: w('Fenna haar eigen gestuntel gunnen.', 'To let Fenna fumble in her own way.'),
      }),
      'reminder',
    ),
  ),
  alone(
    -12,
    7,
    write(
      'in-time',
      noticed(
        'rescue',
        'just-before',
        w(
          'De telefoon ging. Mijn hand hing al in de lucht. Eerst zitten, dacht ik, en toen nam Joke op.',
          'The phone rang. My hand was already in the air. Sit first, I thought, and then Joke answered.',
        ),
        {
          think: w('Het kan dus ook ervoor.', 'So it can come before, too.'),
          feel: w('Bijna niets in mijn maag.', 'Hardly anything in my stomach.'),
          want: w('Gewoon mijn koffie opdrinken.', 'Simply to finish my coffee.'),
        },
      ),
    ),
  ),
  alone(
    -10,
    21,
    write(
      'sister-done',
      observation(
        'sister',
        'done',
        w('Ik belde na tien minuten terug: zaterdag wel, zondag niet.', 'I rang back after ten minutes: Saturday yes, Sunday no.'),
        w('Ze zei: fijn, dan weet ik het.', 'She said: good, now I know.'),
      ),
    ),
  ),
  alone(-6, 21, show('in-time'), ownQuestion('now.body', w('Zit ik?', 'Am I sitting?')), helpWish('now.body', 'own')),
  alone(
    -5,
    18,
    askWitness(
      'fenna',
      'Fenna',
      w(
        'In het overleg tussen jullie in zitten, en vragen in plaats van invullen',
        'Sitting among you in meetings, and asking instead of filling in',
      ),
    ),
  ),
  alone(
    -2,
    21,
    write(
      'now-11',
      now({
        think: w('Nog anderhalve week, dan leidt Fenna het overleg.', 'A week and a half, and then Fenna leads the meeting.'),
        feel: w('Nieuwsgierig.', 'Curious.'),
        body: w('Zwaar op mijn stoel. Ja, ik zit.', 'Heavy on my chair. Yes, I’m sitting.'),
      }),
    ),
  ),
  alone(
    -1,
    17,
    witnessSaw(
      'fenna',
      'Fenna',
      { word: w('geduld', 'patience'), key: 'patience' },
      w(
        'Laatst liep ik vast in het overleg. Je keek me aan, zei niets, en knikte toen ik zelf weer op gang kwam.',
        'The other day I lost my thread in the meeting. You looked at me, said nothing, and nodded when I found it again myself.',
      ),
    ),
  ),
]

export const samiraAlone: readonly Scene[] = [...untilThree, ...untilFive, ...untilSix, ...untilNow]
