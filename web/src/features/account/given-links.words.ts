// Words for sign-in links that a coach or host made for this user.
const nl = {
  title: 'Links die een ander voor je maakte',
  made: (name: string, day: string) => `${name || 'Iemand'} maakte op ${day} een aanmeldlink voor jou.`,
  unused: 'Die is nog niet gebruikt.',
  ended: 'Die is niet gebruikt, en werkt niet meer.',
  used: (day: string) => `Die is gebruikt op ${day}.`,
  notYou: 'Was jij dat niet? Meld de andere apparaten af, en spreek erover.',
  close: 'Gelezen',
  toSettings: 'Naar mijn aanmeldingen',
}
const en: typeof nl = {
  title: 'Links another person made for you',
  made: (name, day) => `${name || 'Somebody'} made a sign-in link for you on ${day}.`,
  unused: 'It hasn’t been used yet.',
  ended: 'It wasn’t used, and no longer works.',
  used: (day) => `It was used on ${day}.`,
  notYou: 'Wasn’t that you? Sign out the other devices, and talk about it.',
  close: 'I’ve read this',
  toSettings: 'To my sign-ins',
}
export const givenLinksWords = { nl, en }
