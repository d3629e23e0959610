// Noor, teacher of a class of nine-year-olds. Midway: four sessions in nine weeks. Invented; no real person.
import { inOrder } from '../own-life.ts'
import {
  accept,
  anchor,
  answer,
  asked,
  attune,
  flow,
  held,
  ideal,
  intention,
  keep,
  line,
  note,
  observation,
  obstacle,
  offer,
  outside,
  own,
  pick,
  quality,
  rate,
  recall,
  refuse,
  reword,
  type Story,
  said,
  scene,
  step,
  taps,
  tension,
  undo,
  used,
  w,
  waved,
  words,
} from '../story.ts'
import { noorAlone } from './stories-noor-own.data.ts'

const rest = w('rust', 'calm')
const care = w('zorg', 'care')
const humour = w('humor', 'humour')
const courage = w('moed', 'courage')
const clarity = w('helderheid', 'clarity')
const creativity = w('creativiteit', 'creativity')

const first = scene(
  -63,
  9,
  [
    step('contact'),
    said('T-env', 'Het is een drukke groep, en het wordt elke week drukker.', 'It’s a busy class, and it gets busier every week.'),
    asked('F+bel', 'partly', 'Hoe zit je erbij, nu je dit zegt?', 'How are you, as you say this?'),
    said('F-beh', 'Moe. Mijn schouders zitten bij mijn oren.', 'Tired. My shoulders are up by my ears.'),
    said('W+mis', 'Ik wil weer met plezier voor de klas staan.', 'I want to enjoy standing in front of the class again.'),
    step('situation'),
    asked('T+beh', 'yes', 'Neem me mee naar één moment. Waar was je?', 'Take me to one moment. Where were you?'),
    said(
      'T-beh',
      'Maandag na gym. Iedereen praatte door elkaar en ik ging harder praten.',
      'Monday after gym. Everyone talked at once and I talked louder.',
    ),
    taps('T-env T-beh T-beh T-com T-beh'),
    said('T-bel', 'Als het rumoerig is, doe ik iets fout.', 'When it’s noisy, I’m doing something wrong.'),
    own(
      'T+beh',
      'Later zat Daan te huilen. Ik ben naast hem gaan zitten en heb eerst niets gezegd.',
      'Later Daan was crying. I sat down next to him and at first said nothing.',
    ),
    asked(
      'F+core',
      'yes',
      'Je ging naast hem zitten en zei niets. Ik noem dat zorg. Klopt dat woord?',
      'You sat down next to him and said nothing. I call that care. Does the word fit?',
    ),
    said('F+core', 'Ja. Dat ben ik wel, ja.', 'Yes. That’s me, yes.'),
    pick(
      'care',
      quality(
        care,
        w(
          'Ik ging naast Daan zitten toen hij huilde, en zei eerst niets.',
          'I sat down next to Daan when he cried, and at first said nothing.',
        ),
        { felt: true, key: 'care' },
      ),
    ),
    step('ideal'),
    used('mostly-thinking'),
    asked(
      'W+mis',
      'yes',
      'Stel dat het gaat zoals jij hoopt. Wat gebeurt er dan in die klas?',
      'Suppose it goes the way you hope. What happens in that classroom?',
    ),
    said(
      'W+mis',
      'Dan is er rust. Niet stil, maar rust. Dat ieder kind even tot rust kan komen.',
      'Then there’s calm. Not silence, calm. So that every child can settle for a moment.',
    ),
    pick('ideal-rest', ideal(w('Rust brengen in de groep', 'Bringing calm to the class'), 8)),
    said('F+mis', 'Ik word er zelf rustig van als ik het zeg.', 'I grow calm myself when I say it.'),
    taps('F+mis !W+mis T+beh T-com T-bel'),
    step('obstacle'),
    asked('T-bel', 'yes', 'Wat gebeurt er vlak voordat je harder gaat praten?', 'What happens just before you start talking louder?'),
    said('T-bel', 'Dan denk ik: straks komt er iemand langs en die ziet het.', 'Then I think: someone will walk past and see it.'),
    taps('T-bel T-env T-bel F-bel T-bel T-beh'),
    waved('obstacle-without-sentence'),
    step('tryout'),
    said('W+beh', 'Ik wil na gym beginnen met voorlezen. Vijf minuten.', 'I want to start with reading aloud after gym. Five minutes.'),
    pick(
      'read',
      intention(
        w('Na gym eerst vijf minuten voorlezen', 'After gym, read aloud for five minutes first'),
        w('maandag en donderdag', 'Monday and Thursday'),
        care,
        w('Als ik denk: we lopen achter', 'If I think: we’re behind'),
        w('pak ik toch het boek', 'I pick up the book anyway'),
        w('De kinderen', 'The children'),
        -49,
      ),
    ),
    said('F+beh', 'Dat voelt klein. Maar wel fijn.', 'It feels small. But nice.'),
    taps('W+beh'),
  ],
  attune(
    'before',
    w('Ze praat snel en veel. Er zit warmte onder.', 'She talks fast and a lot. There’s warmth under it.'),
    w('Ik ben nieuwsgierig, en ik wil te graag dat het meteen lukt.', 'I’m curious, and too keen for it to work at once.'),
  ),
  note(
    'record',
    w(
      'Eerste gesprek. Noor wil rust brengen in haar groep. Ze kiest zelf een klein begin: voorlezen na gym.',
      'First session. Noor wants to bring calm to her class. She chooses a small start herself: reading aloud after gym.',
    ),
  ),
  note(
    'working',
    w(
      'Ze springt steeds terug naar wat anderen van haar denken. Niet invullen, volgende keer naar vragen.',
      'She keeps jumping back to what others think of her. Don’t fill it in, ask about it next time.',
    ),
  ),
  offer('care', 'ideal-rest', 'read'),
)

