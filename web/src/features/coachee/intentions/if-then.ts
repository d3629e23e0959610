// An if-then in the words somebody wrote; "als" and "dan" are only put before it when they did not write them. Words stay literal (I12).
export function ifThen(brake: string, then: string, words: { readonly als: string; readonly dan: string }): string {
  const begin = (text: string, word: string) => (new RegExp(`^${word}\\b`, 'i').test(text.trim()) ? text.trim() : `${word} ${text.trim()}`)
  return [brake.trim() && begin(brake, words.als), then.trim() && begin(then, words.dan)].filter(Boolean).join(', ')
}
