// Words of sharing with a coach: what travels, who sees it, and taking it back. Spoken to the owner.
import type { FindingKind } from '#method/finding/finding.ts'
import type { KindFields } from '#method/finding/kinds.ts'

type Unnamed = { readonly type: 'text' | 'choice' | 'reference' | 'key' }
type PartName<F> = { [Name in keyof F & string]: F[Name] extends Unnamed ? never : Name }[keyof F & string]
/** Parts that are no text and no choice: `ideal.felt`. The others have their name in findings/labels. */
export type PartKey = { [K in FindingKind]: `${K}.${PartName<KindFields<K>>}` }[FindingKind]

const nl = {
  label: 'Wie ziet dit?',
  also: (coach: string) => `Ook voor ${coach}`,
  onlyYou: 'Alleen jij ziet dit',
  both: (names: string) => `Jij en ${names} zien dit`,
  part: (names: string) => `Jij ziet dit, ${names} een deel ervan`,
  onlyYouFull: 'Geen coach leest dit. Het staat alleen in jouw ruimte.',
  reads: (coach: string, parts: string) => `${coach} leest: ${parts}.`,
  waitsFor: (coach: string, words: string) => `${coach} leest dit pas als je ook “${words}” deelt. Die twee horen naast elkaar.`,
  waitsForUnknown: (coach: string) => `${coach} leest dit pas als er een kracht naast staat die je ook deelt.`,
  notYetShared: (coach: string) => `${coach} ziet dit zodra er verbinding is.`,
  notYetTakenBack: (coach: string) => `${coach} ziet dit nog, tot er verbinding is.`,
  share: (coach: string) => `Delen met ${coach}`,
  see: (coach: string) => `Wat ${coach} leest`,
  stop: (coach: string) => `Niet meer delen met ${coach}`,
  nowShared: (coach: string) => `Gedeeld met ${coach}.`,
  notAnyMore: (coach: string) => `Niet meer gedeeld met ${coach}.`,
  sheet: {
    title: (coach: string) => `Wat ${coach} te lezen krijgt`,
    lead: 'Dit is alles wat meegaat, woord voor woord. Haal weg wat je voor jezelf houdt.',
    beside: 'Dit hoort erbij en gaat mee',
    always: 'Gaat altijd mee',
    later: (coach: string) => `Schrijf je er later iets bij, dan leest ${coach} dat ook. Ook de dag waarop je het schreef gaat mee.`,
    takeBack: 'Je kunt het altijd terugnemen.',
    nothingLeft: 'Zo blijft er niets over om te lezen. Laat één deel staan.',
    again: 'Zo delen',
    notNow: 'Niet nu',
  },
  yes: 'ja',
  outOfTen: (value: number) => `${value} van 10`,
  rated: (brake: number, strength: number) => `rem ${brake}, kracht ${strength}`,
  parts: {
    'ideal.felt': 'Hoe sterk je het voelde',
    'quality.felt': 'Dat je het voelde',
    'quality.used': 'Dat je het inzette',
    'quality.strength': 'Hoe sterk je het voelde',
    'tension.before': 'Rem en kracht, vooraf',
    'tension.after': 'Rem en kracht, daarna',
    'intention.lookBackOn': 'Wanneer je terugkijkt',
    'protocol.parts': 'Wat je opschreef',
  } as Record<PartKey, string>,
}
const en: typeof nl = {
  label: 'Who sees this?',
  also: (coach) => `For ${coach} too`,
  onlyYou: 'Only you see this',
  both: (names) => `You and ${names} see this`,
  part: (names) => `You see this, ${names} sees part of it`,
  onlyYouFull: 'No coach reads this. It’s only in your own space.',
  reads: (coach, parts) => `${coach} reads: ${parts}.`,
  waitsFor: (coach, words) => `${coach} can read this once you share “${words}” too. They belong side by side.`,
  waitsForUnknown: (coach) => `${coach} can read this once there’s a strength beside it that you share too.`,
  notYetShared: (coach) => `${coach} will see this once there’s a connection.`,
  notYetTakenBack: (coach) => `${coach} still sees this, until there’s a connection.`,
  share: (coach) => `Share with ${coach}`,
  see: (coach) => `What ${coach} reads`,
  stop: (coach) => `Stop sharing with ${coach}`,
  nowShared: (coach) => `Shared with ${coach}.`,
  notAnyMore: (coach) => `No longer shared with ${coach}.`,
  sheet: {
    title: (coach) => `What ${coach} gets to read`,
    lead: 'This is everything that goes along, word for word. Take out what you keep to yourself.',
    beside: 'This belongs to it and goes along',
    always: 'Always goes along',
    later: (coach) => `If you add something later, ${coach} reads that too. The day you wrote it goes along as well.`,
    takeBack: 'You can always take it back.',
    nothingLeft: 'Like this there’s nothing left to read. Keep one part.',
    again: 'Share like this',
    notNow: 'Not now',
  },
  yes: 'yes',
  outOfTen: (value) => `${value} out of 10`,
  rated: (brake, strength) => `brake ${brake}, strength ${strength}`,
  parts: {
    'ideal.felt': 'How strongly you felt it',
    'quality.felt': 'That you felt it',
    'quality.used': 'That you used it',
    'quality.strength': 'How strongly you felt it',
    'tension.before': 'Brake and strength, before',
    'tension.after': 'Brake and strength, after',
    'intention.lookBackOn': 'When you look back',
    'protocol.parts': 'What you wrote down',
  },
}
export const shareWords = { nl, en }
