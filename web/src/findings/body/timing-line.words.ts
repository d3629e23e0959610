// Words of the drawing that shows when the owner noticed an obstacle.
import { inWordsFirst } from '../../words/numerals.ts'

const nl = {
  title: 'Wanneer je het opmerkte',
  lead: 'Elke stip is één keer, van eerder naar later.',
  of: (count: number) => (count === 1 ? 'Eén zin apart' : `${inWordsFirst(count, 'nl')} zinnen, elk apart`),
}
const en: typeof nl = {
  title: 'When you noticed it',
  lead: 'Each dot is one time, from earlier to later.',
  of: (count) => (count === 1 ? 'One sentence on its own' : `${inWordsFirst(count, 'en')} sentences, each on its own`),
}
export const timingLineWords = { nl, en }
