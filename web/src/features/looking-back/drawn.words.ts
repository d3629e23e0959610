const nl = {
  none: { title: 'Nog niets te tekenen', words: 'Schrijf je iets op, of vinden jullie samen iets, dan komt het hier in beeld.' },
  qualities: {
    title: 'Kwaliteiten zoals ze gezien werden',
    lead: 'Elke stip is een keer dat iemand die kwaliteit zag. Geen stip betekent alleen dat niemand het toen opschreef.',
    seen: (date: string, by: string) => `${date}, gezien door ${by}`,
    you: 'jou',
    coach: 'je coach',
    other: 'iemand anders',
    legend: { coachee: 'door jou', coach: 'door je coach', other: 'door iemand anders' },
  },
  lines: {
    title: 'Krachtlijnen, toen en nu',
    lead: 'Zo stroomde het volgens jou, op die dag. Wat er later bij kwam, zie je pas later.',
    day: 'Kies een dag',
    now: (date: string) => `${date}, zoals het nu is`,
  },
}
const en: typeof nl = {
  none: { title: 'Nothing to draw yet', words: 'When you write something down, or find something together, it’ll show here.' },
  qualities: {
    title: 'Qualities as they were seen',
    lead: 'Each dot is a time someone saw that quality. No dot only means that no one wrote it down then.',
    seen: (date, by) => `${date}, seen by ${by}`,
    you: 'you',
    coach: 'your coach',
    other: 'someone else',
    legend: { coachee: 'by you', coach: 'by your coach', other: 'by someone else' },
  },
  lines: {
    title: 'Lines of strength, then and now',
    lead: 'How you said it flowed, on that day. What came later shows only later.',
    day: 'Choose a day',
    now: (date) => `${date}, as it is now`,
  },
}
export const drawnWords = { nl, en }
