import { expect, it } from 'vitest'
import { beganEn, beganNl, landedEn, landedNl } from './mirror-sentences.ts'

it('a question that landed partly is told apart from one that landed, and from one that was not judged', () => {
  const prompts = { yes: 2, partly: 1, no: 1, notJudged: 3 }
  expect(landedNl(prompts)).toBe('Van vier vragen zei je of ze aankwamen: twee wel, één deels, één niet. Van drie vragen zei je het niet.')
  expect(landedEn(prompts)).toBe('You judged four questions: two landed, one partly, one didn’t. You didn’t judge three questions.')
  const partly = { yes: 0, partly: 1, no: 0, notJudged: 0 }
  expect([landedNl(partly), landedEn(partly)]).toEqual([
    'Van één vraag zei je of die aankwam: deels.',
    'You judged one question: it partly landed.',
  ])
  const none = { yes: 0, partly: 0, no: 0, notJudged: 0 }
  expect([landedNl({ ...none, notJudged: 2 }), landedNl(none)]).toEqual([
    'Je zei van geen vraag of die aankwam.',
    'Je legde geen eigen vraag vast.',
  ])
})

it('who began is told of what was said only, with how much was not', () => {
  expect(beganNl({ coachee: 2, coach: 1, notSaid: 3 }, 'Noor')).toBe(
    'De aandacht verschoof zes keer. Noor begon twee keer, jij één keer. Drie keer is niet gezegd wie begon.',
  )
  expect(beganEn({ coachee: 0, coach: 1, notSaid: 1 }, 'Noor')).toBe(
    'Attention moved twice. Noor never began, you once. For one of them it wasn’t said who began.',
  )
  expect(beganNl({ coachee: 0, coach: 0, notSaid: 4 }, 'Noor')).toBe('De aandacht verschoof vier keer. Wie begon, is niet gezegd.')
  expect(beganNl({ coachee: 1, coach: 0, notSaid: 0 }, 'Noor')).toBe('De aandacht verschoof één keer. Noor begon.')
})
