// An if-then in the words somebody wrote; "als" and "dan" are only put before it when they did not write them. Words stay literal (I12).

export type IfThenWords = { readonly ifWord: string; readonly thenWord: string }

/** @example ifThen('ik haast voel', 'adem ik uit', { ifWord: 'Als', thenWord: 'dan' }) // 'Als ik haast voel, dan adem ik uit' */
export function ifThen(brake: string, help: string, words: IfThenWords): string {
  const begin = (text: string, word: string) => (new RegExp(`^${word}\\b`, 'i').test(text.trim()) ? text.trim() : `${word} ${text.trim()}`)
  return [brake.trim() && begin(brake, words.ifWord), help.trim() && begin(help, words.thenWord)].filter(Boolean).join(', ')
}
