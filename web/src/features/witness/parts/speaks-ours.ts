/** Whether one of the languages is Dutch or English, of any country. */
export function speaksOurs(languages: readonly string[]): boolean {
  return languages.some((language) => /^(nl|en)(-|$)/i.test(language))
}
