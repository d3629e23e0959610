// Words around erasing a finding of one's own.
const nl = {
  erase: 'Wissen',
  ask: 'Dit voorgoed wissen?',
  goes: 'Het gaat echt weg, met alle eerdere woorden. Terughalen kan niet.',
  readers: (names: string, count: number) =>
    `${names} ${count === 1 ? 'kan' : 'kunnen'} het dan ook niet meer lezen. Wat al gelezen of afgedrukt is, haalt dit niet terug.`,
  session: 'In de sessie waar het uit komt, blijft staan wat er toen is gezegd.',
  sessionAlone: 'De sessie waar het uit komt, blijft staan. Die wis je apart, bij Kernreflectie met jezelf.',
  named: 'Wat ernaar verwijst, blijft staan, zonder deze woorden.',
  backup: 'Vanaf de eerstvolgende reservekopie van je beheerder brengt ook een oude kopie het niet terug.',
  done: 'Gewist.',
}
const en: typeof nl = {
  erase: 'Erase',
  ask: 'Erase this for good?',
  goes: 'It really goes, with all earlier wordings. You can’t get it back.',
  readers: (names) => `${names} can no longer read it either. This doesn’t take back what was already read or printed.`,
  session: 'The session it came from keeps what was said there.',
  sessionAlone: 'The session it came from stays. You erase that separately, at Core reflection with yourself.',
  named: 'What refers to it stays, without these words.',
  backup: 'From your host’s next backup on, restoring an old one doesn’t bring it back either.',
  done: 'Erased.',
}
export const eraseWords = { nl, en }
