// The mails to a witness: who asks, and the link. Nothing about the subject or the witness.
import type { Locale } from '#method/locale/locale.ts'

type Names = { readonly asker: string; readonly link: string }
type Words = {
  readonly subject: (asker: string) => string
  readonly text: (names: Names) => string
  readonly again: (names: Names) => string
}

const nl: Words = {
  subject: (asker) => `${asker} vraagt wat jij zag`,
  text: ({ asker, link }) =>
    `Dag,\n\n${asker} vraagt je om één ding: wat heb jij gezien? Het zijn twee vragen en het duurt hooguit twee minuten. Je hebt geen account nodig.\n\n${link}\n\nDe link werkt voor één antwoord, dertig dagen lang. Wil je niet? Dan hoef je niets te doen.\n`,
  again: ({ asker, link }) =>
    `Dag,\n\n${asker} vroeg je eerder wat jij zag. De vraag staat nog open. Het zijn twee vragen en het duurt hooguit twee minuten.\n\n${link}\n\nDit is de enige herinnering. Wil je niet? Dan hoef je niets te doen.\n`,
}
const en: Words = {
  subject: (asker) => `${asker} asks what you saw`,
  text: ({ asker, link }) =>
    `Hello,\n\n${asker} asks you one thing: what have you seen? There are two questions, and it takes two minutes at most. No account needed.\n\n${link}\n\nThe link works for one answer, for thirty days. If you’d rather not, you don’t have to do anything.\n`,
  again: ({ asker, link }) =>
    `Hello,\n\n${asker} asked you earlier what you saw. The question is still open. There are two questions, and it takes two minutes at most.\n\n${link}\n\nThis is the only reminder. If you’d rather not, you don’t have to do anything.\n`,
}
export const witnessMail: Readonly<Record<Locale, Words>> = { nl, en }
