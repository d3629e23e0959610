// The walk from the core outwards: one question per layer, to hear whether a strength works through to what others notice, and where it stalls.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Layer } from '#method/moment/moment.ts'

/** From the core outwards, in the order in which they are asked. */
export const walkOutward: readonly { readonly layer: Layer; readonly question: Bilingual }[] = [
  {
    layer: 'core',
    question: {
      nl: 'Welke kwaliteit of welk verlangen is er nu? Geef er één woord aan.',
      en: 'Which quality or longing is here now? Give it one word.',
    },
  },
  { layer: 'mission', question: { nl: 'Waar wil deze kracht naartoe?', en: 'Where does this strength want to go?' } },
  {
    layer: 'identity',
    question: { nl: 'Wie ben je als deze kracht er helemaal mag zijn?', en: 'Who are you when this strength may be here fully?' },
  },
  {
    layer: 'beliefs',
    question: { nl: 'Wat geloof je dan over jezelf, in deze situatie?', en: 'What do you believe about yourself then, in this situation?' },
  },
  { layer: 'competencies', question: { nl: 'Wat lukt je vanuit deze kracht?', en: 'What can you do from this strength?' } },
  { layer: 'behaviour', question: { nl: 'Wat doe je als deze kracht stuurt?', en: 'What do you do when this strength steers?' } },
  {
    layer: 'environment',
    question: {
      nl: 'Wat merkt een ander ervan, en wat doet dat weer met jou?',
      en: 'What do others notice, and what does that do to you in turn?',
    },
  },
]
