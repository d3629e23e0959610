// For a person who reflects alone: what helps when it becomes too much, and who can help. Code of the source: docs/method-sources.md.
import type { Bilingual } from '#method/locale/locale.ts'

// Sources: 113.nl, 1813, 1712.
export const tooMuch: {
  readonly title: Bilingual
  readonly first: Bilingual
  readonly helps: readonly Bilingual[]
  /** Where reflecting alone ends. */
  readonly limit: readonly Bilingual[]
} = {
  title: { nl: 'Als het te veel wordt', en: 'When it becomes too much' },
  first: { nl: 'Je mag nu stoppen. Je hoeft niets af te maken.', en: 'You may stop now. There’s nothing you have to finish.' },
  helps: [
    {
      nl: 'Ogen open, voeten op de grond. Kijk de kamer rond en noem drie dingen die je ziet.',
      en: 'Eyes open, feet on the floor. Look round the room and name three things you see.',
    },
    { nl: 'Wat helpt je nu: water, lucht, even niets?', en: 'What would help now: water, air, nothing for a while?' },
    {
      nl: 'Zoek iemand op bij wie je je goed voelt. Vertel alleen wat je wilt vertellen.',
      en: 'Find somebody you feel good with. Tell only what you want to tell.',
    },
  ],
  limit: [
    {
      nl: 'Blijft het groot, of komt het steeds terug? Dan verdien je meer dan een scherm. Bel je huisarts.',
      en: 'Does it stay big, or keep coming back? Then you deserve more than a screen. Call your doctor.',
    },
    {
      nl: 'Ben je bang voor iemand, of doet iemand je pijn? Veilig Thuis denkt met je mee: 0800-2000, gratis, dag en nacht. In Vlaanderen: 1712.',
      en: 'Are you afraid of somebody, or is somebody hurting you? A domestic violence helpline will think it through with you.',
    },
    {
      nl: 'Denk je aan zelfdoding? Bel 113 of 0800-0113, gratis, dag en nacht. Chatten kan op 113.nl. In Vlaanderen: 1813 of zelfmoord1813.be. Direct gevaar? Bel 112.',
      en: 'Are you thinking of suicide? Call a crisis line; findahelpline.com lists them by country. Immediate danger? Call your local emergency number.',
    },
  ],
}