const betweenOne = scene(
  -62,
  19,
  null,
  accept('care', 'ideal-rest', 'read'),
  line('rest', w('Rust brengen in de groep', 'Bringing calm to the class'), 'ideal-rest', care),
  flow('coachee', 'rest', 'core', 'partly', w('Zorg herken ik. Rust nog niet zo.', 'Care I recognise. Calm not so much yet.')),
  flow('coachee', 'rest', 'mission', 'flows', w('Hier word ik blij van.', 'This makes me happy.')),
  flow('coachee', 'rest', 'behaviour', 'stalls', w('Ik ga harder praten.', 'I start talking louder.')),
)
const betweenTwo = scene(
  -52,
  16,
  null,
  keep(
    'read-done',
    observation(
      'read',
      'done',
      w(
        'Drie keer gedaan. De tweede keer vroeg Yara of ik door wilde lezen.',
        'Did it three times. The second time Yara asked me to go on reading.',
      ),
      w('De stagiair zei dat de klas anders binnenkwam.', 'The trainee said the class came in differently.'),
    ),
  ),
)

const second = scene(
  -42,
  9,
  [
    step('contact'),
    own('F+beh', 'Ik zit hier anders dan de vorige keer. Rustiger.', 'I sit here differently from last time. Calmer.'),
    step('situation'),
    asked('T+beh', 'yes', 'Waar ging het deze weken vanzelf?', 'Where did it go by itself these weeks?'),
    said(
      'T+beh',
      'Die regenmiddag. Ik deed het licht uit, ging op de grond zitten en las voor.',
      'That rainy afternoon. I switched off the light, sat on the floor and read aloud.',
    ),
    said('T+env', 'Na een minuut hoorde je alleen de regen.', 'After a minute you heard only the rain.'),
    taps('F+beh F+beh !F+core'),
    pick('rain', {
      kind: 'success',
      moment: w('Een regenmiddag, half drie, iedereen opgefokt', 'A rainy afternoon, half past two, everyone wound up'),
      did: w('Licht uit, op de grond, voorlezen', 'Light off, on the floor, reading aloud'),
      thought: w('Ik hoef nu niets', 'There’s nothing I have to do now'),
      felt: w('Warm in mijn borst', 'Warm in my chest'),
      wanted: w('Dat het nog even duurde', 'For it to last a while'),
      longing: w('Dat kinderen bij mij even kunnen landen', 'That children can land with me for a moment'),
    }),
    step('ideal'),
    asked('F+core', 'yes', 'Blijf daar even. Waar in je lijf zit die rust?', 'Stay there. Where in your body is that calm?'),
    said('F+core', 'Hier, in mijn borst. Warm. Het zakt naar beneden.', 'Here, in my chest. Warm. It sinks down.'),
    pick(
      'rest',
      quality(
        rest,
        w('Ik deed het licht uit en ging op de grond zitten voorlezen.', 'I switched off the light and sat on the floor to read aloud.'),
        { felt: true, key: 'calm' },
      ),
    ),
    pick(
      'hand',
      anchor(
        rest,
        'body-place',
        w('Hand op mijn borst, twee ademteugen', 'Hand on my chest, two breaths'),
        w('Voor de deur van het lokaal', 'In front of the classroom door'),
      ),
    ),
    asked('W+core', 'yes', 'En als je dit zo voelt, wat wil je dan?', 'And when you feel this, what do you want?'),
    said('W+core', 'Dit meenemen. Ook op dagen dat het niet regent.', 'Take this along. Also on days without rain.'),
    taps('F+core !W+mis W+ide T+beh F+mis W+mis'),
    step('obstacle'),
    own(
      'T-env',
      'Maar de assistent is weg. Sinds een paar weken sta ik er alleen voor.',
      'But the assistant has gone. For a few weeks I’ve been on my own.',
    ),
    asked(
      'T-bel',
      'yes',
      'Dat is echt zo. En welke zin hoor jij dan vanbinnen?',
      'That’s real. And which sentence do you hear inside then?',
    ),
    said('T-bel', 'Ik moet het alleen kunnen.', 'I have to manage on my own.'),
    said('F-bel', 'Als ik het hardop zeg, wordt mijn keel dik.', 'When I say it aloud, my throat goes thick.'),
    pick(
      'alone',
      obstacle(
        'beliefs',
        'belief',
        w('Ik moet het alleen kunnen', 'I have to manage on my own'),
        w('Een dikke keel, schouders omhoog', 'A thick throat, shoulders up'),
        'ideal-rest',
      ),
    ),
    pick(
      'support',
      outside(
        w('De klassenassistent is wegbezuinigd', 'The classroom assistant was cut'),
        w('Boos en moe', 'Angry and tired'),
        'ideal-rest',
        'alone',
        w('Bij Marjan vragen om twee dagdelen', 'Ask Marjan for two half-days'),
      ),
    ),
    taps('T-bel F-bel F-ide T-ide'),
    asked('F+core', 'no', 'Kun je de warmte in je borst er nu bij voelen?', 'Can you feel the warmth in your chest beside it now?'),
    said('F-bel', 'Nee. Nu even niet.', 'No. Not right now.'),
    step('tryout'),
    said('W+beh', 'Ik wil het aan Marjan vertellen. Niet klagen, gewoon vertellen.', 'I want to tell Marjan. Not complain, just tell her.'),
    pick(
      'tell',
      intention(
        w('Marjan vertellen hoe het in de klas is', 'Tell Marjan how things are in class'),
        w('donderdag na schooltijd', 'Thursday after school'),
        rest,
        w('Als ik denk: ik moet het alleen kunnen', 'If I think: I have to manage on my own'),
        w('leg ik mijn hand op mijn borst en begin ik', 'I put my hand on my chest and begin'),
        w('Marjan', 'Marjan'),
        -35,
      ),
    ),
    taps('W+beh F+beh'),
  ],
  attune(
    'during',
    w('Toen haar keel dik werd, was ze heel dichtbij zichzelf.', 'When her throat went thick she was very close to herself.'),
    w('Ik wilde troosten. Ik heb het laten zijn.', 'I wanted to comfort. I let it be.'),
  ),
  attune(
    'after',
    w('De rust is er, en ze gelooft hem nog niet.', 'The calm is there, and she doesn’t believe it yet.'),
    w('Ik merk mijn eigen geduld. Dat is ook een kracht.', 'I notice my own patience. That’s a strength as well.'),
  ),
  note(
    'record',
    w(
      'Noor vond een anker: hand op de borst, twee ademteugen. De zin die remt: ‘Ik moet het alleen kunnen.’',
      'Noor found an anchor: hand on the chest, two breaths. The sentence that holds her back: “I have to manage on my own.”',
    ),
  ),
  offer('rain', 'rest', 'hand', 'alone', 'support', 'tell'),
)

