// Words around changing a finding. The names of its fields: labels/.
const nl = {
  edit: 'Wijzigen',
  complete: 'Aanvullen',
  keep: 'Bewaren',
  cancel: 'Laat maar',
  changed: 'Gewijzigd.',
  readBy: (names: string, count: number) => `${names} ${count === 1 ? 'leest' : 'lezen'} de nieuwe woorden.`,
  wrote: (name: string) => `Zo schreef ${name} het`,
}
const en: typeof nl = {
  edit: 'Change',
  complete: 'Complete',
  keep: 'Save',
  cancel: 'Never mind',
  changed: 'Changed.',
  readBy: (names, count) => `${names} ${count === 1 ? 'reads' : 'read'} the new words.`,
  wrote: (name) => `How ${name} wrote it`,
}
export const formWords = { nl, en }
