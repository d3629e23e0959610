// Three ways into an ideal, each as good as the others; first what was half found before.
import { titleOf } from '#method/finding/texts-of.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './IdealScreen.module.css'
import { idealWords } from './ideal.words.ts'
import type { Start } from './ideal-draft.ts'

type Props = { own: Space; half: readonly Start[]; onBegin: (start: Start) => void }
const ways = ['success', 'problem', 'own'] as const

export function Begin({ own, half, onBegin }: Props) {
  const words = useWords(idealWords)
  const nameOf = ({ by, of }: Start) => {
    const body = of === null ? null : own.bodyOf(of)
    if (body) return titleOf(body, own.bodyOf)
    return by === 'problem' || by === 'own' ? words.begin[by].title : null
  }
  const standing = half.flatMap((start) => {
    const name = nameOf(start)
    return name === null ? [] : [{ start, name }]
  })
  return (
    <>
      {standing.length > 0 && (
        <section className={styles.section}>
          <h2>{words.goOn}</h2>
          <ul className={styles.ways}>
            {standing.map(({ start, name }) => (
              <li key={`${start.by}${start.of}`}>
                <button type="button" className={styles.way} onClick={() => onBegin(start)}>
                  <strong>{name}</strong>
                  <span>{words.goOnAction}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h2>{words.find}</h2>
        <ul className={styles.ways}>
          {ways.map((by) => (
            <li key={by}>
              <button type="button" className={styles.way} onClick={() => onBegin({ by, of: null })}>
                <strong>{words.begin[by].title}</strong>
                <span>{words.begin[by].lead}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
