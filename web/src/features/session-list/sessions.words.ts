// Words of the list of sessions and of the findings between sessions.
import type { SessionState } from '#method/session/session-event.ts'

const nl = {
  emptyTitle: 'Nog geen sessie',
  emptyCoach: 'Begin als jullie bij elkaar zitten. Eén tik legt een moment vast, ook zonder netwerk.',
  emptyCoachee: 'Na het eerste gesprek lees je hier terug wat er opkwam.',
  title: (number: number) => `Sessie ${number}`,
  minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
  states: {
    prepared: 'klaargezet',
    running: 'bezig',
    paused: 'gepauzeerd',
    'broken-off': 'afgebroken',
    referred: 'doorverwezen',
    finished: 'afgerond',
  } satisfies Record<SessionState, string>,
  imported: 'uit een bestand',
  goOn: 'Verdergaan',
  beside: (potential: string, obstacle: string) => `${potential} naast “${obstacle}”`,
  field: (potential: string, obstacle: string) => `spanningsveld: ${potential} en “${obstacle}”`,
  intention: (act: string) => `voornemen: ${act}`,
  nothingKept: 'Hieruit is nog niets bewaard.',
  between: {
    title: 'Tussen de sessies',
    lead: (name: string) => `Wat ${name} zelf opschreef en deelt.`,
    leadOwn: (name: string) => `Wat je zelf opschreef en met ${name} deelt.`,
    leadAlone: 'Wat je zelf opschreef.',
  },
}
const en: typeof nl = {
  emptyTitle: 'No session yet',
  emptyCoach: 'Begin when you’re together. One tap records a moment, even without a network.',
  emptyCoachee: 'After the first conversation, you can read what came up here.',
  title: (number) => `Session ${number}`,
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  states: {
    prepared: 'prepared',
    running: 'under way',
    paused: 'paused',
    'broken-off': 'broken off',
    referred: 'referred',
    finished: 'finished',
  },
  imported: 'from a file',
  goOn: 'Go on',
  beside: (potential, obstacle) => `${potential} beside “${obstacle}”`,
  field: (potential, obstacle) => `tension field: ${potential} and “${obstacle}”`,
  intention: (act) => `intention: ${act}`,
  nothingKept: 'Nothing has been kept from this session yet.',
  between: {
    title: 'Between the sessions',
    lead: (name) => `What ${name} wrote and shares.`,
    leadOwn: (name) => `What you wrote yourself and share with ${name}.`,
    leadAlone: 'What you wrote yourself.',
  },
}
export const sessionsWords = { nl, en }
