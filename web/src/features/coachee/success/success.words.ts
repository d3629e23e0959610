import type { SuccessQuestion } from './success-steps.ts'

type Question = { readonly ask: string; readonly hint: string }
const nl = {
  close: 'Sluiten, je woorden blijven staan',
  progress: (step: number, of: number) => `Vraag ${step} van ${of}`,
  questions: {
    moment: { ask: 'Wat lukte er?', hint: 'Kies één moment. Het mag klein zijn.' },
    did: { ask: 'Wat deed je?', hint: 'Wat had een ander kunnen zien?' },
    thought: { ask: 'Wat dacht je, daar en toen?', hint: 'Eén zin uit je hoofd is genoeg.' },
    felt: { ask: 'Wat voelde je?', hint: 'Waar in je lijf zat het?' },
    wanted: { ask: 'Wat wilde je?', hint: 'Waar ging het je om, op dat moment?' },
    longing: { ask: 'Waar verlang je naar?', hint: 'Wat laat dit moment daarvan zien?' },
  } as Record<SuccessQuestion, Question>,
  dimensions: { thinking: 'Denken', feeling: 'Voelen', wanting: 'Willen' },
  next: 'Verder',
  skip: 'Overslaan',
  back: 'Terug',
  enough: 'Zo is het genoeg',
  share: { title: 'Van jou', lead: 'Dit blijft van jou, ook als je het deelt.' },
  keep: 'Bewaren',
  needsMoment: 'Schrijf in elk geval op welk moment het was, of wat je deed.',
  tooLong: 'Eén antwoord is te lang om te bewaren. Kort het iets in.',
  toMoment: 'Naar de eerste vraag',
  done: { title: 'Bewaard', lead: 'Je vindt het terug bij Mijn kracht.', close: 'Klaar' },
}
const en: typeof nl = {
  close: 'Close, your words stay',
  progress: (step, of) => `Question ${step} of ${of}`,
  questions: {
    moment: { ask: 'What went well?', hint: 'Choose one moment. It may be small.' },
    did: { ask: 'What did you do?', hint: 'What could somebody else have seen?' },
    thought: { ask: 'What did you think, there and then?', hint: 'One sentence from your head is enough.' },
    felt: { ask: 'What did you feel?', hint: 'Where in your body was it?' },
    wanted: { ask: 'What did you want?', hint: 'What was it about for you, in that moment?' },
    longing: { ask: 'What do you long for?', hint: 'What does this moment show of it?' },
  },
  dimensions: { thinking: 'Thinking', feeling: 'Feeling', wanting: 'Wanting' },
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  enough: 'This is enough',
  share: { title: 'Yours', lead: 'This stays yours, also when you share it.' },
  keep: 'Save',
  needsMoment: 'Write at least which moment it was, or what you did.',
  tooLong: 'One answer is too long to save. Make it a little shorter.',
  toMoment: 'To the first question',
  done: { title: 'Saved', lead: 'You find it again under My strength.', close: 'Done' },
}
export const successWords = { nl, en }
