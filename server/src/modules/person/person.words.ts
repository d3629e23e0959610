// The mail with a sign-in link. It says nothing about coaching or the person: other people may read it.
const nl = {
  subject: 'Je aanmeldlink voor Krachtlijn',
  text: (link: string) =>
    `Met deze link meld je je aan bij Krachtlijn:\n\n${link}\n\nDe link werkt één keer en vijftien minuten lang.\nHeb je hier niet om gevraagd? Dan hoef je niets te doen.\n`,
}
const en: typeof nl = {
  subject: 'Your sign-in link for Krachtlijn',
  text: (link: string) =>
    `Sign in to Krachtlijn with this link:\n\n${link}\n\nThe link works once, for fifteen minutes.\nDidn’t you ask for this? Then you don’t have to do anything.\n`,
}
export const signInWords = { nl, en }
