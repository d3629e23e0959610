// Words for taking one's whole space along as a file, and bringing one in.
const nl = {
  title: 'Meenemen',
  lead: 'Wat je opschreef en wat jullie samen vonden, in één bestand. Een andere Krachtlijn kan het lezen. Open vragen aan anderen gaan niet mee. Seintjes wel: die staan uit tot je ze daar weer aanzet.',
  mind: 'Het bestand is leesbaar voor wie het heeft. Bewaar het op een plek die alleen van jou is.',
  save: 'Bestand bewaren',
  bring: 'Bestand inlezen',
  file: 'krachtlijn-mijn-ruimte.json',
  whose: (name: string) => `Dit bestand is van ${name}`,
  whoseLead: 'Wat erin staat, komt tussen wat van jou is te staan. Lees het alleen in als het van jou is, of als die ander dat wil.',
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
  whose: (name) => `This file belongs to ${name}`,
  whoseLead: 'What’s in it goes among what’s yours. Load it only if it’s yours, or if that person wants you to.',
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
    other: 'That didn’t work just now. Nothing was changed.',
  },
}
export const takeAlongWords = { nl, en }