const betweenThree = scene(
  -40,
  20,
  null,
  accept('rain', 'rest', 'hand', 'alone', 'support', 'tell'),
  flow('coachee', 'rest', 'core', 'flows', w('Warm in mijn borst. Dat is rust.', 'Warm in my chest. That’s calm.')),
  flow(
    'coach',
    'rest',
    'beliefs',
    'stalls',
    w('Hier klonk: ik moet het alleen kunnen.', 'Here it sounded: I have to manage on my own.'),
    'alone',
  ),
  flow('coachee', 'rest', 'identity', 'partly', w('Een juf bij wie je kunt landen. Soms.', 'A teacher you can land with. Sometimes.')),
)
const betweenFour = scene(
  -34,
  17,
  null,
  keep(
    'tell-partly',
    observation(
      'tell',
      'partly',
      w('Ik heb het verteld, maar snel en tussendoor.', 'I told her, but fast and in passing.'),
      w('Marjan vroeg of ik volgende week tijd had.', 'Marjan asked whether I had time next week.'),
    ),
  ),
  keep('hand-1', recall('hand', 'yes')),
  keep(
    'doubt',
    {
      kind: 'success',
      moment: w('Zondagavond op de bank', 'Sunday evening on the couch'),
      did: w('Ik heb gehuild, en daarna gebeld met mijn zus', 'I cried, and then phoned my sister'),
      thought: w('Misschien hoeft het niet alleen', 'Maybe it doesn’t have to be alone'),
      felt: w('Opgelucht', 'Relieved'),
      wanted: w('Dit nog even voor mezelf houden', 'To keep this to myself for now'),
      longing: '',
    },
    false,
  ),
)

