// Words for the way from sharing to finishing with a coach.
const nl = {
  title: 'Afronden',
  lead: (coach: string) =>
    `Denk je dat je het zelf kunt? Kijk terug, schrijf je eigen werkwijze op, en kies tot wanneer ${coach} meekijkt.`,
  open: (coach: string) => `Afronden met ${coach}`,
  until: (coach: string, day: string) => `Jullie hebben afgerond. ${coach} kijkt mee tot en met ${day}.`,
  otherDay: 'Andere dag kiezen',
}
const en: typeof nl = {
  title: 'Wrapping up',
  lead: (coach) =>
    `Do you think you can go on by yourself? Look back, write down your own way of working, and choose how long ${coach} can read along.`,
  open: (coach) => `Wrap up with ${coach}`,
  until: (coach, day) => `You’ve wrapped up. ${coach} can read along until ${day}.`,
  otherDay: 'Choose another day',
}
export const finishWords = { nl, en }
