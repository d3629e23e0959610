// Words of the review of a session, for coach and owner. The words of findings are in found/found.words.ts and findings/labels.
import type { NoteKind } from '#method/access/note.access.ts'
import { textsIn } from '#method/locale/locale.ts'
import type { Dimension, Landing, Speaker } from '#method/moment/moment.ts'
import { dimensionNames, stepNames } from '#method/moment/names.data.ts'
import { inWords, inWordsFirst } from '../../words/numerals.ts'

type Explained = { readonly title: string; readonly lead: string; readonly sees: string }
const nl = {
  title: (number: number | null) => (number === null ? 'Sessie' : `Sessie ${number}`),
  lead: (date: string, minutes: number) => (minutes > 0 ? `${date}, ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}.` : `${date}.`),
  home: 'Terug naar Nu',
  alone: {
    title: 'Kernreflectie',
    back: 'Kernreflectie met jezelf',
    goOn: 'Verder',
    empty: 'Je hebt geen moment vastgelegd. Dat kan.',
  },
  goLive: 'Naar de sessie',
  print: 'Printversie',
  exportTrace: 'Spoor downloaden',
  exportLead: 'Het spoor is een bestand met alle momenten op volgorde.',
  exportProblems: {
    'network.unreachable': 'Hiervoor is verbinding nodig. Probeer het straks nog eens.',
    'session.unknown': 'De server kent deze sessie niet. Misschien is die nog niet verstuurd.',
    other: 'Het bestand kwam niet binnen. Probeer het straks nog eens.',
  },
  missing: {
    title: 'Deze sessie is nu niet te openen',
    words: 'Er is nu geen verbinding, en deze sessie staat niet op dit apparaat.',
    unknown: 'Deze sessie bestaat niet meer, of is niet van jou.',
    toStart: 'Naar het begin',
    again: 'Opnieuw proberen',
  },
  notEnded: 'Deze sessie loopt nog. Wat opkwam, kun je na het afronden aanbieden.',
  path: {
    title: 'De weg van de aandacht',
    empty: 'In deze sessie is geen moment vastgelegd. Dat kan.',
    controls: 'De sessie opnieuw langslopen',
    play: 'Afspelen',
    pause: 'Pauze',
    back: 'Een moment terug',
    on: 'Een moment verder',
    scrub: 'Moment',
    at: (shown: number, of: number) => `${shown} van ${of}`,
    before: 'Nog voor het eerste moment',
    noWords: 'Zonder woorden vastgelegd.',
    keys: 'Pijltjes om te stappen, spatie om af te spelen.',
    list: 'Alle momenten op volgorde',
    said: { coachee: 'coachee', coach: 'vraag van de coach' } satisfies Record<Speaker, string>,
    landed: { yes: 'kwam aan', partly: 'kwam deels aan', no: 'kwam niet aan' } satisfies Record<Landing, string>,
  },
  mirror: {
    title: 'Spiegel',
    lead: 'Hier ging de aandacht heen. Beter of slechter bestaat hier niet.',
    ribbon: (minutes: number) => `Van begin tot eind, ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}`,
    times: (dimension: Dimension, count: number) => `${dimensionNames[dimension].nl} ${count} keer`,
    landed: (landed: number, judged: number) =>
      judged === 1
        ? `Je zei van één vraag of die aankwam: ${landed === 1 ? 'ja' : 'nee'}.`
        : `Van ${inWords(judged, 'nl')} vragen zei je of ze aankwamen. ${landed === 0 ? 'Geen kwam aan' : landed === 1 ? 'Eén kwam aan' : `${inWordsFirst(landed, 'nl')} kwamen aan`}.`,
    notJudged: 'Je zei van geen vraag of die aankwam.',
    began: (self: number, lifts: number, name: string) =>
      lifts === 1
        ? `De aandacht verschoof één keer. ${self === 1 ? `${name} begon.` : 'Jij begon.'}`
        : `De aandacht verschoof ${inWords(lifts, 'nl')} keer. Daarvan begon ${name} er ${self === 0 ? 'geen' : inWords(self, 'nl')}.`,
    noLifts: 'De aandacht bleef bij één van de drie: denken, voelen of willen.',
    depth: 'Lagen die geraakt werden',
    core: 'kernreflectie',
    coreLead: 'Identiteit, betrokkenheid of de kern deed mee.',
    felt: 'ook gevoeld of gewild',
    thought: 'vanuit denken',
    untouched: 'niet geraakt',
    steps: 'Stappen, in de volgorde van het gesprek',
  },
  steps: textsIn(stepNames, 'nl'),
  endedBy: {
    'broken-off': 'Deze sessie is afgebroken.',
    referred: 'In deze sessie is verwezen.',
    bothRead: 'Jullie kunnen dit allebei lezen.',
    inNotes: 'Wat je er zelf over schreef, staat bij de notities.',
  },
  notes: {
    title: 'Notities',
    kinds: {
      shared: (name: string): Explained => ({
        title: 'Gedeeld',
        lead: 'Voor jullie samen. Wat je allebei wilt onthouden.',
        sees: `Jij en ${name} zien dit.`,
      }),
      record: (name: string): Explained => ({
        title: 'Dossier',
        lead: 'Jouw verslag van dit traject, zakelijk en kort.',
        sees: `Jij schrijft. ${name} mag het lezen.`,
      }),
      working: (): Explained => ({
        title: 'Werknotitie',
        lead: 'Je eigen denken. Het staat in jouw ruimte.',
        sees: 'Alleen jij ziet dit.',
      }),
    },
    own: {
      shared: (name: string): Explained => ({
        title: 'Gedeelde notities',
        lead: 'Wat jullie samen willen onthouden.',
        sees: `Jij en ${name} zien dit.`,
      }),
      record: (name: string): Explained => ({
        title: `Dossier van ${name}`,
        lead: `Wat ${name} over het traject bijhoudt. Jij mag het lezen.`,
        sees: `${name} schrijft, jij leest mee.`,
      }),
    },
    alone: { title: 'Voor jezelf', lead: 'Wat je hierbij nog wilt onthouden.', sees: 'Alleen jij ziet dit.' } as Explained,
    write: { shared: 'Iets om samen te onthouden', record: 'Voor het dossier', working: 'Voor jezelf', attunement: '' } satisfies Record<
      NoteKind,
      string
    >,
    another: 'Nog een notitie',
    by: (name: string) => `Van ${name}`,
    nothing: 'Nog niets.',
  },
  attunement: {
    title: 'Duale afstemming',
    lead: (name: string) => `Je stemt af op twee krachten tegelijk: die van ${name} en die van jou. Alleen jij ziet dit.`,
    phases: { before: 'Vooraf', during: 'Tijdens', after: 'Achteraf' },
    theirs: (name: string) => `Waar zag je kracht bij ${name}?`,
    own: 'En bij jezelf: wat droeg je, wat hield je tegen?',
    theirsShort: (name: string) => `${name}:`,
    ownShort: 'Ik:',
  },
}
const en: typeof nl = {
  title: (number) => (number === null ? 'Session' : `Session ${number}`),
  lead: (date, minutes) => (minutes > 0 ? `${date}, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.` : `${date}.`),
  home: 'Back to Now',
  alone: {
    title: 'Core reflection',
    back: 'Core reflection with yourself',
    goOn: 'Go on',
    empty: 'You didn’t record any moments. That’s fine.',
  },
  goLive: 'To the session',
  print: 'Print version',
  exportTrace: 'Download the trace',
  exportLead: 'The trace is a file with all moments in order.',
  exportProblems: {
    'network.unreachable': 'This needs a connection. Try again later.',
    'session.unknown': 'The server doesn’t know this session. It may not have been sent yet.',
    other: 'The file didn’t arrive. Try again later.',
  },
  missing: {
    title: 'This session can’t be opened right now',
    words: 'There’s no connection, and this session isn’t on this device.',
    unknown: 'This session no longer exists, or it isn’t yours.',
    toStart: 'Go to the start',
    again: 'Try again',
  },
  notEnded: 'This session is still running. You can offer what came up once it’s finished.',
  path: {
    title: 'The path of attention',
    empty: 'No moments were recorded in this session. That’s fine.',
    controls: 'Replay the session',
    play: 'Play',
    pause: 'Pause',
    back: 'One moment back',
    on: 'One moment on',
    scrub: 'Moment',
    at: (shown, of) => `${shown} of ${of}`,
    before: 'Before the first moment',
    noWords: 'Recorded without words.',
    keys: 'Arrow keys to step, space to play.',
    list: 'All moments in order',
    said: { coachee: 'coachee', coach: 'question from the coach' },
    landed: { yes: 'landed', partly: 'partly landed', no: 'didn’t land' },
  },
  mirror: {
    title: 'Mirror',
    lead: 'This is where attention went. There’s no better or worse here.',
    ribbon: (minutes) => `From beginning to end, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
    times: (dimension, count) => `${dimensionNames[dimension].en} ${count} ${count === 1 ? 'time' : 'times'}`,
    landed: (landed, judged) =>
      judged === 1
        ? `You judged one question: it ${landed === 1 ? 'landed' : 'didn’t land'}.`
        : `You judged ${inWords(judged, 'en')} questions. ${landed === 0 ? 'None' : inWordsFirst(landed, 'en')} landed.`,
    notJudged: 'You didn’t judge whether any question landed.',
    began: (self, lifts, name) =>
      lifts === 1
        ? `Attention moved once. ${self === 1 ? `${name} began.` : 'You began.'}`
        : `Attention moved ${inWords(lifts, 'en')} times. ${name} began ${self === 0 ? 'none' : inWords(self, 'en')} of them.`,
    noLifts: 'Attention stayed with one of the three: thinking, feeling or wanting.',
    depth: 'Layers that were touched',
    core: 'core reflection',
    coreLead: 'Identity, mission or the core took part.',
    felt: 'also felt or wanted',
    thought: 'in thinking',
    untouched: 'not touched',
    steps: 'Steps, in the order of the conversation',
  },
  steps: textsIn(stepNames, 'en'),
  endedBy: {
    'broken-off': 'This session was broken off.',
    referred: 'A referral was made in this session.',
    bothRead: 'You can both read this.',
    inNotes: 'What you wrote about it yourself is with the notes.',
  },
  notes: {
    title: 'Notes',
    kinds: {
      shared: (name) => ({
        title: 'Shared',
        lead: 'For the two of you. What you both want to remember.',
        sees: `You and ${name} see this.`,
      }),
      record: (name) => ({
        title: 'Record',
        lead: 'Your account of this trajectory, factual and short.',
        sees: `You write. ${name} may read it.`,
      }),
      working: () => ({ title: 'Working note', lead: 'Your own thinking. It’s in your space.', sees: 'Only you see this.' }),
    },
    own: {
      shared: (name) => ({ title: 'Shared notes', lead: 'What the two of you want to remember.', sees: `You and ${name} see this.` }),
      record: (name) => ({
        title: `${name}’s record`,
        lead: `What ${name} keeps about the trajectory. You may read it.`,
        sees: `${name} writes this; you can read it.`,
      }),
    },
    alone: { title: 'For yourself', lead: 'What you’d still like to remember.', sees: 'Only you see this.' },
    write: { shared: 'Something to remember together', record: 'For the record', working: 'For yourself', attunement: '' },
    another: 'Another note',
    by: (name) => `By ${name}`,
    nothing: 'Nothing yet.',
  },
  attunement: {
    title: 'Dual attunement',
    lead: (name) => `You attune to two strengths at once: ${name}’s and your own. Only you see this.`,
    phases: { before: 'Before', during: 'During', after: 'After' },
    theirs: (name) => `Where did you see strength in ${name}?`,
    own: 'And in yourself: what carried you, what held you back?',
    theirsShort: (name) => `${name}:`,
    ownShort: 'I:',
  },
}
export const reviewWords = { nl, en }