const third = scene(
  -21,
  9,
  [
    step('contact'),
    said(
      'T-env',
      'Ik kom net uit een gesprek met ouders. Mijn hoofd zit nog daar.',
      'I come straight from talking with parents. My head is still there.',
    ),
    step('situation'),
    said(
      'T+beh',
      'Ik zei tegen die vader: ik zie dat Sem bang is om fouten te maken.',
      'I told the father: I see that Sem is afraid of making mistakes.',
    ),
    own('F-bel', 'Ik vond het doodeng.', 'I was scared to death.'),
    asked(
      'T+core',
      'yes',
      'Je vond het eng en je zei het toch. Hoe noem jij dat?',
      'You were scared and said it anyway. What do you call that?',
    ),
    said('T+core', 'Eerlijk, denk ik. Of… moed?', 'Honest, I think. Or… courage?'),
    pick(
      'honest',
      quality(w('eerlijkheid', 'honesty'), w('Ik zei tegen de vader van Sem wat ik zag.', 'I told Sem’s father what I saw.'), {
        key: 'honesty',
      }),
    ),
    taps('F+core W+core'),
    pick(
      'patience',
      quality(w('geduld', 'patience'), w('Ik wachtte tot de vader uitgesproken was.', 'I waited until the father had finished.'), {
        key: 'patience',
      }),
    ),
    said(
      'T+core',
      'Helder was ik ook. Ik had het van tevoren in één zin gezet.',
      'I was clear, too. I’d put it in one sentence beforehand.',
    ),
    pick(
      'clear',
      quality(clarity, w('Ik zette mijn boodschap vooraf in één zin.', 'I put my message into one sentence beforehand.'), {
        seenBy: 'coachee',
        used: true,
        key: 'clarity',
      }),
    ),
    step('ideal'),
    asked('W+mis', 'yes', 'Waarom is dat jou zoveel waard, dat zeggen?', 'Why is saying it worth so much to you?'),
    said(
      'W+mis',
      'Een kind moet gezien worden. Zoals het is, niet zoals het hoort.',
      'A child needs to be seen. As it is, not as it should be.',
    ),
    pick('ideal-honest', ideal(w('Eerlijk zeggen wat ik zie', 'Saying honestly what I see'), 9, 'ideal-seen')),
    pick('ideal-seen', ideal(w('Dat ieder kind gezien wordt zoals het is', 'That every child is seen as it is'), 9)),
    taps('F+mis !F+mis W+mis'),
    step('obstacle'),
    own(
      'T-bel',
      'Bij die ouders durf ik het. En bij Marjan hoor ik weer: ik moet het alleen kunnen.',
      'With parents I dare. And with Marjan I hear it again: I have to manage on my own.',
    ),
    said('F-bel', 'Dezelfde dikke keel.', 'The same thick throat.'),
    step('tension'),
    used('both-poles-present'),
    pick('field', tension('rest', 'alone')),
    rate('field', 'before', 8, 3),
    asked(
      'F-bel',
      'yes',
      'Mogen ze er allebei even zijn, die rust en die zin?',
      'Can both be here for a moment, the calm and the sentence?',
    ),
    said('F-bel', 'De zin is sterk. Hij duwt tegen mijn borst.', 'The sentence is strong. It pushes against my chest.'),
    said('F+core', 'De rust is er wel. Klein. Als een lampje.', 'The calm is there. Small. Like a little lamp.'),
    taps('F-bel F+core F-ide F+core !F-bel F+core W+core'),
    {
      do: 'mark',
      dimension: 'thinking',
      pole: 'obstacle',
      layer: 'environment',
      speaker: 'coachee',
      initiative: 'coach',
      landed: null,
      text: null,
    },
    undo,
    step('shift'),
    asked(
      'F+core',
      'partly',
      'Is er iets anders dan vijf minuten geleden? Nee is ook een goed antwoord.',
      'Is anything different from five minutes ago? No is a good answer too.',
    ),
    said('F-bel', 'Nee, eigenlijk niet. Ik zie hem wel beter, die zin.', 'No, not really. I do see it more clearly, that sentence.'),
    rate('field', 'after', 7, 4),
    words(
      'field',
      w('Duwt tegen mijn borst, maar het lampje blijft aan', 'Pushes against my chest, but the lamp stays on'),
      w('De zin is van mij. Hij is niet de waarheid.', 'The sentence is mine. It isn’t the truth.'),
    ),
    answer('field', 'no-shift'),
    used('no-shift-is-fine'),
    own(
      'W+beh',
      'Ik hoef hem niet weg te hebben. Ik wil hem alleen eerder horen.',
      'I don’t have to be rid of it. I only want to hear it sooner.',
    ),
    taps('W+bel T+beh'),
  ],
  attune(
    'during',
    w('Ze keek ernaar zonder zichzelf af te wijzen. Dat is nieuw.', 'She looked at it without rejecting herself. That’s new.'),
    w('Ik hoopte op een verschuiving. Mijn haast, niet de hare.', 'I was hoping for a shift. My hurry, not hers.'),
  ),
  note(
    'record',
    w(
      'Spanningsveld verkend: rust naast ‘ik moet het alleen kunnen’. Geen verschuiving, wel meer zicht. Dat is goed zo.',
      'Explored the tension field: calm beside “I have to manage on my own”. No shift, but a clearer view. That’s fine.',
    ),
  ),
  note(
    'shared',
    w(
      'Voor de volgende keer: wanneer hoor je de zin? Ervoor, op het moment zelf, of erna?',
      'For next time: when do you hear the sentence? Before, in the moment itself, or after?',
    ),
  ),
  offer('honest', 'patience', 'clear', 'ideal-seen', 'ideal-honest', 'field'),
)

