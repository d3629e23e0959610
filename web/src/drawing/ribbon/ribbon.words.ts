import type { Dimension } from '#method/moment/moment.ts'

const minutesOf = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)
const nl = {
  title: (minutes: number) => `Waar de aandacht was, laatste ${minutesOf(minutes)}`,
  empty: 'Nog niets vastgelegd.',
  spent: (minutes: Readonly<Record<Dimension, number>>) =>
    `Denken ${minutesOf(minutes.thinking)}, voelen ${minutesOf(minutes.feeling)}, willen ${minutesOf(minutes.wanting)}.`,
}
const minutesIn = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const en: typeof nl = {
  title: (minutes) => `Where attention was, last ${minutesIn(minutes)}`,
  empty: 'Nothing recorded yet.',
  spent: (minutes) =>
    `Thinking ${minutesIn(minutes.thinking)}, feeling ${minutesIn(minutes.feeling)}, wanting ${minutesIn(minutes.wanting)}.`,
}
export const ribbonWords = { nl, en }
