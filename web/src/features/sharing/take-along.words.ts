// Words for taking one's whole space along as a file, and bringing one in.
const nl = {
  title: 'Meenemen',
  lead: 'Wat je opschreef en wat jullie samen vonden, in één bestand. Een andere Krachtlijn kan het lezen. Open vragen aan anderen gaan niet mee. Seintjes wel: die staan uit tot je ze daar weer aanzet.',
  mind: 'Het bestand is leesbaar voor wie het heeft. Bewaar het op een plek die alleen van jou is.',
  save: 'Bestand bewaren',
  bring: 'Bestand inlezen',
  file: 'krachtlijn-mijn-ruimte.json',
  reading: 'Bezig met lezen…',
  mine: 'Dit bestand is van jou',
  whose: (name: string) => `Er staat dat dit bestand van ${name} is`,
  whoseLead: 'Wat erin staat, komt bij wat van jou is te staan. Lees het alleen in als je zelf die persoon bent.',
  saved: (day: string) => `Bewaard op ${day}.`,
  holds: (sessions: number, moments: number, findings: number) =>
    `Er staan ${sessions} ${sessions === 1 ? 'sessie' : 'sessies'} in met ${moments} ${moments === 1 ? 'moment' : 'momenten'}, en ${findings} ${findings === 1 ? 'vondst' : 'vondsten'}.`,
  adds: (adds: number, known: number) =>
    `Inlezen voegt ${adds} ${adds === 1 ? 'ding' : 'dingen'} toe.${known > 0 ? ` ${known} ${known === 1 ? 'staat' : 'staan'} hier al; daaraan verandert niets.` : ''}`,
  addsNothing: 'Alles uit dit bestand staat hier al. Inlezen verandert niets.',
  onlyYou: 'Alleen jij ziet wat je inleest, tot je het deelt.',
  importedOn: (day: string) => `Je las dit bestand al in op ${day}. Er is niets toegevoegd.`,
  filesTitle: 'Ingelezen bestanden',
  file1: (day: string, items: number) => `${day}: ${items} ${items === 1 ? 'ding' : 'dingen'}`,
  remove: 'Verwijderen',
  removeTitle: 'Verwijderen wat uit dit bestand kwam?',
  removeWhat:
    'Alles wat dit bestand toevoegde gaat weg, ook als je het daarna veranderde of deelde. Wat je bij een sessie eruit vond, gaat mee weg. Je kunt dit niet terugdraaien.',
  removed: 'Wat uit dat bestand kwam, is weg.',
  notNow: 'Niet nu',
  unsent: 'Wat nog wacht om verstuurd te worden, staat niet in dit bestand. Bewaar het later nog eens.',
  brought: (added: number, known: number) =>
    added === 0
      ? `Alles uit dit bestand stond hier al (${known}).`
      : `Ingelezen: ${added} nieuw${known > 0 ? `, ${known} ${known === 1 ? 'stond' : 'stonden'} hier al` : ''}.`,
  left: (left: number) =>
    `Niet ingelezen: ${left}. Wat bij een traject met een coach hoort, komt hier niet uit een bestand. Meer dan twintig seintjes passen er niet.`,
  problems: {
    'rate.limited': 'Je las net al een paar keer een bestand in. Probeer het over een uur opnieuw.',
    'network.unreachable': 'Hiervoor is verbinding nodig.',
    'file.unreadable': 'Dit is geen bestand van Krachtlijn, of het is beschadigd. Er is niets ingelezen.',
    'body.invalid': 'Dit is geen bestand van Krachtlijn, of het is beschadigd. Er is niets ingelezen.',
    'space-file.damaged': 'Dit bestand is beschadigd. Er is niets ingelezen.',
    'body.too-large': 'Dit bestand is te groot om in te lezen. Er is niets ingelezen.',
    'body.not-utf8': 'De letters in dit bestand zijn niet te lezen: het is geen UTF-8. Er is niets ingelezen.',
    'space-file.known': 'Dit bestand heb je al ingelezen. Er is niets toegevoegd.',
    'space-file.of-another': 'Dit bestand is van iemand anders die hier een plek heeft. Alleen die persoon kan het inlezen.',
    'space-file.differs': 'In dit bestand staat een sessie anders dan ze hier staat. Er is niets ingelezen.',
    other: 'Dit lukte nu niet. Er is niets veranderd.',
  },
}
const en: typeof nl = {
  title: 'Take it with you',
  lead: 'What you wrote and what you found together, in one file. Another Krachtlijn can read it. Open questions to others stay behind. Reminders come along: they’re off until you turn them on again there.',
  mind: 'Whoever has the file can read it. Keep it in a place that’s yours alone.',
  save: 'Save the file',
  bring: 'Load a file',
  file: 'krachtlijn-my-space.json',
  reading: 'Reading…',
  mine: 'This file is yours',
  whose: (name) => `It says that this file belongs to ${name}`,
  whoseLead: 'What’s in it will be added to what’s yours. Load it only if you’re that person.',
  saved: (day) => `Saved on ${day}.`,
  holds: (sessions, moments, findings) =>
    `It has ${sessions} ${sessions === 1 ? 'session' : 'sessions'} with ${moments} ${moments === 1 ? 'moment' : 'moments'}, and ${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
  adds: (adds, known) =>
    `Loading it adds ${adds} ${adds === 1 ? 'thing' : 'things'}.${known > 0 ? ` ${known} ${known === 1 ? 'is' : 'are'} here already and won’t change.` : ''}`,
  addsNothing: 'Everything in this file is here already. Loading it changes nothing.',
  onlyYou: 'Only you see what you load, until you share it.',
  importedOn: (day) => `You loaded this file on ${day}. Nothing was added.`,
  filesTitle: 'Files you loaded',
  file1: (day, items) => `${day}: ${items} ${items === 1 ? 'thing' : 'things'}`,
  remove: 'Remove',
  removeTitle: 'Remove what came from this file?',
  removeWhat:
    'Everything this file added goes, even what you changed or shared since. So does what you found in a session from it. This can’t be undone.',
  removed: 'What came from that file is gone.',
  notNow: 'Not now',
  unsent: 'What still waits to be sent isn’t in this file. Save it once more later.',
  brought: (added, known) =>
    added === 0
      ? `Everything in this file was already here (${known}).`
      : `Loaded: ${added} new${known > 0 ? `, ${known} already here` : ''}.`,
  left: (left) =>
    `Not loaded: ${left}. What belongs to a trajectory with a coach doesn’t come from a file. There’s room for twenty reminders.`,
  problems: {
    'rate.limited': 'You’ve loaded a file several times just now. Try again in an hour.',
    'network.unreachable': 'This needs a connection.',
    'file.unreadable': 'This isn’t a Krachtlijn file, or it’s damaged. Nothing was loaded.',
    'body.invalid': 'This isn’t a Krachtlijn file, or it’s damaged. Nothing was loaded.',
    'space-file.damaged': 'This file is damaged. Nothing was loaded.',
    'body.too-large': 'This file is too large to load. Nothing was loaded.',
    'body.not-utf8': 'The letters in this file can’t be read: it isn’t UTF-8. Nothing was loaded.',
    'space-file.known': 'You’ve loaded this file before. Nothing was added.',
    'space-file.of-another': 'This file belongs to someone else who has a place here. Only that person can load it.',
    'space-file.differs': 'A session in this file isn’t as it is here. Nothing was loaded.',
    other: 'That didn’t work just now. Nothing was changed.',
  },
}
export const takeAlongWords = { nl, en }
