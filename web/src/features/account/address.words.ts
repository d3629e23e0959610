// Words of verifying an email address.
const nl = {
  title: 'Is dit jouw adres?',
  lead: 'Klik om te bevestigen dat deze mail bij jou aankwam.',
  confirm: 'Ja, dit adres klopt',
  done: 'Je adres is bevestigd',
  doneLead: (email: string) => `Vanaf nu kun je je ook aanmelden met een link naar ${email}.`,
  goOn: 'Verder',
  missing: 'Deze link is niet compleet',
  missingLead: 'Er ontbreekt een stuk. Open de link nog eens vanuit de mail.',
  problems: {
    'sign-in.needed': 'Op dit apparaat ben je niet aangemeld. Open de link op een apparaat waar je dat wel bent, of meld je eerst aan.',
    'address.ended': 'Deze link werkt niet meer, of hoort bij een ander account. Vraag bij Instellingen een nieuwe mail aan.',
    'email.taken': 'Dit adres hoort intussen bij iemand anders.',
    'rate.limited': 'Dat ging wat snel. Wacht een kwartier en probeer het nog eens.',
    'network.unreachable': 'Er is geen verbinding. Probeer het zo nog eens.',
    other: 'Dit lukte niet. Probeer het zo nog eens.',
  },
}
const en: typeof nl = {
  title: 'Is this your address?',
  lead: 'Click to confirm that this mail reached you.',
  confirm: 'Yes, this is my address',
  done: 'Your address has been confirmed',
  doneLead: (email) => `From now on you can also sign in with a link to ${email}.`,
  goOn: 'Continue',
  missing: 'This link is incomplete',
  missingLead: 'A piece is missing. Open the link from the mail again.',
  problems: {
    'sign-in.needed': 'You’re not signed in on this device. Open the link on a device where you are, or sign in first.',
    'address.ended': 'This link no longer works, or belongs to another account. Ask for a new mail under Settings.',
    'email.taken': 'This address belongs to someone else by now.',
    'rate.limited': 'That was a little fast. Wait fifteen minutes and try again.',
    'network.unreachable': 'There’s no connection. Try again in a moment.',
    other: 'That didn’t work. Try again in a moment.',
  },
}
export const addressWords = { nl, en }
