import type { NoticingTiming } from '#method/finding/kinds/noticing.ts'

const nl = {
  bands: {
    'days-later': 'Dagen later',
    afterwards: 'Achteraf',
    during: 'Tijdens',
    'just-before': 'Vlak ervoor',
  } satisfies Record<NoticingTiming, string>,
  list: (count: number) => (count === 1 ? 'Eén keer, als lijst' : `${count} keer, als lijst`),
}
const en: typeof nl = {
  bands: { 'days-later': 'Days later', afterwards: 'Afterwards', during: 'During', 'just-before': 'Just before' },
  list: (count) => (count === 1 ? 'Once, as a list' : `${count} times, as a list`),
}
export const timingWords = { nl, en }