const betweenFive = scene(
  -20,
  19,
  null,
  accept('clear', 'ideal-seen', 'ideal-honest', 'field'),
  reword(
    'honest',
    quality(
      courage,
      w('Ik vond het doodeng en zei het toch tegen de vader van Sem.', 'I was scared to death and still told Sem’s father.'),
      { felt: true, used: true, key: 'courage' },
    ),
  ),
  refuse('patience'),
  note(
    'shared',
    w('Meestal hoor ik hem erna. Donderdag voor het eerst ervoor.', 'Mostly I hear it afterwards. On Thursday for the first time before.'),
    'coachee',
  ),
  line('honest', w('Eerlijk zeggen wat ik zie', 'Saying honestly what I see'), 'ideal-honest', courage, clarity),
  flow('coachee', 'honest', 'core', 'flows', w('Moed. Dat had ik nooit gezegd.', 'Courage. I’d never have said that.')),
  flow('coachee', 'honest', 'mission', 'flows', w('Gezien worden zoals je bent.', 'Being seen as you are.')),
  flow('coachee', 'honest', 'identity', 'flows', w('Ik ben iemand die het zegt.', 'I’m someone who says it.')),
  flow('coachee', 'honest', 'beliefs', 'flows', w('Eerlijk is ook zorgzaam.', 'Honest is caring, too.')),
  flow(
    'coachee',
    'honest',
    'competencies',
    'partly',
    w('In één zin lukt. Daarna ga ik uitleggen.', 'One sentence works. Then I start explaining.'),
  ),
  flow('coachee', 'honest', 'behaviour', 'flows', w('Ik zei het, en wachtte.', 'I said it, and waited.')),
  flow('coachee', 'honest', 'environment', 'flows', w('De vader bedankte me.', 'The father thanked me.')),
  flow('coachee', 'rest', 'competencies', 'partly', w('Op een goede dag lukt het.', 'On a good day it works.')),
)
const betweenSix = scene(
  -9,
  17,
  null,
  keep('hand-2', recall('hand', 'a-little')),
  keep(
    'laugh',
    quality(
      humour,
      w(
        'Toen de verf omviel zei ik: mooi, nu is de vloer ook af. Iedereen lachte.',
        'When the paint fell I said: lovely, now the floor is finished too. Everybody laughed.',
      ),
      { seenBy: 'coachee', used: true, key: 'humour' },
    ),
  ),
)

