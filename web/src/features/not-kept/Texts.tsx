// What a person said in a write, literally, each under its name.
import styles from './NotKept.module.css'
import type { Said } from './texts.ts'
import { type Context, labelOf, wordsOf } from './what.ts'

export function Texts({ texts, context }: { texts: readonly Said[]; context: Context }) {
  if (texts.length === 0) return null
  return (
    <dl className={styles.texts}>
      {texts.map((said) => (
        <div key={said.path.join('.')}>
          <dt>{labelOf(said, context)}</dt>
          <dd>{wordsOf(said, context)}</dd>
        </div>
      ))}
    </dl>
  )
}
