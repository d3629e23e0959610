// Words of erasing one's own space and account: what goes, what stays with others and why, and what backups do.
import { inWords } from '../../words/numerals.ts'

type Counts = {
  readonly findings: number
  readonly sessionsAlone: number
  readonly sessionsWithCoach: number
  readonly alignments: number
  readonly notes: number
  readonly reminders: number
  readonly received: number
  readonly openLinks: number
  readonly coachees: number
  readonly unopened: number
  readonly workingNotes: number
}

const nl = {
  title: 'Wissen',
  lead: 'Je kunt je ruimte en je account helemaal wissen. Eerst zie je precies wat er weggaat en wat er blijft.',
  open: 'Je ruimte en account wissen',
  sheet: 'Je ruimte en account wissen',
  goesTitle: 'Dit gaat weg',
  goes: (counts: Counts): readonly string[] => {
    const has = (count: number, one: string, more: string) => (count === 0 ? [] : [count === 1 ? one : `${inWords(count, 'nl')} ${more}`])
    const list = [
      ...has(counts.findings, 'één ding dat je opschreef of aannam', 'dingen die je opschreef of aannam, met alle eerdere woorden'),
      ...has(counts.alignments, 'één krachtlijn', 'krachtlijnen'),
      ...has(counts.sessionsAlone, 'één sessie met jezelf', 'sessies met jezelf'),
      ...has(counts.notes, 'één notitie', 'notities'),
      ...has(counts.received, 'één tekst van iemand die iets in je zag', 'teksten van wie iets in je zag'),
      ...has(counts.reminders, 'één herinnering', 'herinneringen'),
    ]
    return [
      'Je naam, je e-mailadres, en alle manieren waarop je je aanmeldt. Je wordt overal afgemeld.',
      ...list.map((item) => `${item.slice(0, 1).toUpperCase()}${item.slice(1)}.`),
      ...(counts.sessionsWithCoach > 0
        ? ['De sessies met je coach, met de afspraken, de gedeelde notities en het dossier. Je coach heeft ze dan ook niet meer.']
        : []),
      ...(counts.openLinks > 0 ? ['Links naar getuigen en gegeven kwaliteiten. Wie er een heeft, kan er niets meer mee.'] : []),
      ...(counts.unopened > 0
        ? [counts.unopened === 1 ? 'De plek van een coachee die er nog nooit was.' : 'De plekken van coachees die er nog nooit waren.']
        : []),
      ...(counts.workingNotes > 0 ? ['Je werknotities en je duale afstemming, over alle coachees.'] : []),
      'Wat op dit apparaat staat, ook wat nog niet verstuurd was. Andere apparaten wissen zich zodra ze weer verbinding hebben.',
    ]
  },
  staysTitle: 'Dit blijft bij anderen',
  stays: (counts: Counts, coaches: string): readonly string[] => [
    ...(coaches === ''
      ? []
      : [
          `De werknotities van ${coaches}. Die gaan over het eigen werk als coach en staan in de eigen ruimte.`,
          `Wat ${coaches} buiten Krachtlijn bewaarde of afdrukte. Vraag erom als je wilt dat dat ook weggaat.`,
        ]),
    ...(counts.coachees > 0
      ? [
          counts.coachees === 1
            ? 'Het traject van je coachee. Dat is van je coachee, met wat jij daarin schreef. Het wordt afgerond, en je naam verdwijnt eruit.'
            : `De trajecten van je ${inWords(counts.coachees, 'nl')} coachees. Die zijn van hen, met wat jij daarin schreef. Wat nog loopt, wordt afgerond, en je naam verdwijnt eruit.`,
        ]
      : []),
    'Wat je een ander gaf, zoals een kwaliteit die iemand aannam. Dat is van die ander, met de naam die je erbij zette.',
    'Bestanden die je zelf opsloeg.',
  ],
  backupTitle: 'Reservekopieën',
  backup:
    'Je sleutel wordt vernietigd. Daarmee is wat van jou in een reservekopie staat niet meer te lezen, en een teruggezette kopie blijft zonder jou. Dat geldt vanaf de eerstvolgende reservekopie die je beheerder maakt.',
  fileFirst: 'Wil je iets bewaren? Sla het dan eerst op.',
  toFile: 'Naar opslaan als bestand',
  word: 'wissen',
  type: (word: string) => `Typ “${word}” als je dit wilt. Terughalen kan niet.`,
  confirm: 'Alles wissen',
  signInAgain: 'Aanmelden en wissen',
  keep: 'Laat maar',
  hostNeeded: (practices: string) =>
    `Je bent de enige beheerder van ${practices}, en er werken daar nog anderen. Nodig eerst een andere beheerder uit, op de pagina Praktijk.`,
  erased: {
    title: 'Je ruimte is gewist',
    lead: 'Je bent overal afgemeld. Op dit apparaat staat niets meer van je.',
    sentence: 'Dank je wel dat je er was.',
  },
  problems: {
    'sign-in.not-recent': 'Voor de zekerheid vragen we je eerst opnieuw aan te melden.',
    'practice.last-host': 'Er werken nog anderen in je praktijk. Nodig eerst een andere beheerder uit.',
    'network.unreachable': 'Er is geen verbinding. Er is niets gewist.',
    other: 'Dit lukte niet. Er is niets gewist.',
  },
}
const en: typeof nl = {
  title: 'Erase',
  lead: 'You can erase your space and your account completely. First you see exactly what goes and what stays.',
  open: 'Erase your space and account',
  sheet: 'Erase your space and account',
  goesTitle: 'This goes',
  goes: (counts) => {
    const has = (count: number, one: string, more: string) => (count === 0 ? [] : [count === 1 ? one : `${inWords(count, 'en')} ${more}`])
    const list = [
      ...has(counts.findings, 'one thing you wrote or accepted', 'things you wrote or accepted, with all earlier wordings'),
      ...has(counts.alignments, 'one line of strength', 'lines of strength'),
      ...has(counts.sessionsAlone, 'one session with yourself', 'sessions with yourself'),
      ...has(counts.notes, 'one note', 'notes'),
      ...has(counts.received, 'one text from someone who saw something in you', 'texts from people who saw something in you'),
      ...has(counts.reminders, 'one reminder', 'reminders'),
    ]
    return [
      'Your name, your email address, and every way you sign in. You’re signed out everywhere.',
      ...list.map((item) => `${item.slice(0, 1).toUpperCase()}${item.slice(1)}.`),
      ...(counts.sessionsWithCoach > 0
        ? ['The sessions with your coach, with the agreements, the shared notes and the record. Your coach no longer has them either.']
        : []),
      ...(counts.openLinks > 0 ? ['Links to witnesses and given qualities. Whoever has one can no longer use it.'] : []),
      ...(counts.unopened > 0
        ? [counts.unopened === 1 ? 'The place of a coachee who has never been here.' : 'The places of coachees who have never been here.']
        : []),
      ...(counts.workingNotes > 0 ? ['Your working notes and your dual attunement, about all coachees.'] : []),
      'What’s on this device, also what hasn’t been sent yet. Other devices erase themselves once they have a connection again.',
    ]
  },
  staysTitle: 'This stays with others',
  stays: (counts, coaches) => [
    ...(coaches === ''
      ? []
      : [
          `The working notes of ${coaches}. They’re about the coach’s own work, and are in the coach’s own space.`,
          `What ${coaches} kept or printed outside Krachtlijn. Ask for it if you want that to go too.`,
        ]),
    ...(counts.coachees > 0
      ? [
          counts.coachees === 1
            ? 'The trajectory of your coachee. It belongs to your coachee, with what you wrote in it. It ends, and your name disappears from it.'
            : `The trajectories of your ${inWords(counts.coachees, 'en')} coachees. They belong to them, with what you wrote in them. Those that go on end, and your name disappears from them.`,
        ]
      : []),
    'What you gave someone, such as a quality they accepted. It belongs to them, with the name you put to it.',
    'Files that you saved yourself.',
  ],
  backupTitle: 'Backups',
  backup:
    'Your key is destroyed. What a backup has of you can then no longer be read, and a restored backup stays without you. That holds from the next backup that your host makes.',
  fileFirst: 'Do you want to keep something? Save it first.',
  toFile: 'To saving as a file',
  word: 'erase',
  type: (word) => `Type “${word}” if you want this. You can’t get it back.`,
  confirm: 'Erase everything',
  signInAgain: 'Sign in and erase',
  keep: 'Never mind',
  hostNeeded: (practices) =>
    `You’re the only host of ${practices}, and others still work there. Invite another host first, on the Practice page.`,
  erased: {
    title: 'Your space has been erased',
    lead: 'You’re signed out everywhere. Nothing of yours is left on this device.',
    sentence: 'Thank you for having been here.',
  },
  problems: {
    'sign-in.not-recent': 'To be sure, we ask you to sign in again first.',
    'practice.last-host': 'Others still work in your practice. Invite another host first.',
    'network.unreachable': 'There’s no connection. Nothing has been erased.',
    other: 'That didn’t work. Nothing has been erased.',
  },
}
export const eraseAccountWords = { nl, en }
