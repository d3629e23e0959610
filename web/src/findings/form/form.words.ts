// Words around changing a finding. The names of its fields: labels/.
const nl = {
  edit: 'Wijzigen',
  complete: 'Aanvullen',
  keep: 'Bewaren',
  cancel: 'Laat maar',
  changed: 'Gewijzigd.',
  wrote: (name: string) => `Zo schreef ${name} het`,
}
const en: typeof nl = {
  edit: 'Change',
  complete: 'Complete',
  keep: 'Save',
  cancel: 'Never mind',
  changed: 'Changed.',
  wrote: (name) => `How ${name} wrote it`,
}
export const formWords = { nl, en }
