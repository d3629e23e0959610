/** Whether these words have this key: a code of a newer server, or of an older write, may be unknown here. */
export function isKeyOf<R extends object>(words: R, key: PropertyKey): key is keyof R {
  return Object.hasOwn(words, key)
}
