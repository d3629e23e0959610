// The mail with an invitation: who invites, what the link does, until when. Nothing about coaching.
import type { Locale } from '#method/locale/locale.ts'

type Names = { readonly name: string; readonly inviterName: string; readonly practiceName: string; readonly link: string }
type Words = { readonly subject: (names: Names) => string; readonly text: (names: Names) => string }

const nl: Words = {
  subject: ({ inviterName }) => `${inviterName} nodigt je uit`,
  text: ({ name, inviterName, practiceName, link }) =>
    `Dag ${name},\n\n${inviterName} van ${practiceName} nodigt je uit om je eigen plek in Krachtlijn te openen.\n\n${link}\n\nDe link werkt één keer, en veertien dagen lang. Had je dit niet verwacht? Dan hoef je niets te doen.\n`,
}
const en: Words = {
  subject: ({ inviterName }) => `${inviterName} invites you`,
  text: ({ name, inviterName, practiceName, link }) =>
    `Hello ${name},\n\n${inviterName} of ${practiceName} invites you to open your own place in Krachtlijn.\n\n${link}\n\nThe link works once, for fourteen days. Weren’t you expecting this? Then you don’t have to do anything.\n`,
}
export const invitationMail: Readonly<Record<Locale, Words>> = { nl, en }
