// The sentences of the mirror about questions that landed and about who began. What was not said is told apart, and counts in neither.
import type { LiftBalance } from '#method/lift/derive-lifts.ts'
import { inWords, inWordsFirst } from '../../../words/numerals.ts'

type Prompts = LiftBalance['prompts']
type Begun = LiftBalance['begun']

const nl = (count: number) => inWords(count, 'nl')
const en = (count: number) => inWords(count, 'en')
const listed = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ')

export function landedNl({ yes, partly, no, notJudged }: Prompts): string {
  const judged = yes + partly + no
  if (judged + notJudged === 0) return 'Je legde geen eigen vraag vast.'
  if (judged === 0) return 'Je zei van geen vraag of die aankwam.'
  const left = notJudged === 0 ? '' : ` Van ${notJudged === 1 ? 'één vraag' : `${nl(notJudged)} vragen`} zei je het niet.`
  const how = listed([yes > 0 && `${nl(yes)} wel`, partly > 0 && `${nl(partly)} deels`, no > 0 && `${nl(no)} niet`])
  if (judged === 1) return `Van één vraag zei je of die aankwam: ${yes ? 'ja' : partly ? 'deels' : 'nee'}.${left}`
  return `Van ${nl(judged)} vragen zei je of ze aankwamen: ${how}.${left}`
}

export function landedEn({ yes, partly, no, notJudged }: Prompts): string {
  const judged = yes + partly + no
  if (judged + notJudged === 0) return 'You recorded no question of your own.'
  if (judged === 0) return 'You didn’t judge whether any question landed.'
  const left = notJudged === 0 ? '' : ` You didn’t judge ${notJudged === 1 ? 'one question' : `${en(notJudged)} questions`}.`
  const how = listed([yes > 0 && `${en(yes)} landed`, partly > 0 && `${en(partly)} partly`, no > 0 && `${en(no)} didn’t`])
  if (judged === 1) return `You judged one question: it ${yes ? 'landed' : partly ? 'partly landed' : 'didn’t land'}.${left}`
  return `You judged ${en(judged)} questions: ${how}.${left}`
}

const timesNl = (count: number) => (count === 0 ? 'geen enkele keer' : `${nl(count)} keer`)
const timesEn = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${en(count)} times`)

/** `name`: of the coachee. The reader is the coach. */
export function beganNl({ coachee, coach, notSaid }: Begun, name: string): string {
  const lifts = coachee + coach + notSaid
  const moved = `De aandacht verschoof ${nl(lifts)} keer.`
  if (coachee + coach === 0) return `${moved} Wie begon, is niet gezegd.`
  if (lifts === 1) return `${moved} ${coachee ? `${name} begon.` : 'Jij begon.'}`
  const left = notSaid === 0 ? '' : ` ${inWordsFirst(notSaid, 'nl')} keer is niet gezegd wie begon.`
  return `${moved} ${name} begon ${timesNl(coachee)}, jij ${timesNl(coach)}.${left}`
}

export function beganEn({ coachee, coach, notSaid }: Begun, name: string): string {
  const lifts = coachee + coach + notSaid
  const moved = `Attention moved ${timesEn(lifts)}.`
  if (coachee + coach === 0) return `${moved} It wasn’t said who began.`
  if (lifts === 1) return `${moved} ${coachee ? `${name} began.` : 'You began.'}`
  const left = notSaid === 0 ? '' : ` For ${en(notSaid)} of them it wasn’t said who began.`
  const theirs = coachee === 0 ? `${name} never began` : `${name} began ${timesEn(coachee)}`
  return `${moved} ${theirs}, ${coach === 0 ? 'you never did' : `you ${timesEn(coach)}`}.${left}`
}
