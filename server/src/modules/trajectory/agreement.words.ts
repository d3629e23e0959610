// The agreement a trajectory begins with: plain, short, meant to be changed by the two people it is about.
import type { Locale } from '#method/locale/locale.ts'

export type AgreementBody = { readonly purpose: string; readonly between: string; readonly sponsor: string; readonly retention: string }

const nl: AgreementBody = {
  purpose:
    'We werken aan de vraag van de coachee: aan wat er al aan kracht is, en aan wat die kracht soms tegenhoudt. De coachee bepaalt waar het over gaat en hoe ver het gaat. Stoppen mag altijd, ook midden in een gesprek.',
  between:
    'Wat we bespreken blijft tussen ons. Alles wat hier staat is van de coachee. De coach leest mee in dit traject zolang de coachee dat wil. Wat de coachee op privé zet, ziet de coach niet. De coach heeft ook eigen werknotities; die gaan over het eigen werk en staan niet in deze ruimte. Bespreekt de coach dit traject in intervisie of supervisie, dan zonder naam en zonder herkenbare details.',
  sponsor: '',
  retention:
    'De coachee kan de toegang van de coach op elk moment beëindigen. Na het laatste gesprek spreken we af wanneer dat gebeurt. De coachee houdt de eigen ruimte. We kijken na drie, zes en twaalf maanden nog een keer terug, als de coachee dat wil.',
}

const en: AgreementBody = {
  purpose:
    'We work on the coachee’s own question: on the strength that is already there, and on what sometimes holds it back. The coachee decides what it is about and how far it goes. Stopping is always fine, even halfway through a conversation.',
  between:
    'What we talk about stays between us. Everything kept here belongs to the coachee. The coach can read this trajectory for as long as the coachee wants. What the coachee keeps private, the coach does not see. The coach also keeps working notes; they are about the coach’s own work and are not in this space. If the coach brings this trajectory to peer consultation or supervision, it is without a name and without details that give someone away.',
  sponsor: '',
  retention:
    'The coachee can end the coach’s access at any moment. After the last conversation we agree when that will be. The coachee keeps this space. We look back once more after three, six and twelve months, if the coachee wishes.',
}

export const defaultAgreement: Readonly<Record<Locale, AgreementBody>> = { nl, en }