const fourth = scene(
  0,
  9,
  [
    step('contact'),
    own('F+beh', 'Ik heb vanmorgen voor de deur gestaan, hand op mijn borst.', 'This morning I stood at the door, hand on my chest.'),
    said('F+core', 'Hij was er meteen, die warmte.', 'It was there at once, that warmth.'),
    step('situation'),
    said(
      'T+beh',
      'Vrijdag liep het uit de hand met rekenen. En ik deed eerst even niets.',
      'Friday it got out of hand during maths. And at first I did nothing.',
    ),
    own('T+env', 'En toen werd het vanzelf stiller.', 'And then it grew quieter by itself.'),
    taps('T+beh F+beh'),
    pick(
      'rest-2',
      quality(
        rest,
        w('Ik deed even niets toen het rumoerig werd, en keek rond.', 'I did nothing for a moment when it grew noisy, and looked around.'),
        { seenBy: 'coachee', felt: true, used: true, key: 'calm' },
      ),
    ),
    step('ideal'),
    own(
      'W+ide',
      'Zo’n juf wil ik zijn. Een bij wie de rust al in de klas zit.',
      'That’s the teacher I want to be. One with whom calm is already in the room.',
    ),
    pick(
      'rest-group',
      ideal(w('Een klas waar de rust al is als ik binnenkom', 'A class where calm is already there when I come in'), 9, 'ideal-rest'),
    ),
    taps('F+ide !W+mis F+core !W+ide'),
    step('obstacle'),
    own(
      'T-bel',
      'En toch: woensdag stond Marjan in de deur, en daar was hij weer. Ik moet het alleen kunnen.',
      'And still: on Wednesday Marjan stood at the door, and there it was. I have to manage on my own.',
    ),
    asked('F-bel', 'yes', 'Wat voel je als je hem nu hoort?', 'What do you feel when you hear it now?'),
    said('F-bel', 'Strak in mijn schouders. Mijn keel blijft open.', 'Tight in my shoulders. My throat stays open.'),
    step('tension'),
    pick('field-2', tension('rest-2', 'alone')),
    rate('field-2', 'before', 6, 5),
    asked(
      'F+core',
      'yes',
      'Laat ze er allebei eens zijn. Je hoeft niets op te lossen.',
      'Let them both be here. There’s nothing to solve.',
    ),
    said(
      'F+core',
      'Warm in mijn borst, en iets strak in mijn schouders. Allebei.',
      'Warm in my chest, and something tight in my shoulders. Both.',
    ),
    said('F-ide', 'Die zin is bezorgd. Hij wil dat ik niet val.', 'That sentence is worried. It wants me not to fall.'),
    taps('F+core F-bel F+core !W+core F+ide !F+core'),
    step('shift'),
    asked('W+core', 'yes', 'Als je rust er nu ook bij is, wat verandert er dan?', 'If your calm is here too, what changes?'),
    own('W+ide', 'Rust is er al. Ik hoef hem niet te maken.', 'Calm is already here. I don’t have to make it.'),
    held('field-2'),
    rate('field-2', 'after', 3, 8),
    words(
      'field-2',
      w('Schouders zakken, borst warm', 'Shoulders drop, chest warm'),
      w(
        'Rust is er al. Ik hoef hem niet te maken, en ook niet alleen.',
        'Calm is already here. I don’t have to make it, and not on my own.',
      ),
    ),
    answer('field-2', 'shift'),
    said('F+ide', 'Ik kan wel lachen.', 'I could laugh.'),
    used('shift-to-behaviour'),
    step('tryout'),
    own('W+beh', 'Om tien uur, na de pauze. Eerst adem, dan de klas in.', 'At ten, after the break. First a breath, then into the class.'),
    pick(
      'breath',
      intention(
        w('Eerst adem, dan de klas in', 'First a breath, then into the class'),
        w('elke dag om 10:00, na de pauze', 'every day at 10:00, after the break'),
        rest,
        w('Als ik hoor: ik moet het alleen kunnen', 'If I hear: I have to manage on my own'),
        w('voel ik mijn hand op mijn borst en kijk ik wie er al zit', 'I feel my hand on my chest and look who is already seated'),
        w('Yara, en Marjan', 'Yara, and Marjan'),
        7,
      ),
    ),
    taps('F+beh W+beh'),
    own(
      'T-ide',
      'Iets anders nog. Ik zou zo graag meer spelen met de lesstof. Maar ik ben geen creatief type.',
      'Something else. I’d love to play more with the lessons. But I’m not a creative type.',
    ),
    said('W+mis', 'Ik wil dat ze over breuken dromen.', 'I want them to dream of fractions.'),
    pick('ideal-play', ideal(w('Spelen met de lesstof', 'Playing with the lessons'), 7)),
    pick(
      'not-creative',
      obstacle(
        'identity',
        'self-image',
        w('Ik ben geen creatief type', 'I’m not a creative type'),
        w('Een beetje klein', 'A little small'),
        'ideal-play',
      ),
    ),
    step('selfdirection'),
    asked('T+beh', 'yes', 'Welke stap zette jij deze weken zonder mij?', 'Which step did you take without me these weeks?'),
    said('T+beh', 'Stilstaan voor ik iets doe. Dat doe ik nu ook thuis.', 'Pausing before I act. I do that at home now, too.'),
    taps('F+ide W+ide'),
  ],
  attune(
    'before',
    w('Ze komt binnen met een lach. Niet meteen naar het probleem.', 'She comes in laughing. Don’t go to the problem at once.'),
    w('Ik ben uitgerust. Ik vertrouw haar.', 'I’m rested. I trust her.'),
  ),
  attune(
    'after',
    w('Zij maakte de stap, ik hoefde alleen te blijven.', 'She took the step; I only had to stay.'),
    w('Ontroerd. Mijn kracht hier is aanwezig zijn.', 'Moved. My strength here is being present.'),
  ),
  note(
    'record',
    w(
      'Verschuiving, door Noor zelf bevestigd: ‘Rust is er al. Ik hoef hem niet te maken.’ Voornemen: eerst adem, dan de klas in.',
      'A shift, confirmed by Noor herself: “Calm is already here. I don’t have to make it.” Intention: first a breath, then into the class.',
    ),
  ),
  note(
    'working',
    w(
      'Nieuwe lijn: spelen. Bij ‘geen creatief type’ werd haar stem zachter. Rustig aan.',
      'A new line: playing. At “not a creative type” her voice went softer. Take it slowly.',
    ),
  ),
  offer('rest-2', 'rest-group', 'field-2', 'breath', 'ideal-play', 'not-creative'),
)

