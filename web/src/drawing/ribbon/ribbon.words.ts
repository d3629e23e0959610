import type { Dimension } from '#method/moment/moment.ts'

const nl = {
  title: (minutes: number) => `Lift in de laatste ${minutes} minuten`,
  empty: 'Nog niets vastgelegd.',
  spent: (minutes: Readonly<Record<Dimension, number>>) =>
    `Denken ${minutes.thinking} minuten, voelen ${minutes.feeling}, willen ${minutes.wanting}.`,
}
const en: typeof nl = {
  title: (minutes) => `Lift in the last ${minutes} minutes`,
  empty: 'Nothing recorded yet.',
  spent: (minutes) => `Thinking ${minutes.thinking} minutes, feeling ${minutes.feeling}, wanting ${minutes.wanting}.`,
}
export const ribbonWords = { nl, en }
