// The name by which a person is addressed.

/** Words that begin a Dutch surname. A name that begins with one of them holds no first name. */
const surnamePrefixes = new Set(
  'van von vd v.d v/d vande vanden vander de der den het t s ten ter te op in aan bij uit voor onder over'.split(' '),
)

/** The name for in a sentence: the first word, or the whole name when it is a surname only ("van Dijk"). */
export function firstName(name: string): string {
  const whole = name.trim()
  const [first = ''] = whole.split(/\s+/)
  const plain = first.replace(/['’‘`´]|\.$/g, '').toLowerCase()
  return surnamePrefixes.has(plain) ? whole : first
}
