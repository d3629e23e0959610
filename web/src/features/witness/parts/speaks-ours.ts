/** Is one of the languages of this device Dutch or English, in whatever country? */
export function speaksOurs(languages: readonly string[]): boolean {
  return languages.some((language) => /^(nl|en)(-|$)/i.test(language))
}
