// Words of the printed sheet.
const nl = {
  back: 'Terug naar de sessie',
  title: 'blad om mee te nemen',
  with: (date: string, coach: string) => `Sessie met ${coach}, ${date}`,
  alone: (date: string) => `Kernreflectie, ${date}`,
  aim: 'Waar het om ging',
  accepted: 'Wat klopt',
  path: 'De weg van de aandacht',
  legend: 'Vierkant: denken. Rond: voelen. Driehoek: willen. Open: een vraag van de coach.',
  legendAlone: 'Vierkant: denken. Rond: voelen. Driehoek: willen.',
  foot: 'Dit blad is van jou.',
}
const en: typeof nl = {
  back: 'Back to the session',
  title: 'a sheet to take along',
  with: (date, coach) => `Session with ${coach}, ${date}`,
  alone: (date) => `Core reflection, ${date}`,
  aim: 'What it was about',
  accepted: 'What’s right',
  path: 'The path of attention',
  legend: 'Square: thinking. Round: feeling. Triangle: wanting. Open: a question from the coach.',
  legendAlone: 'Square: thinking. Round: feeling. Triangle: wanting.',
  foot: 'This sheet is yours.',
}
export const printWords = { nl, en }
