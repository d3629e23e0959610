import { inWords, inWordsFirst } from '../../words/numerals.ts'

const nl = {
  title: 'Wie ziet wat',
  lead: 'Alles hier is van jou. Jij bepaalt wie meekijkt.',
  coach: 'Kies een coach',
  sees: {
    title: (coach: string) => `Wat ${coach} ziet`,
    sessions: 'De sessies die jullie samen hadden.',
    alignments: 'De krachtlijnen van jullie traject, met wat daarin van een laag is gezegd.',
    shared: (count: number) => (count === 1 ? 'Eén ding dat je deelt.' : `${inWordsFirst(count, 'nl')} dingen die je deelt.`),
    notes: 'De gedeelde notities en het dossier. Jij kunt die ook lezen.',
    hidden: (count: number) =>
      count === 0
        ? 'Je houdt nu niets voor jezelf.'
        : count === 1
          ? 'Je houdt één ding voor jezelf.'
          : `Je houdt ${inWords(count, 'nl')} dingen voor jezelf.`,
    never: (coach: string) => `Werknotities van ${coach} gaan over het eigen werk. Die staan niet hier.`,
    ended: (coach: string, date: string) => `${coach} kijkt niet meer mee sinds ${date}.`,
    nothing: 'Er kijkt niemand mee.',
  },
  items: 'Alles wat van jou is',
  itemsLead: 'Kies per ding of je coach het ziet.',
  itemsAlone: 'Dit is en blijft van jou.',
  empty: 'Nog niets. Wat je opschrijft of aanneemt, komt hier te staan.',
  share: (coach: string) => `Delen met ${coach}`,
  summary: (all: number, hidden: number) =>
    hidden === 0 ? `${all}` : hidden === all ? `${all}, alleen voor jou` : `${all}, waarvan ${hidden} alleen voor jou`,
  noted: (coach: string, count: number) =>
    count === 1 ? `${coach} schreef nog één ding op` : `${coach} schreef nog ${inWords(count, 'nl')} dingen op`,
  notedLead: 'Hier is je nog niets over gevraagd. Lezen mag.',
  over: (count: number) =>
    count === 1 ? 'Eén ding nam je niet aan, of haalde je weg' : `${inWordsFirst(count, 'nl')} dingen nam je niet aan, of haalde je weg`,
  overLead: 'Het geldt niet meer, en staat er nog wel. Wissen haalt het echt weg.',
  sessions: 'Jullie sessies',
  session: (number: number) => `Sessie ${number}`,
  ledger: {
    title: 'Wie keek',
    lead: 'Per uur staat er één regel.',
    empty: 'Er heeft nog niemand gekeken.',
    what: { session: 'een sessie', findings: 'wat er opkwam', notes: 'notities', alignments: 'krachtlijnen' },
    looked: (name: string, what: string) => `${name} keek naar ${what}`,
    more: 'Alles tonen',
  },
  agreement: {
    title: 'Jullie afspraken',
    purpose: 'Waar het om gaat',
    between: 'Onder ons',
    sponsor: 'Wie anders iets te zien krijgt',
    retention: 'Hoe lang het blijft',
    agree: 'Ik ben het eens',
    agreed: (date: string) => `Jij bent het eens sinds ${date}.`,
    coachAgreed: (coach: string, date: string) => `${coach} is het eens sinds ${date}.`,
    open: 'Je hebt hier nog niet ja op gezegd. Eerst erover praten mag.',
    changed: 'De afspraken zijn net veranderd. Lees ze nog eens.',
    none: 'Er zijn nog geen afspraken opgeschreven.',
  },
  end: {
    title: 'Toegang beëindigen',
    lead: (coach: string) => `Daarna ziet ${coach} niets meer van jou. Wat van jou is, blijft van jou.`,
    open: (coach: string) => `De toegang van ${coach} beëindigen`,
    dialog: (coach: string) => `${coach} niet meer laten meekijken?`,
    what: (coach: string) => `${coach} kan dan meteen niets meer lezen of opschrijven. Je kunt dit niet zelf terugdraaien.`,
    talk: 'Je hoeft niet uit te leggen waarom.',
    confirm: 'Toegang beëindigen',
    keep: 'Laten zoals het is',
    done: (coach: string) => `${coach} kijkt niet meer mee`,
  },
  erase: {
    title: 'Wissen',
    lead: (coach: string) => `Je kunt het traject met ${coach} wissen. Eerst lees je wat er weggaat en wat je houdt.`,
    asked: (coach: string) => `${coach} vraagt of je dit traject wilt wissen. Jij beslist. Eerst lees je wat er weggaat en wat je houdt.`,
    open: 'Het traject wissen',
  },
  problems: {
    'network.unreachable': 'Hiervoor is verbinding nodig. Probeer het straks nog eens.',
    other: 'Dit lukte nu niet. Probeer het straks nog eens.',
  },
}
const en: typeof nl = {
  title: 'Who sees what',
  lead: 'Everything here is yours. You decide who can read along.',
  coach: 'Choose a coach',
  sees: {
    title: (coach) => `What ${coach} sees`,
    sessions: 'The sessions you had together.',
    alignments: 'The lines of strength of your trajectory, with what was said of each layer.',
    shared: (count) => (count === 1 ? 'One thing you share.' : `${inWordsFirst(count, 'en')} things you share.`),
    notes: 'The shared notes, and the coach’s record. You can read those too.',
    hidden: (count) =>
      count === 0
        ? 'You’re keeping nothing to yourself now.'
        : count === 1
          ? 'You keep one thing to yourself.'
          : `You keep ${inWords(count, 'en')} things to yourself.`,
    never: (coach) => `${coach}’s working notes are about the coach’s own work. They aren’t here.`,
    ended: (coach, date) => `${coach} has had no access since ${date}.`,
    nothing: 'Nobody has access.',
  },
  items: 'Everything that’s yours',
  itemsLead: 'Choose for each thing whether your coach sees it.',
  itemsAlone: 'This is yours, and stays yours.',
  empty: 'Nothing yet. What you write or accept will appear here.',
  share: (coach) => `Share with ${coach}`,
  summary: (all, hidden) => (hidden === 0 ? `${all}` : hidden === all ? `${all}, only for you` : `${all}, ${hidden} only for you`),
  noted: (coach, count) => (count === 1 ? `${coach} wrote down one more thing` : `${coach} wrote down ${inWords(count, 'en')} more things`),
  over: (count) =>
    count === 1 ? 'One thing you didn’t accept, or took back' : `${inWordsFirst(count, 'en')} things you didn’t accept, or took back`,
  overLead: 'It no longer holds, but it’s still here. Erasing really removes it.',
  notedLead: 'You haven’t been asked about this yet. You may read it.',
  sessions: 'Your sessions',
  session: (number) => `Session ${number}`,
  ledger: {
    title: 'Who looked',
    lead: 'One line per hour.',
    empty: 'Nobody has looked yet.',
    what: { session: 'a session', findings: 'what came up', notes: 'notes', alignments: 'lines of strength' },
    looked: (name, what) => `${name} looked at ${what}`,
    more: 'Show all',
  },
  agreement: {
    title: 'What you agreed',
    purpose: 'What it’s about',
    between: 'Between us',
    sponsor: 'Who else gets to see anything',
    retention: 'How long it stays',
    agree: 'I agree',
    agreed: (date) => `You’ve agreed since ${date}.`,
    coachAgreed: (coach, date) => `${coach} has agreed since ${date}.`,
    open: 'You haven’t said yes to this yet. Talking about it first is fine.',
    changed: 'The agreement has just changed. Please read it again.',
    none: 'Nothing has been agreed in writing yet.',
  },
  end: {
    title: 'End access',
    lead: (coach) => `After that, ${coach} sees nothing of yours. What’s yours stays yours.`,
    open: (coach) => `End ${coach}’s access`,
    dialog: (coach) => `End ${coach}’s access?`,
    what: (coach) => `From that moment ${coach} can no longer read or write anything here. You can’t undo this yourself.`,
    talk: 'You don’t have to explain why.',
    confirm: 'End access',
    keep: 'Leave it as it is',
    done: (coach) => `${coach} no longer has access`,
  },
  erase: {
    title: 'Erase',
    lead: (coach) => `You can erase the trajectory with ${coach}. First you read what goes and what you keep.`,
    asked: (coach) => `${coach} asks whether you want to erase this trajectory. You decide. First you read what goes and what you keep.`,
    open: 'Erase the trajectory',
  },
  problems: { 'network.unreachable': 'This needs a connection. Try again later.', other: 'That didn’t work just now. Try again later.' },
}
export const sharingWords = { nl, en }
