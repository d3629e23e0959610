import { inWordsFirst } from '../../../words/numerals.ts'

const nl = {
  title: (coach: string) => `Afronden met ${coach}`,
  alone: 'Mijn werkwijze',
  close: 'Sluiten, je woorden blijven staan',
  progress: (step: number, of: number) => `Stap ${step} van ${of}`,
  next: 'Verder',
  back: 'Terug',
  begin: {
    title: (coach: string) => `Je gaat afronden met ${coach}`,
    words: 'Straks ga je zelf verder. Hier kijk je terug op wat je sterk maakt en schrijf je op hoe jij het doet.',
    after: 'Aan het eind kies je tot wanneer je coach nog meekijkt. Alles wat van jou is, blijft van jou.',
    time: 'Een kwartier is genoeg. Stoppen mag, je woorden blijven staan.',
  },
  lookBack: {
    title: 'Dit is er al',
    qualities: 'Kwaliteiten die te zien waren',
    ideals: 'Waar je naar verlangt',
    lines: (count: number) =>
      count === 1 ? 'Eén keer schreef je op wat lukte' : `${inWordsFirst(count, 'nl')} keer schreef je op wat lukte`,
    none: 'Je hebt hier nog weinig opgeschreven. Dat zegt niets over wat je kunt.',
    sit: 'Lees het rustig. Wat doet het met je, nu?',
  },
  protocol: {
    title: 'Zo doe ik het zelf',
    lead: 'Wat doe jij als de rem komt? Neem mee wat werkte, in je eigen woorden.',
    worked: 'Dit werkte eerder, volgens jou',
    own: 'Wat je er nog bij zet',
    when: 'Als',
    thenI: 'dan',
    part: (number: number) => `Regel ${number}`,
    more: 'Nog een regel',
    less: 'Regel weghalen',
  },
  name: { title: 'Hoe noem je dit?', hint: 'Een paar woorden die je later meteen herkent.' },
  word: {
    title: (coach: string) => `Wil je ${coach} iets zeggen?`,
    hint: 'Dit komt in jullie gedeelde notities. Leeg laten mag.',
  },
  until: {
    title: (coach: string) => `Tot wanneer kijkt ${coach} nog mee?`,
    lead: 'Daarna ziet je coach niets meer. Tot die dag kun je een andere dag kiezen.',
    options: {
      today: 'Vanaf nu niet meer',
      'two-weeks': 'Nog twee weken',
      'four-weeks': 'Nog vier weken',
      'three-months': 'Nog drie maanden',
    },
    day: (date: string) => `Tot en met ${date}.`,
    now: 'De toegang eindigt meteen.',
    finish: 'Afronden',
  },
  keep: 'Bewaren',
  refusals: {
    'protocol.empty': 'Schrijf in elk geval één regel op, of neem er een mee.',
    'text.too-long': 'Eén regel is te lang om te bewaren. Kort hem iets in.',
  } as Record<string, string>,
  problems: {
    'network.unreachable': 'Hiervoor is verbinding nodig. Je woorden zijn bewaard. Probeer het straks nog eens.',
    other: 'Dit lukte nu niet. Je woorden zijn bewaard. Probeer het straks nog eens.',
  },
  done: {
    title: 'Dit is van jou',
    withCoach: (coach: string, date: string) => `${coach} kijkt mee tot en met ${date}. Jouw ruimte blijft.`,
    ended: (coach: string) => `${coach} kijkt niet meer mee. Jouw ruimte blijft.`,
    see: 'Bekijk je werkwijze',
    close: 'Klaar',
  },
  screen: {
    title: 'Mijn werkwijze',
    lead: 'Wat jij doet als de rem komt. In jouw woorden.',
    empty: {
      title: 'Nog niets opgeschreven',
      words: 'Schrijf op wat je doet als de rem komt. Werkte er al iets, dan staat dat voor je klaar.',
    },
    begin: 'Opschrijven',
    anew: 'Opnieuw opschrijven',
    print: 'Afdrukken',
    since: (date: string) => `Zo schreef je het op, ${date}`,
    earlier: 'Hoe je het eerder opschreef',
    untitled: 'Zonder naam',
  },
  section: {
    title: 'Afronden',
    lead: (coach: string) =>
      `Denk je dat je het zelf kunt? Kijk terug, schrijf je eigen werkwijze op, en kies tot wanneer ${coach} meekijkt.`,
    open: (coach: string) => `Afronden met ${coach}`,
    until: (coach: string, day: string) => `Jullie hebben afgerond. ${coach} kijkt mee tot en met ${day}.`,
    otherDay: 'Andere dag kiezen',
  },
  help: {
    title: 'Hoeveel hulp je wilt bij het schrijven',
    lead: 'Hoe vaker je het zelf doet, hoe minder hulp erbij staat. Je kunt altijd anders kiezen.',
    options: {
      follow: { label: 'Laat het meegaan met wat ik doe', hint: 'Na drie keer een stapje minder.' },
      guidance: { label: 'Een vraag met wat hulp', hint: 'Een vraag, een tip en een begin van een zin.' },
      cue: { label: 'Een paar woorden', hint: 'Genoeg om te weten waar het om gaat.' },
      blank: { label: 'Niets, alleen een leeg vel', hint: 'Je eigen woorden, verder niets.' },
    },
    questions: 'Vragen die je zelf maakte',
    remove: 'Weghalen',
  },
  along: {
    title: 'Meenemen',
    lead: 'Wat je opschreef en wat jullie samen vonden, in één bestand. Een andere Krachtlijn kan het lezen. Open vragen aan anderen gaan niet mee. Herinneringen wel: die rusten tot je ze daar weer aanzet.',
    mind: 'Het bestand is leesbaar voor wie het heeft. Bewaar het op een plek die alleen van jou is.',
    save: 'Bestand bewaren',
    bring: 'Bestand inlezen',
    file: 'krachtlijn-mijn-ruimte.json',
    unsent: 'Wat nog wacht om verstuurd te worden, staat niet in dit bestand. Bewaar het later nog eens.',
    brought: (added: number, known: number) =>
      added === 0
        ? `Alles uit dit bestand stond hier al (${known}).`
        : `Ingelezen: ${added} nieuw${known > 0 ? `, ${known} ${known === 1 ? 'stond' : 'stonden'} hier al` : ''}.`,
    left: (left: number) =>
      `Niet ingelezen: ${left}. Wat bij een traject met een coach hoort, komt hier niet uit een bestand. Meer dan twintig herinneringen passen er niet.`,
    problems: {
      'rate.limited': 'Je las net al een paar keer een bestand in. Probeer het over een uur opnieuw.',
      'network.unreachable': 'Hiervoor is verbinding nodig.',
      'file.unreadable': 'Dit is geen bestand van Krachtlijn, of het is beschadigd. Er is niets ingelezen.',
      'body.invalid': 'Dit is geen bestand van Krachtlijn, of het is beschadigd. Er is niets ingelezen.',
      'space-file.damaged': 'Dit bestand is beschadigd. Er is niets ingelezen.',
      'body.too-large': 'Dit bestand is te groot om in te lezen. Er is niets ingelezen.',
      other: 'Dit lukte nu niet. Er is niets veranderd.',
    },
  },
}
const en: typeof nl = {
  title: (coach) => `Wrap up with ${coach}`,
  alone: 'My way of working',
  close: 'Close, your words stay',
  progress: (step, of) => `Step ${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  begin: {
    title: (coach) => `You are about to wrap up with ${coach}`,
    words: 'Soon you will go on by yourself. Here you look back on what makes you strong and write down how you do it.',
    after: 'At the end you choose how long your coach can read along. All that is yours stays yours.',
    time: 'A quarter of an hour is enough. You may stop at any time; your words stay.',
  },
  lookBack: {
    title: 'This is already here',
    qualities: 'Qualities that showed',
    ideals: 'What you long for',
    lines: (count) =>
      count === 1 ? 'Once you wrote down what went well' : `${inWordsFirst(count, 'en')} times you wrote down what went well`,
    none: 'You have written little here so far. That says nothing about what you can do.',
    sit: 'Read it slowly. What happens in you, now?',
  },
  protocol: {
    title: 'This is how I do it myself',
    lead: 'What do you do when the brake comes? Take what worked with you, in your own words.',
    worked: 'You said this worked before',
    own: 'What you add to it',
    when: 'When',
    thenI: 'then',
    part: (number) => `Line ${number}`,
    more: 'One more line',
    less: 'Remove line',
  },
  name: { title: 'What do you call this?', hint: 'A few words you will know at once, later.' },
  word: {
    title: (coach) => `Is there something you want to say to ${coach}?`,
    hint: 'It goes into your shared notes. You may leave it empty.',
  },
  until: {
    title: (coach) => `How long can ${coach} read along?`,
    lead: 'After that your coach sees nothing of yours. Until then you can choose another day.',
    options: { today: 'End it now', 'two-weeks': 'Two more weeks', 'four-weeks': 'Four more weeks', 'three-months': 'Three more months' },
    day: (date) => `Up to and including ${date}.`,
    now: 'Access ends at once.',
    finish: 'Finish',
  },
  keep: 'Save',
  refusals: {
    'protocol.empty': 'Write down at least one line, or take one with you.',
    'text.too-long': 'One line is too long to save. Make it a little shorter.',
  },
  problems: {
    'network.unreachable': 'This needs a connection. Your words are saved. Try again later.',
    other: 'That did not work just now. Your words are saved. Try again later.',
  },
  done: {
    title: 'This is yours',
    withCoach: (coach, date) => `${coach} can read along up to and including ${date}. Your space stays.`,
    ended: (coach) => `${coach} no longer has access. Your space stays.`,
    see: 'See your way of working',
    close: 'Done',
  },
  screen: {
    title: 'My way of working',
    lead: 'What you do when the brake comes. In your words.',
    empty: {
      title: 'Nothing written yet',
      words: 'Write down what you do when the brake comes. If something worked before, it is there for you to take.',
    },
    begin: 'Write it down',
    anew: 'Write it afresh',
    print: 'Print',
    since: (date) => `As you wrote it, ${date}`,
    earlier: 'How you wrote it before',
    untitled: 'Without a name',
  },
  section: {
    title: 'Wrapping up',
    lead: (coach) =>
      `Do you think you can go on by yourself? Look back, write down your own way of working, and choose how long ${coach} can read along.`,
    open: (coach) => `Wrap up with ${coach}`,
    until: (coach, day) => `You have wrapped up. ${coach} can read along until ${day}.`,
    otherDay: 'Choose another day',
  },
  help: {
    title: 'How much help you want when writing',
    lead: 'The more often you do it yourself, the less help you see. You can always choose differently.',
    options: {
      follow: { label: 'Let it follow what I do', hint: 'After three times, a little less.' },
      guidance: { label: 'A question with some help', hint: 'A question, a tip and the start of a sentence.' },
      cue: { label: 'A few words', hint: 'Enough to know what it is about.' },
      blank: { label: 'Nothing, just a blank page', hint: 'Your own words, nothing else.' },
    },
    questions: 'Questions of your own',
    remove: 'Remove',
  },
  along: {
    title: 'Take it with you',
    lead: 'What you wrote and what you found together, in one file. Another Krachtlijn can read it. Open questions to others stay behind. Reminders come along: they rest until you turn them on again there.',
    mind: 'Whoever has the file can read it. Keep it in a place that is yours alone.',
    save: 'Save the file',
    bring: 'Load a file',
    file: 'krachtlijn-my-space.json',
    unsent: 'What still waits to be sent is not in this file. Save it once more later.',
    brought: (added, known) =>
      added === 0
        ? `Everything in this file was already here (${known}).`
        : `Loaded: ${added} new${known > 0 ? `, ${known} already here` : ''}.`,
    left: (left) =>
      `Not loaded: ${left}. What belongs to a trajectory with a coach does not come from a file. There is room for twenty reminders.`,
    problems: {
      'rate.limited': 'You have loaded a file several times just now. Try again in an hour.',
      'network.unreachable': 'This needs a connection.',
      'file.unreadable': 'This is not a Krachtlijn file, or it is damaged. Nothing was loaded.',
      'body.invalid': 'This is not a Krachtlijn file, or it is damaged. Nothing was loaded.',
      'space-file.damaged': 'This file is damaged. Nothing was loaded.',
      'body.too-large': 'This file is too large to load. Nothing was loaded.',
      other: 'That did not work just now. Nothing was changed.',
    },
  },
}
export const graduationWords = { nl, en }
