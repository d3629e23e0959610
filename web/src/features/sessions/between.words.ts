// Words around what the coachee wrote between the sessions.
import type { FindingKind } from '#method/finding/finding.ts'
import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'

const nl = {
  title: 'Tussen de sessies',
  lead: (name: string) => `Wat ${name} zelf opschreef en deelt.`,
  leadOwn: (name: string) => `Wat je zelf opschreef. ${name} leest mee waar dat erbij staat.`,
  kinds: { check: 'Nu', noticing: 'Opgemerkt', protocol: 'Een eigen werkwijze' } as Partial<Record<FindingKind, string>>,
  fields: {
    thought: 'Gedacht',
    felt: 'Gevoeld',
    wanted: 'Gewild',
    bodyPlace: 'In het lijf',
  } as Record<string, string>,
  timings: {
    'days-later': 'dagen later gemerkt',
    afterwards: 'achteraf gemerkt',
    during: 'gemerkt terwijl het gebeurde',
    'just-before': 'net ervoor gemerkt',
  } as Record<NoticingTiming, string>,
  beside: (potential: string, obstacle: string) => `${potential} naast “${obstacle}”`,
}
const en: typeof nl = {
  title: 'Between the sessions',
  lead: (name) => `What ${name} wrote alone and shares.`,
  leadOwn: (name) => `What you wrote yourself. ${name} reads along where it says so.`,
  kinds: { check: 'Now', noticing: 'Noticed', protocol: 'A way of their own' },
  fields: { thought: 'Thought', felt: 'Felt', wanted: 'Wanted', bodyPlace: 'In the body' },
  timings: {
    'days-later': 'noticed days later',
    afterwards: 'noticed afterwards',
    during: 'noticed while it happened',
    'just-before': 'noticed just before',
  },
  beside: (potential, obstacle) => `${potential} beside “${obstacle}”`,
}
export const betweenWords = { nl, en }
