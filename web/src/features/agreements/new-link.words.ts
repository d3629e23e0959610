// Words for a new sign-in link for the coachee.
const nl = {
  title: (name: string) => `${name} kan niet meer binnenkomen`,
  lead: (name: string) =>
    `Met een link komt ${name} weer binnen. Met zo’n link kan iedereen bij alles wat ${name} schreef. Spreek of bel elkaar dus eerst.`,
  confirm: (name: string) => `Ik heb ${name} gesproken, en weet dat die het zelf is.`,
  make: 'Aanmeldlink maken',
  link: 'Aanmeldlink',
  until: (day: string) => `Werkt één keer, tot en met ${day}.`,
  seen: (name: string) => `${name} ziet dat jij deze link maakte, en wanneer die gebruikt is.`,
  problems: {
    'given-link.not-needed':
      'Hiervoor is geen link nodig: er is een adres met mail of wachtwoord, of een passkey. Daarmee kan aanmelden zonder jou.',
    'given-link.not-joined': 'Er is nog niet meegedaan. Maak een uitnodiging.',
    'sign-in.not-recent': 'Je bent al langer dan een uur aangemeld. Meld je eerst af en weer aan.',
    'rate.limited': 'Dat waren er veel vandaag. Probeer het morgen weer.',
    'network.unreachable': 'Er is geen verbinding. Probeer het zo nog eens.',
    other: 'Dit lukte niet. Er is geen link gemaakt.',
  },
}
const en: typeof nl = {
  title: (name) => `${name} can’t get in any more`,
  lead: (name) =>
    `With a link ${name} gets in again. Anyone with that link can read everything ${name} wrote. So speak to each other first.`,
  confirm: (name) => `I spoke to ${name}, and I know it’s them.`,
  make: 'Make a sign-in link',
  link: 'Sign-in link',
  until: (day) => `Works once, up to and including ${day}.`,
  seen: (name) => `${name} sees that you made this link, and when it was used.`,
  problems: {
    'given-link.not-needed': 'No link is needed: there’s an address with mail or a password, or a passkey. They can sign in without you.',
    'given-link.not-joined': 'They haven’t joined yet. Make an invitation.',
    'sign-in.not-recent': 'You signed in more than an hour ago. Sign out and in again first.',
    'rate.limited': 'That was a lot for one day. Try again tomorrow.',
    'network.unreachable': 'There’s no connection. Try again in a moment.',
    other: 'That didn’t work. No link was made.',
  },
}
export const newLinkWords = { nl, en }
