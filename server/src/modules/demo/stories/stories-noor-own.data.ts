// Noor on her own, between the sessions. Invented; no real person.
import { alone, noticed, now, seenIn, show, success, write } from '../own-life.ts'
import { intention, observation, type Scene, w } from '../story.ts'

const work = w('op het werk', 'at work')

export const noorAlone: readonly Scene[] = [
  alone(
    -58,
    20,
    write(
      'now-1',
      now({
        think: w('Morgen weer twee toetsen. En ik wil voorlezen.', 'Two tests again tomorrow. And I want to read aloud.'),
        feel: w('Strak.', 'Tight.'),
        body: w('Mijn schouders', 'My shoulders'),
      }),
      'reminder',
    ),
  ),
  alone(
    -47,
    16,
    write('now-2', now({ feel: w('Vrolijk, zomaar.', 'Cheerful, for no reason.'), want: w('Buiten eten.', 'To eat outside.') })),
  ),
  alone(
    -37,
    19,
    write(
      'alone-1',
      noticed(
        'alone',
        'days-later',
        w(
          'Donderdag kopieerde ik voor de hele bouw, met koorts. Ik zie het nu pas, in bed.',
          'On Thursday I made copies for everyone, with a fever. I only see it now, in bed.',
        ),
        { feel: w('Een brok, en ook wel mild.', 'A lump, and some mildness too.') },
      ),
    ),
  ),
  alone(
    -36,
    17,
    write(
      'milk',
      success(
        w('Maandag, Yara liet haar beker melk vallen', 'Monday, Yara dropped her cup of milk'),
        w('Ik pakte een doek en gaf haar er ook een. We dweilden samen.', 'I took a cloth and gave her one as well. We mopped together.'),
        {
          think: w('Dit is geen ramp.', 'This is no disaster.'),
          feel: w('Licht, bijna vrolijk.', 'Light, almost cheerful.'),
          want: w('Dat ze weer durfde te kijken.', 'For her to dare to look up again.'),
        },
      ),
    ),
    write(
      'milk-seen',
      seenIn(
        'milk',
        { word: w('rust', 'calm'), key: 'calm' },
        w('Ik pakte een doek en gaf haar er ook een.', 'I took a cloth and gave her one as well.'),
        work,
      ),
    ),
  ),
  alone(
    -32,
    19,
    write(
      'now-3',
      now({
        think: w('Misschien hoeft het echt niet alleen.', 'Maybe it really doesn’t have to be alone.'),
        want: w('Vroeger naar huis.', 'To go home earlier.'),
      }),
    ),
    write(
      'home-early',
      intention(
        w('Eén keer om half vijf naar huis', 'Go home at half past four, once'),
        w('komende donderdag', 'next Thursday'),
        w('zorg', 'care'),
        w('Als ik denk: nog even dit', 'If I think: just this first'),
        w('leg ik het op de stapel van morgen', 'I put it on the pile for tomorrow'),
        w('Mijn fiets', 'My bicycle'),
        -25,
      ),
    ),
  ),
  alone(
    -26,
    18,
    write(
      'alone-2',
      noticed(
        'alone',
        'just-before',
        w(
          'Donderdag, met mijn hand op de klink van Marjans kamer. De zin was er eerder dan ik.',
          'Thursday, with my hand on the door of Marjan’s room. The sentence got there before me.',
        ),
        {
          think: w('Hé, nu hoor ik je.', 'Hey, now I hear you.'),
          feel: w('Dikke keel, één tel.', 'A thick throat, for a second.'),
          want: w('Toch kloppen.', 'To knock all the same.'),
        },
      ),
    ),
  ),
  alone(
    -24,
    20,
    write(
      'home-not',
      observation(
        'home-early',
        'not',
        w(
          'Donderdag werd het kwart over zes. Ik heb wel op de klok gekeken, en dat deed ik nooit.',
          'On Thursday it was a quarter past six. I did look at the clock, and I never used to.',
        ),
      ),
    ),
  ),
  alone(-20, 21, show('alone-2')),
  alone(
    -16,
    15,
    write(
      'dunes',
      success(
        w('Zondag in de duinen, met mijn zus', 'Sunday in the dunes, with my sister'),
        w('Ik vertelde hoe moe ik ben. Ik maakte er geen grapje van.', 'I told her how tired I am. I didn’t make a joke of it.'),
        {
          think: w('Ze loopt gewoon door naast me.', 'She just keeps walking beside me.'),
          feel: w('Wind in mijn gezicht, en ruimte.', 'Wind in my face, and room.'),
        },
      ),
    ),
    write(
      'dunes-seen',
      seenIn('dunes', { word: w('moed', 'courage'), key: 'courage' }, w('Ik maakte er geen grapje van.', 'I didn’t make a joke of it.')),
    ),
  ),
  alone(
    -13,
    17,
    write(
      'alone-3',
      noticed(
        'alone',
        'afterwards',
        w(
          'Marjan vroeg hoe het ging. Goed hoor, zei ik. Op de trap hoorde ik de zin.',
          'Marjan asked how I was. Fine, I said. On the stairs I heard the sentence.',
        ),
      ),
    ),
  ),
  alone(
    -8,
    7,
    write(
      'now-4',
      now({
        think: w('Twee ademteugen bij de deur. Meer plan heb ik niet.', 'Two breaths at the door. I have no more plan than that.'),
        feel: w('Slaperig en kalm.', 'Sleepy and calm.'),
        body: w('Mijn borst, een beetje warm', 'My chest, a little warm'),
      }),
      'reminder',
    ),
  ),
  alone(
    -4,
    18,
    write(
      'now-5',
      now({
        feel: w('Verbaasd. Het werd stil en ik had niets gedaan.', 'Surprised. It grew quiet, and I’d done nothing.'),
        want: w('Onthouden hoe dit voelde.', 'To remember how this felt.'),
        body: w('Mijn hele rug', 'All of my back'),
      }),
    ),
  ),
]
