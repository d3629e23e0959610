// Words of marking the sides in a text.
import type { Dimension } from '#method/moment/moment.ts'

const nl = {
  sides: { thinking: 'denken', feeling: 'voelen', wanting: 'willen' } satisfies Record<Dimension, string>,
  group: 'Markeer in je eigen woorden',
  how: 'Zet je cursor in een zin, of kies een stuk, en tik aan wat het is.',
  marked: (side: string, words: string) => `Gemarkeerd als ${side}: “${words}”`,
  unmarked: (words: string) => `Niet meer gemarkeerd: “${words}”`,
  list: (count: number) => (count === 1 ? 'Eén stuk gemarkeerd' : `${count} stukken gemarkeerd`),
  remove: (side: string, words: string) => `Markering ${side} weghalen: ${words}`,
  invite: {
    thinking: 'En denken? Wat ging er door je hoofd?',
    feeling: 'En voelen? Wat voelde je daarbij?',
    wanting: 'En willen? Waar ging het je om?',
  } satisfies Record<Dimension, string>,
  go: 'Naar die vraag',
  wave: 'Deze vraag weghalen',
}
const en: typeof nl = {
  sides: { thinking: 'thinking', feeling: 'feeling', wanting: 'wanting' },
  group: 'Mark in your own words',
  how: 'Put your cursor in a sentence, or select a part, and tap what it is.',
  marked: (side, words) => `Marked as ${side}: “${words}”`,
  unmarked: (words) => `No longer marked: “${words}”`,
  list: (count) => (count === 1 ? 'One part marked' : `${count} parts marked`),
  remove: (side, words) => `Remove the mark ${side}: ${words}`,
  invite: {
    thinking: 'And thinking? What went through your head?',
    feeling: 'And feeling? What did you feel with it?',
    wanting: 'And wanting? What mattered to you?',
  },
  go: 'To that question',
  wave: 'Remove this question',
}
export const liftWords = { nl, en }
