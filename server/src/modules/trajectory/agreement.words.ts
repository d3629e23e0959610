// The text of the first agreement of a trajectory, with the names of the two people. They can change it.

import type { Locale } from '#method/locale/locale.ts'
import { firstName } from '#method/text/first-name.ts'
import type { AgreementBody } from './agreement.usecases.ts'

const nl = (coachee: string, coach: string): AgreementBody => ({
  purpose: `We werken aan wat ${coachee} vraagt: aan wat er al aan kracht is, en aan wat die kracht soms tegenhoudt. ${coachee} bepaalt waar het over gaat en hoe ver het gaat. Stoppen mag altijd, ook midden in een gesprek.`,
  between: `Wat we bespreken blijft tussen ons. Alles wat hier staat is van ${coachee}. ${coach} leest mee in dit traject zolang ${coachee} dat wil. Wat ${coachee} niet deelt, ziet ${coach} niet. ${coach} heeft ook eigen werknotities; die gaan over het eigen werk en staan niet in deze ruimte. Bespreekt ${coach} dit traject in intervisie of supervisie, dan zonder naam en zonder herkenbare details.`,
  sponsor: '',
  retention: `${coachee} kan de toegang van ${coach} op elk moment beëindigen. Na het laatste gesprek spreken we af wanneer dat gebeurt. ${coachee} houdt de eigen ruimte. We kijken na drie, zes en twaalf maanden nog een keer terug, als ${coachee} dat wil.`,
})

const en = (coachee: string, coach: string): AgreementBody => ({
  purpose: `We work on what ${coachee} asks: on the strength that’s already there, and on what sometimes holds it back. ${coachee} decides what it’s about and how far it goes. Stopping is always fine, even halfway through a conversation.`,
  between: `What we talk about stays between us. Everything kept here belongs to ${coachee}. ${coach} can read this trajectory for as long as ${coachee} wants. What ${coachee} doesn’t share, ${coach} doesn’t see. ${coach} also keeps working notes; they’re about the coach’s own work and aren’t in this space. If ${coach} brings this trajectory to peer consultation or supervision, it’s without a name and without details that give someone away.`,
  sponsor: '',
  retention: `${coachee} can end the access of ${coach} at any moment. After the last conversation we agree when that will be. ${coachee} keeps this space. We look back once more after three, six and twelve months, if ${coachee} wishes.`,
})

const agreements: Readonly<Record<Locale, (coachee: string, coach: string) => AgreementBody>> = { nl, en }

/** Uses the first name of each. */
export function beginAgreement(locale: Locale, coacheeName: string, coachName: string): AgreementBody {
  return agreements[locale](firstName(coacheeName), firstName(coachName))
}
