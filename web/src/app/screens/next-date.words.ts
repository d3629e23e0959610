// Words for a refused change of the next date.
const nl = {
  problems: {
    'network.unreachable': 'Er is geen verbinding. Probeer het zo nog eens.',
    'trajectory.changed': 'Dit traject is intussen op een andere plek aangepast. Bewaar je nog eens, dan geldt jouw datum.',
    'trajectory.unknown': 'Je hebt geen toegang meer tot dit traject.',
    other: 'Dit lukte niet. De datum is niet veranderd.',
  },
}
const en: typeof nl = {
  problems: {
    'network.unreachable': 'There’s no connection. Try again in a moment.',
    'trajectory.changed': 'This trajectory was changed somewhere else. Save again to keep your date.',
    'trajectory.unknown': 'You no longer have access to this trajectory.',
    other: 'That didn’t work. The date hasn’t changed.',
  },
}
export const nextDateWords = { nl, en }
