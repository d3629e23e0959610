// The mails about signing in. They say nothing about coaching or the person: other people may read them.
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

const addressNl = {
  check: {
    subject: 'Klopt dit adres?',
    text: (link: string) =>
      `Iemand gaf dit e-mailadres op bij Krachtlijn. Ben jij dat? Open dan deze link, op een apparaat waar je bent aangemeld:\n\n${link}\n\nDe link werkt één keer, een dag lang.\nBen jij het niet? Dan hoef je niets te doen.\n`,
  },
  replaced: {
    subject: 'Je adres bij Krachtlijn is gewijzigd',
    text: 'Je account bij Krachtlijn heeft nu een ander e-mailadres. Met dit adres kun je je niet meer aanmelden.\n\nHeb jij dit niet gedaan? Neem dan meteen contact op met wie Krachtlijn voor je beheert.\n',
  },
}
const addressEn: typeof addressNl = {
  check: {
    subject: 'Is this your address?',
    text: (link) =>
      `Someone gave this email address to Krachtlijn. Was it you? Then open this link, on a device where you’re signed in:\n\n${link}\n\nThe link works once, for one day.\nWas it not you? Then there is nothing you need to do.\n`,
  },
  replaced: {
    subject: 'Your address at Krachtlijn has changed',
    text: 'Your Krachtlijn account now has another email address. You can no longer sign in with this one.\n\nWas it not you who did this? Contact whoever hosts Krachtlijn for you right away.\n',
  },
}
export const addressWords = { nl: addressNl, en: addressEn }
