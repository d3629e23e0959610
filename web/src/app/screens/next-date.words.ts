// Words for the next session of a coachee, and for a refused change of that date.
const nl = {
  coming: (coach: string, isDate: boolean, day: string, time: string) =>
    `Volgende sessie met ${coach}: ${isDate ? `${day} om` : day} ${time}`,
  problems: {
    'network.unreachable': 'Er is geen verbinding. Probeer het zo nog eens.',
    'trajectory.changed': 'Dit traject is intussen op een andere plek aangepast. Bewaar je nog eens, dan geldt jouw datum.',
    'trajectory.unknown': 'Je hebt geen toegang meer tot dit traject.',
    other: 'Dit lukte niet. De datum is niet veranderd.',
  },
}
const en: typeof nl = {
  coming: (coach, isDate, day, time) => `Next session with ${coach}: ${isDate ? `${day} at` : day} ${time}`,
  problems: {
    'network.unreachable': 'There’s no connection. Try again in a moment.',
    'trajectory.changed': 'This trajectory was changed somewhere else. Save again to keep your date.',
    'trajectory.unknown': 'You no longer have access to this trajectory.',
    other: 'That didn’t work. The date hasn’t changed.',
  },
}
export const nextDateWords = { nl, en }