const after = scene(
  0,
  19,
  null,
  accept('rest-2', 'field-2', 'breath', 'ideal-play', 'not-creative'),
  keep(
    'play-act',
    quality(creativity, w('Ik maakte van de breuken een bakkerij, met echte taart.', 'I turned fractions into a bakery, with real cake.'), {
      seenBy: 'other',
      key: 'creativity',
    }),
  ),
  line('play', w('Spelen met de lesstof', 'Playing with the lessons'), 'ideal-play', creativity),
  flow(
    'coachee',
    'rest',
    'identity',
    'flows',
    w('Een juf bij wie de rust al in de klas zit.', 'A teacher with whom calm is already in the room.'),
  ),
  flow(
    'coachee',
    'rest',
    'beliefs',
    'stalls',
    w('Hij is zachter, maar bij Marjan in de deur is hij er meteen.', 'It’s softer, but with Marjan at the door it’s there at once.'),
    'alone',
  ),
  flow('coachee', 'rest', 'behaviour', 'partly', w('Vrijdag deed ik eerst niets.', 'On Friday I did nothing at first.')),
  flow('coachee', 'rest', 'environment', 'unknown', w('Dat moet nog blijken.', 'That remains to be seen.')),
  flow('coachee', 'play', 'core', 'flows', w('Die bakkerij kwam gewoon uit mij.', 'That bakery simply came out of me.')),
  flow('coachee', 'play', 'mission', 'partly', w('Ik wil het, ik durf het nog niet te willen.', 'I want it; I don’t dare to want it yet.')),
  flow('coachee', 'play', 'identity', 'stalls', w('Ik ben geen creatief type.', 'I’m not a creative type.'), 'not-creative'),
  flow('coachee', 'play', 'competencies', 'partly', w('Rekenen wel, taal niet.', 'Maths yes, language no.')),
)

export const noor: Story = {
  key: 'noor',
  name: w('Noor de Vries', 'Noor de Vries'),
  aim: w('Rust brengen in de groep, zonder alles alleen te dragen', 'Bringing calm to the class, without carrying it all on my own'),
  beginsOn: -66,
  nextOn: 14,
  scenes: inOrder(
    [first, betweenOne, betweenTwo, second, betweenThree, betweenFour, third, betweenFive, betweenSix, fourth, after],
    noorAlone,
  ),
}
