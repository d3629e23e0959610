// Words of changing the aim of a trajectory.
const nl = {
  write: 'schrijven waar het om gaat',
  change: 'aanpassen',
  changeBoth: 'naam of vraag aanpassen',
  name: 'Naam',
  aim: 'Waar wil je naartoe?',
  aimOfCoachee: 'Waar wil je coachee naartoe?',
  save: 'Bewaren',
  saved: 'Het is aangepast.',
  cancel: 'Laat maar',
  problems: {
    'network.unreachable': 'Er is geen verbinding. Probeer het zo nog eens.',
    'trajectory.changed': 'Dit traject is intussen op een andere plek aangepast. Bewaar je nog eens, dan geldt wat jij hier hebt.',
    'trajectory.aim-not-yours': 'Je coachee is hier intussen geweest. De vraag is nu aan je coachee.',
    'trajectory.name-not-yours': 'Je coachee is hier intussen geweest, en kiest nu zelf de naam.',
    'trajectory.unknown': 'Je hebt geen toegang meer tot dit traject.',
    'body.invalid': 'Kijk de gegevens nog eens na.',
    other: 'Dit lukte niet. Er is niets veranderd.',
  },
}
const en: typeof nl = {
  write: 'write what it’s about',
  change: 'change',
  changeBoth: 'change name or aim',
  name: 'Name',
  aim: 'Where do you want to go?',
  aimOfCoachee: 'Where does your coachee want to go?',
  save: 'Save',
  saved: 'It has been changed.',
  cancel: 'Never mind',
  problems: {
    'network.unreachable': 'There’s no connection. Try again in a moment.',
    'trajectory.changed': 'This trajectory was changed somewhere else. Save again to keep what you have here.',
    'trajectory.aim-not-yours': 'Your coachee has been here in the meantime. The aim is now up to your coachee.',
    'trajectory.name-not-yours': 'Your coachee has been here in the meantime, and now chooses the name.',
    'trajectory.unknown': 'You no longer have access to this trajectory.',
    'body.invalid': 'Please check what you entered.',
    other: 'That didn’t work. Nothing was changed.',
  },
}
export const aimWords = { nl, en }
